import { expect, test } from 'vitest';
import { headCover } from '../../../src/checks/measures/head-cover.ts';
import type { Picture } from '../../../src/checks/picture.ts';
import { type Colour, type Drawn, drawnFace, features, grey } from '../../fixtures/drawn-face.ts';

const measured = (drawn: Partial<Drawn>): number | null => headCover.measure(drawnFace(drawn)) as number | null;

/** What lies over the upper part of the head, down to the brows and rounder than the skull, in folds. */
const over =
  (colour: Colour, folds: (x: number) => number): Drawn['lens'] =>
  ({ width, height, data }: Picture) => {
    const out = data.slice();
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const across = (x - MIDDLE) / HALF;
        const dome = (y - BROW) / TALL;
        if (across ** 2 + dome ** 2 > 1 || y > BROW - 8 * (1 - across ** 2)) continue;
        const light = folds(x) * (1.1 - 0.4 * Math.abs(across));
        out.set(
          colour.map((tone) => tone * light),
          (y * width + x) * 4,
        );
      }
    }
    return { width, height, data: out };
  };
/** On the drawn face as it stands without change, in pixels: its middle, half its width, its brows, and from there up. */
const [MIDDLE, HALF, BROW, TALL] = [240, 125, 205, 125];
const ribbed = (x: number): number => 1 + 0.14 * Math.sin(x * 0.4);
const skin =
  (times: number): Drawn['paint'] =>
  (x, y) => {
    const [r, g, b] = features(x, y);
    return [r * times, g * times, b * times];
  };

test.each<[string, Partial<Drawn>]>([
  ['a blue woollen hat', { lens: over([50, 70, 150], ribbed) }],
  ['a black woollen hat on dark skin', { lens: over(grey(35), ribbed), paint: skin(0.5) }],
  ['a green one on a leaning head', { lens: over([40, 120, 70], ribbed), rollDeg: 4 }],
])('%s', (_, drawn) => {
  expect(measured(drawn)).toBeGreaterThan(0.5);
});

test.each<[string, Partial<Drawn>]>([
  ['no hair', { wall: [190, 142, 118] }],
  ['a wall behind', {}],
  ['dark skin', { paint: skin(0.4) }],
])('%s is no hat', (_, drawn) => {
  expect(measured(drawn)).toBeLessThan(0);
});

test('what is cut off above the brows cannot be judged', () => {
  expect(measured({ y: 0.02, distanceCm: 30 })).toBeNull();
});
