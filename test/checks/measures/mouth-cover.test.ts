import { expect, test } from 'vitest';
import { mouthCover } from '../../../src/checks/measures/mouth-cover.ts';
import { type Colour, type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

/** Cloth below a height, on skin of some tone. */
const over =
  (top: number, cloth: Colour, skin = 1): Drawn['paint'] =>
  (x, y) => {
    const [r, g, b] = features(x, y);
    return y < top ? cloth : [r * skin, g * skin, b * skin];
  };

test.each<[string, Partial<Drawn>, number, number]>([
  ['bare face', {}, -40, -1],
  ['dark skin', { paint: over(-99, [0, 0, 0], 0.4) }, -40, -1],
  ['blue-grey mask', { paint: over(-3, [190, 200, 215]) }, 1, 40],
  ['white mask', { paint: over(-3, [240, 240, 240]) }, 1, 40],
  ['black mask on dark skin', { paint: over(-3, [25, 25, 28], 0.4) }, 1, 40],
])('%s', (_, drawn, low, high) => {
  expect(mouthCover.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
