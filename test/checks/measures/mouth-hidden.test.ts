import { expect, test } from 'vitest';
import { mouthHidden } from '../../../src/checks/measures/mouth-hidden.ts';
import { type Colour, type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

/** Fingers before what is below a height, of the face's own colour, on skin of some tone. */
const hand =
  (top: number, skin = 1): Drawn['paint'] =>
  (x, y) => {
    const [r, g, b]: Colour = y < top ? [200, 150, 125] : features(x, y);
    const shade = y < top ? skin * (1 - 0.3 * Math.abs(Math.sin(x * 1.6)) ** 6) : skin;
    return [r * shade, g * shade, b * shade];
  };

test.each<[string, Partial<Drawn>, number, number]>([
  ['bare face', {}, -40, -1],
  ['dark skin', { paint: hand(-99, 0.4) }, -40, -1],
  ['a hand before the mouth', { paint: hand(-4.6) }, 1, 40],
  ['the same of dark skin', { paint: hand(-4.6, 0.4) }, 1, 40],
])('%s', (_, drawn, low, high) => {
  const value = mouthHidden.measure(drawnFace(drawn));
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
});

test('a mouth out of the frame is not told', () => {
  expect(mouthHidden.measure(drawnFace({ y: 0.95 }))).toBe(null);
});
