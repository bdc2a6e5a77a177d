import { expect, test } from 'vitest';
import { bezelSides } from '../../../src/checks/measures/bezel-sides.ts';
import type { Colour, Paint } from '../../finder/drawn.ts';
import { card, type DrawnDocument, drawnDocument, placed } from '../../fixtures/drawn-document.ts';

/** A band of one colour around the middle of the frame, and another beyond it. */
const rimmed =
  (rim: Colour, beyond: Colour): Paint =>
  (x, y) =>
    Math.abs(x - 240) < 200 && Math.abs(y - 180) < 137 ? rim : beyond;

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['a table', {}, 0, 0],
  [
    'the rim of a screen, to be seen on all sides',
    { table: rimmed([8, 8, 9], [90, 85, 80]), corners: placed(340, 214) },
    4,
    4,
  ],
  [
    'the rim of a screen that was taken for the document itself',
    {
      page: (u, v) =>
        u < 0.07 || u > 0.93 || v < 0.1 || v > 0.9 ? [8, 8, 9] : card((u - 0.07) / 0.86, (v - 0.1) / 0.8),
    },
    4,
    4,
  ],
  ['a black stripe along one edge of a card', { page: (u, v) => (v < 0.12 ? [12, 12, 12] : card(u, v)) }, 0, 0],
  ['a dark cloth with an edge', { table: rimmed([50, 48, 46], [120, 110, 100]), corners: placed(340, 214) }, 0, 0],
])('%s', (_, change, low, high) => {
  expect(bezelSides.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
