import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { type DocumentPoint, documentPoint } from '../space.ts';
import { type Around, aroundOf } from './around.ts';
import { connected } from './cells.ts';
import { stopsOf } from './light.ts';

/** Cells along the side of a block. Its lightest cell and those of the blocks around it are paper: print is narrower. */
const BLOCK = 2;
/** The corners may be a little off: so many blocks along the border are no paper. */
const BORDER = 1;
/** A shadow covers this share of the document; less is no harm, more leaves no light to compare with. */
const [LEAST, MOST] = [0.15, 0.85];
/** This share of the document is darker than its lit paper. */
const LIGHT = 0.95;
/** Nobody sees less as a shadow, in stops. */
const FAINT = 0.5;
/** Where its edge is hard, hardly any paper is between lit and shaded: from a quarter to three quarters of the way. */
const BETWEEN = 0.1;
/** Shade keeps the colour of the paper, but for the blue of the sky or the red of a lamp: so many stops between channels. */
const COLOUR = 0.4;
/** What is darker by more stops than this is black print: a magnetic stripe. */
const BLACK = 3;
/** It lies on the table as well: there it is darker by this share of the stops on the paper, at these distances in cells. */
const GOES_ON = 0.35;
const TABLE = [5, 6, 7, 8];
/** Fewer cells of the table beside one of the two tell nothing. */
const SEEN = 40;
/** Bins of a stop when the two are told apart. */
const BINS = 20;

export interface Shadow {
  /** How much darker the paper in it is, in stops of light: one stop is half the light. */
  readonly stops: number;
  readonly middle: DocumentPoint;
  /** Of a disc of the same area, as a share of the document's longer side. */
  readonly radius: number;
}

const known = new WeakMap<DocumentSignal, Shadow | null>();

/** A shadow with a hard edge across the document, as a phone or hand in the way of a lamp casts it; `null` where there is none. */
export function shadowOf(document: DocumentSignal, picture: Picture): Shadow | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const shadow = seen(aroundOf(document, picture));
  known.set(document, shadow);
  return shadow;
}

function seen(around: Around): Shadow | null {
  const { columns, rows, at: paper } = paperOf(around);
  const light = Float32Array.from(paper, (from) => stops(around, from, 1));
  const lightest = Float32Array.from(light).sort()[Math.floor(LIGHT * light.length)] as number;
  // The portrait and what is printed black would make a third part.
  const { limit, apart } = between(light.filter((value) => value > lightest - BLACK));
  // Most pictures end here: evenly lit paper falls into two halves that are nearly alike.
  if (apart < FAINT) return null;
  const isDark = (i: number): boolean => (light[i] as number) < limit;
  const all = [...light.keys()];
  const [dark, lit] = [all.filter(isDark), all.filter((i) => !isDark(i))];
  if (Math.min(dark.length, lit.length) < LEAST * all.length) return null;
  const [shade, bright] = [median(dark.map((i) => light[i] as number)), median(lit.map((i) => light[i] as number))];
  const darker = bright - shade;
  if (darker > BLACK) return null;
  const soft = light.filter((value) => value > shade + darker / 4 && value < bright - darker / 4);
  if (soft.length > BETWEEN * light.length) return null;
  if (channels.some((k) => Math.abs(tint(around, paper, dark, k) - tint(around, paper, lit, k)) > COLOUR)) return null;
  if (!goesOn(around, (x, y) => isDark(y * columns + x), darker)) return null;
  const part = largest(dark, isDark, columns, rows);
  if (part.length < LEAST * all.length || part.length > MOST * all.length) return null;
  const mean = (coordinate: (i: number) => number): number =>
    part.reduce((sum, i) => sum + coordinate(i), 0) / part.length;
  return {
    stops: darker,
    middle: documentPoint(
      mean((i) => (i % columns) + 0.5) / columns,
      mean((i) => Math.floor(i / columns) + 0.5) / rows,
    ),
    radius: Math.sqrt(part.length / Math.PI) / Math.max(columns, rows),
  };
}

const table = Float32Array.from({ length: 256 }, (_, value) => stopsOf(value));
const channels = [0, 2] as const;
const stops = ({ data }: Around, p: number, k: number): number => table[data[p + k] as number] as number;
const median = (list: readonly number[]): number => Float32Array.from(list).sort()[list.length >> 1] as number;

