import { expect, test } from 'vitest';
import { barShare } from '../../../src/checks/measures/bar-share.ts';
import type { Colour, Paint } from '../../finder/drawn.ts';
import { type DrawnDocument, drawnDocument, PAPER, TABLE } from '../../fixtures/drawn-document.ts';

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** A flat colour over what the test says; the rest has noise, as a photo does. */
const over =
  (colour: Colour, covers: (x: number, y: number) => boolean) =>
  (x: number, y: number): Colour | null =>
    covers(x, y) ? colour : null;
/** The noise of the drawing lies over all of it: bars have none. */
const without =
  (covers: (x: number, y: number) => boolean, colour: Colour): DrawnDocument['lens'] =>
  ({ width, height, data }) => ({
    width,
    height,
    data: data.map((value, i) => {
      const [x, y] = [(i >> 2) % width, Math.floor((i >> 2) / width)];
      return i % 4 < 3 && covers(x, y) ? (colour[i % 4] as number) : value;
    }),
  });
const barred = (colour: Colour, covers: (x: number, y: number) => boolean): Partial<DrawnDocument> => ({
  over: over(colour, covers),
  lens: without(covers, colour),
});
const half: Paint = (_, y) => (y < 180 ? TABLE : PAPER);

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['a photo', {}, 0, 0],
  ['bars above and below, as a phone shows a photo', barred(white, (_, y) => y < 60 || y >= 300), 0.3, 0.36],
  ['bars on both sides', barred(black, (x) => x < 70 || x >= 410), 0.26, 0.32],
  ['a bar below only, as scanners leave it', barred(white, (_, y) => y >= 300), 0, 0],
  [
    'a frame all round, as a card on a white page',
    barred(white, (x, y) => y < 60 || y >= 300 || x < 60 || x >= 420),
    0,
    0,
  ],
  ['bars of unlike colours', barred(white, (_, y) => y < 60), 0, 0],
  ['a table of two colours', { table: half }, 0, 0],
])('%s', (_, change, low, high) => {
  expect(barShare.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
