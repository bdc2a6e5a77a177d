import type { Gray } from '../../checks/picture.ts';
import { blots } from './ink.ts';
import { at, columnAt, type Row, rowsOf, slopeAt } from './rows.ts';

/** Rows of print that could be a machine-readable zone, from top to bottom as they are read. */
export interface Zone {
  readonly rows: readonly Row[];
  /** Which column of each row lies under column 0 of the first one. */
  readonly offsets: readonly number[];
  /** Characters from the first to the last that was seen in any row. */
  readonly columns: number;
}

/** Sizes of characters in pixels; a zone 400 px wide has some 9 px a character, one of a card 1300 px wide 40. */
const SMALLEST = 5;
const LARGEST = 60;
/** Row to row, in pitches: 1.4 on small cards to 2.6 on passport pages, more where a picture is stretched. */
const CLOSEST = 1.05;
const FURTHEST = 4;
/** Share by which the two distances between three rows may differ. */
const UNEQUAL = 0.35;
/** Rows of a zone are all full, unless something lies on one. */
const LEAST_FILLED = 0.5;
/** No more rows than these, those with most characters, are put together. */
const MOST_ROWS = 12;
const PITCH_TOLERANCE = 0.16;
/** Difference in direction of rows of one zone; perspective makes them run together a little. */
const MOST_TURN = 0.09;

/** Zones that may be there, the most likely first: two or three rows, one under the other. */
export function zonesOf(gray: Gray): Zone[] {
  const rows = rowsOf(blots(gray, SMALLEST, LARGEST)).slice(0, MOST_ROWS);
  const below = (row: Row): { other: Row; distance: number }[] =>
    rows.flatMap((other) => {
      const distance = other === row ? null : distanceTo(row, other);
      return distance !== null && distance > 0 ? [{ other, distance }] : [];
    });
  const groups = rows.flatMap((first) =>
    below(first).flatMap(({ other: second, distance }) => {
      const thirds = below(second).filter((third) => Math.abs(third.distance / distance - 1) < UNEQUAL);
      return [[first, second], ...thirds.map(({ other }) => [first, second, other])];
    }),
  );
  const alike = groups.filter((group) => {
    const filled = group.map((row) => row.filled);
    return Math.min(...filled) > LEAST_FILLED * Math.max(...filled);
  });
  return alike.map(zoneOf).sort((a, b) => likeness(b) - likeness(a));
}

/** Ink that lies where characters should, less for rows that do not begin together. */
function likeness({ rows, offsets }: Zone): number {
  const ink = rows.reduce((sum, { filled, spread }) => sum + filled * (1 - 3 * spread), 0);
  return ink - 2 * (Math.max(...offsets) - Math.min(...offsets));
}

/** How far `other` lies under `row`, in pitches; `null` when both cannot be of one zone. */
function distanceTo(row: Row, other: Row): number | null {
  if (Math.abs(other.pitch / row.pitch - 1) > PITCH_TOLERANCE) return null;
  const middle = other.last / 2;
  const [x, y] = [at(other.x, middle), at(other.y, middle)];
  const n = columnAt(row.x, x, middle);
  const turn = angle(other, middle) - angle(row, n);
  if (Math.abs(turn) > MOST_TURN) return null;
  if (n < -4 || n > row.last + 4) return null;
  const distance = ((y - at(row.y, n)) * Math.cos(angle(row, n))) / row.pitch;
  return Math.abs(distance) > CLOSEST && Math.abs(distance) < FURTHEST ? distance : null;
}

export const angle = (row: Row, n: number): number => Math.atan2(slopeAt(row.y, n), slopeAt(row.x, n));

function zoneOf(rows: readonly Row[]): Zone {
  const [first] = rows as [Row, ...Row[]];
  const offsets = rows.map((row) => Math.round(columnBelow(first, 0, row)));
  const from = Math.min(...offsets.map((offset) => -offset));
  const to = Math.max(...rows.map((row, i) => row.last - (offsets[i] as number)));
  return { rows, offsets, columns: to - from + 1 };
}

/** The column of `row` that lies straight under (or over) column `n` of `from`, square to the rows. */
function columnBelow(from: Row, n: number, row: Row): number {
  const [x, y] = [at(from.x, n), at(from.y, n)];
  let column = columnAt(row.x, x, n);
  for (let i = 0; i < 3; i++) {
    const turn = angle(row, column);
    // The foot of the perpendicular, step by step: rows are nearly straight.
    const along = (x - at(row.x, column)) * Math.cos(turn) + (y - at(row.y, column)) * Math.sin(turn);
    column += along / Math.hypot(slopeAt(row.x, column), slopeAt(row.y, column));
  }
  return column;
}

/** The same zone in a picture that is turned by 180°: rows and columns count from the other end. */
export function turnedOver({ rows }: Zone): Zone {
  return zoneOf(
    [...rows].reverse().map((row) => ({
      ...row,
      x: [at(row.x, row.last), -slopeAt(row.x, row.last), row.x[2]],
      y: [at(row.y, row.last), -slopeAt(row.y, row.last), row.y[2]],
      bend: Float32Array.from(row.bend).reverse(),
    })),
  );
}
