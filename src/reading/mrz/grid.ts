import type { Gray } from '../../checks/picture.ts';
import { CLASSES, NOTHING } from './alphabet.ts';
import { type Format, SIZES } from './layouts.ts';
import { type Network, recognise } from './network.ts';
import { at, bendAt, type Row, slopeAt } from './rows.ts';
import { type Cell, fitted, sampleWindow, WINDOW_SIZE } from './window.ts';
import type { Zone } from './zone.ts';

/** What the recogniser says of every place of a zone, some columns beyond both ends included. */
export interface Seen {
  readonly zone: Zone;
  /** Column of the first row (its own counting) that the scores begin with. */
  readonly from: number;
  readonly columns: number;
  /** For each row logarithms of likelihoods, `CLASSES` a column. */
  readonly scores: readonly Float32Array[];
}

/** Ink beside the zone may have been taken for its first or last characters, and those may have been missed. */
const BEYOND = 2;

/** How the recogniser is to look: a correction of the characters' height and place, where the first look was not sure. */
export interface Aim {
  readonly height: number;
  /** Shift in shares of the height and of the pitch. */
  readonly down: number;
  readonly along: number;
}

export const STRAIGHT: Aim = { height: 1, down: 0, along: 0 };

/** Row by row: a caller that has little time at once comes back for the next one. */
export function* lookAt(network: Network, gray: Gray, zone: Zone, aim: Aim = STRAIGHT): Generator<void, Seen> {
  const longest = Math.max(...Object.values(SIZES).map(({ columns }) => columns));
  const from = Math.min(...zone.offsets.map((offset) => -offset)) - BEYOND;
  const columns = Math.min(zone.columns, longest + 4) + 2 * BEYOND;
  // Rows of fillers are low: the tallest row tells the height of a capital letter for all.
  const tall = Math.min(1.6, Math.max(0.5, Math.max(...zone.rows.map((row) => row.height / row.pitch)))) * aim.height;
  const pitch = Math.max(...zone.rows.map((row) => row.pitch));
  const { gray: small, factor } = fitted(gray, pitch);
  const windows = new Float32Array(columns * WINDOW_SIZE);
  const scores: Float32Array[] = [];
  for (const [r, row] of zone.rows.entries()) {
    yield;
    for (let i = 0; i < columns; i++) {
      const cell = cellOf(row, from + i + (zone.offsets[r] as number), tall, aim);
      sampleWindow(small, scaled(cell, factor), windows, i * WINDOW_SIZE);
    }
    scores.push(recognise(network, windows));
  }
  return { zone, from, columns, scores };
}

function cellOf(row: Row, n: number, tall: number, aim: Aim): Cell {
  const along = [slopeAt(row.x, n), slopeAt(row.y, n)] as const;
  const down = [-along[1] * tall, along[0] * tall] as const;
  return {
    x: at(row.x, n) + aim.along * along[0] + aim.down * down[0],
    y: at(row.y, n) + bendAt(row, n) + aim.along * along[1] + aim.down * down[1],
    along,
    down,
  };
}

/** Pixel middles lie half a pixel in, also after halving. */
function scaled({ x, y, along, down }: Cell, factor: number): Cell {
  const place = (value: number): number => (value + 0.5) / factor - 0.5;
  return {
    x: place(x),
    y: place(y),
    along: [along[0] / factor, along[1] / factor],
    down: [down[0] / factor, down[1] / factor],
  };
}

export interface Part {
  readonly scores: readonly Float32Array[];
  readonly from: number;
  /** How much more likely characters are here, and paper beyond, than the other way round. */
  readonly fit: number;
}

/** The scores of the columns that a format has: where the characters are, with paper beyond. */
export function columnsOf(seen: Seen, format: Format): Part | null {
  const { lines, columns } = SIZES[format];
  if (seen.scores.length < lines || seen.columns < columns) return null;
  const rows = seen.scores.slice(0, lines);
  // How much more likely a character than nothing, for each column; bounded, since one bad place is to decide nothing.
  const gain = Array.from({ length: seen.columns }, (_, i) =>
    rows.reduce((sum, scores) => {
      const nothing = scores[i * CLASSES + NOTHING] as number;
      const something = Math.log(Math.max(1e-9, 1 - Math.exp(nothing)));
      return sum + Math.max(-5, Math.min(5, something - nothing));
    }, 0),
  );
  let [best, fit] = [0, Number.NEGATIVE_INFINITY];
  for (let from = 0; from + columns <= seen.columns; from++) {
    const sum = gain.reduce((total, g, i) => total + (i >= from && i < from + columns ? g : -g), 0);
    if (sum > fit) [best, fit] = [from, sum];
  }
  return {
    from: seen.from + best,
    fit: fit / (seen.columns * lines),
    scores: rows.map((scores) => scores.slice(best * CLASSES, (best + columns) * CLASSES)),
  };
}