/** How much more of a channel than of green the paper has. */
const tint = (around: Around, paper: Uint32Array, cells: readonly number[], k: 0 | 2): number =>
  median(cells.map((i) => stops(around, paper[i] as number, k) - stops(around, paper[i] as number, 1)));

interface Paper {
  readonly columns: number;
  readonly rows: number;
  /** For each block, where in the data of `Around` its paper is: the lightest cell in it and the blocks next to it. */
  readonly at: Uint32Array;
}

function paperOf({ documentWidth, documentHeight, margin, width, data }: Around): Paper {
  const [columns, rows] = [Math.floor(documentWidth / BLOCK), Math.floor(documentHeight / BLOCK)];
  const lighter = (a: number, b: number): number => ((data[a + 1] as number) < (data[b + 1] as number) ? b : a);
  const clamped = (value: number, length: number): number => Math.min(length - 1 - BORDER, Math.max(BORDER, value));
  const own = new Uint32Array(columns * rows);
  for (let i = 0; i < own.length; i++) {
    const [x, y] = [
      clamped(i % columns, columns) * BLOCK + margin,
      clamped(Math.floor(i / columns), rows) * BLOCK + margin,
    ];
    const first = 4 * (y * width + x);
    const second = first + 4 * width;
    own[i] = lighter(lighter(first, first + 4), lighter(second, second + 4));
  }
  const along = own.map((p, i) => lighter(lighter(own[i - 1] ?? p, p), own[i + 1] ?? p));
  const at = along.map((p, i) => lighter(lighter(along[i - columns] ?? p, p), along[i + columns] ?? p));
  return { columns, rows, at };
}

/** The light that parts it best into two (Otsu), and how far apart their means are, in stops. */
function between(light: Float32Array): { readonly limit: number; readonly apart: number } {
  const least = Math.floor(stopsOf(0) * BINS);
  const counts = new Float64Array(1 - least + 1);
  let sum = 0;
  for (const value of light) {
    const bin = Math.round(value * BINS) - least;
    counts[bin] = (counts[bin] as number) + 1;
    sum += bin;
  }
  let [n, sumBelow, best, at, distance] = [0, 0, -1, 0, 0];
  counts.forEach((count, bin) => {
    n += count;
    sumBelow += count * bin;
    const above = light.length - n;
    if (n === 0 || above === 0) return;
    const apart = (sum - sumBelow) / above - sumBelow / n;
    if (n * above * apart ** 2 > best) [best, at, distance] = [n * above * apart ** 2, bin, apart];
  });
  return { limit: (at + 0.5 + least) / BINS, apart: distance / BINS };
}

/** Whether the table beside dark paper is darker than beside lit paper. Printed fields end with the document. */
function goesOn(around: Around, isDark: (column: number, row: number) => boolean, darker: number): boolean {
  const { documentWidth, documentHeight, margin, width, data } = around;
  const beside: Record<'dark' | 'lit', number[]> = { dark: [], lit: [] };
  const look = (inside: readonly [x: number, y: number], [x, y]: readonly [x: number, y: number]): void => {
    const p = 4 * ((y + margin) * width + x + margin);
    const [column, row] = [Math.floor(inside[0] / BLOCK), Math.floor(inside[1] / BLOCK)];
    if (data[p + 3] !== 0) beside[isDark(column, row) ? 'dark' : 'lit'].push(stops(around, p, 1));
  };
  const inside = 2 * BLOCK * BORDER;
  const [right, bottom] = [documentWidth - 1, documentHeight - 1];
  for (const away of TABLE) {
    for (let x = inside; x <= right - inside; x++) {
      look([x, inside], [x, -away]);
      look([x, bottom - inside], [x, bottom + away]);
    }
    for (let y = inside; y <= bottom - inside; y++) {
      look([inside, y], [-away, y]);
      look([right - inside, y], [right + away, y]);
    }
  }
  if (Math.min(beside.dark.length, beside.lit.length) < SEEN) return false;
  return median(beside.lit) - median(beside.dark) > GOES_ON * darker;
}

function largest(dark: readonly number[], isDark: (i: number) => boolean, columns: number, rows: number): number[] {
  const left = new Set(dark);
  let best: number[] = [];
  for (const seed of dark) {
    if (!left.has(seed)) continue;
    const part = connected({ columns, rows }, isDark, seed);
    for (const i of part) left.delete(i);
    if (part.length > best.length) best = part;
  }
  return best;
}
