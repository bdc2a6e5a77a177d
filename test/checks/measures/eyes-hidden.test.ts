import { expect, test } from 'vitest';
import { eyesHidden } from '../../../src/checks/measures/eyes-hidden.ts';
import { type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

/** Strands of hair where `there` says, on skin of some tone. */
const hair =
  (there: (x: number, y: number) => boolean, skin = 1): Drawn['paint'] =>
  (x, y) => {
    const strand = 0.7 + 0.5 * Math.sin(9 * x + y);
    if (there(x, y)) return [70 * strand, 48 * strand, 34 * strand];
    const [r, g, b] = features(x, y);
    return [r * skin, g * skin, b * skin];
  };

test.each<[string, Partial<Drawn>, number, number]>([
  ['bare face', {}, -40, -1],
  ['dark skin', { paint: hair(() => false, 0.4) }, -40, -1],
  ['hair down to the brows', { paint: hair((_, y) => y > 2.8) }, -40, -1],
  ['hair over one eye', { paint: hair((x, y) => x > 0.4 && y > -2) }, 1, 40],
  ['a fringe over both', { paint: hair((_, y) => y > -1.5) }, 1, 40],
])('%s', (_, drawn, low, high) => {
  const value = eyesHidden.measure(drawnFace(drawn));
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
});
