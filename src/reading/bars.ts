import type { Gray } from '../checks/picture.ts';
import { type DocumentPoint, documentPoint } from '../checks/space.ts';

/** Side of the squares that are looked at one by one, in shares of the picture's width: some twenty modules of a barcode. */
const SQUARES = 24;
/** Bars change brightness from left to right this many times as much as from top to bottom; print does so 1.0–1.6 times. */
const LEAST_RATIO = 1.9;
/** Mean difference of neighbours, in levels: paper and soft patterns have less. */
const LEAST_DIFFERENCE = 9;
/** Share of all squares; the barcode of a licence covers a fifth of it and more. */
const LEAST_SHARE = 0.08;

/** A row or column of squares belongs to it with this share of what the fullest one has: fine patterns elsewhere are sparse. */
const BELONGS = 0.3;

/**
 * Where something on a straightened card looks like a stacked barcode, readable or not: corners of its upright bounds, 0–1,
 * clockwise from the top left; empty where nothing does.
 */
export function barsOn({ width, height, data }: Gray): readonly DocumentPoint[] {
  const side = Math.max(8, Math.floor(width / SQUARES));
  const [columns, rows] = [Math.ceil(width / side) - 1, Math.ceil(height / side) - 1];
  const [inColumn, inRow] = [new Uint16Array(columns), new Uint16Array(rows)];
  let bars = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isBars(data, width, column * side, row * side, side)) continue;
      bars++;
      inColumn[column] = (inColumn[column] as number) + 1;
      inRow[row] = (inRow[row] as number) + 1;
    }
  }
  if (bars < LEAST_SHARE * columns * rows) return [];
  const [[left, right], [top, bottom]] = [extentOf(inColumn), extentOf(inRow)];
  const at = (x: number, y: number): DocumentPoint => documentPoint((x * side) / width, (y * side) / height);
  return [at(left, top), at(right, top), at(right, bottom), at(left, bottom)];
}

function isBars(data: Uint8Array, width: number, left: number, top: number, side: number): boolean {
  let [across, down] = [0, 0];
  for (let y = top; y < top + side; y++) {
    for (let x = left, p = y * width + left; x < left + side; x++, p++) {
      across += Math.abs((data[p + 1] as number) - (data[p] as number));
      down += Math.abs((data[p + width] as number) - (data[p] as number));
    }
  }
  return across > LEAST_DIFFERENCE * side * side && across > LEAST_RATIO * down;
}

/** First and last of those that belong; the last one excluded. */
function extentOf(counts: Uint16Array): readonly [from: number, to: number] {
  const least = BELONGS * Math.max(...counts);
  const belongs = (count: number): boolean => count >= least;
  return [counts.findIndex(belongs), counts.length - [...counts].reverse().findIndex(belongs)];
}
