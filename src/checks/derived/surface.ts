import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { type Around, aroundOf } from './around.ts';

/** What the document lies on: all that is seen around it, less a rim where its shadow falls. */
export interface Surface {
  /** Share of places where the colour changes strongly within a short way. */
  readonly pattern: number;
  /** How light it is, as a share of the paper nearest to it, in the channel where they differ most. */
  readonly light: number;
}

/** Cells around the document that its shadow and its own border may fill. */
const RIM = 6;
/** Stripes, tiles and prints change within this many cells; a wooden grain changes less, a table's edge in few places. */
const STEP = 4;
/** A strong change, as a share of the paper's luma. */
const STRONG = 0.14;
/** How deep the strip is in which the paper is looked for, in cells. */
const STRIP = 10;
/** Fewer cells than this tell nothing of the surface. */
const LEAST = 200;

const known = new WeakMap<DocumentSignal, Surface | null>();

/** `null` where too little of the surface is in the frame. */
export function surfaceOf(document: DocumentSignal, picture: Picture): Surface | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const surface = measured(aroundOf(document, picture));
  known.set(document, surface);
  return surface;
}

function measured(around: Around): Surface | null {
  const { width, height, data } = around;
  const seen = surfaceCells(around);
  const paper = paperOf(around);
  const strong = 2 * (STRONG * Math.max(...paper)) ** 2;
  let [places, changes] = [0, 0];
  const sum = new Float64Array(3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (seen[i] === 0) continue;
      places++;
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (data[4 * i + k] as number);
      const right = x + STEP < width ? i + STEP : i;
      const below = y + STEP < height ? i + STEP * width : i;
      if ((seen[right] && squared(data, i, right) > strong) || (seen[below] && squared(data, i, below) > strong)) {
        changes++;
      }
    }
  }
  if (places < LEAST) return null;
  const light = Math.min(...paper.map((value, k) => (sum[k] as number) / places / Math.max(1, value)));
  return { pattern: changes / places, light };
}

/** 1 for each cell that shows the surface: outside the document and its rim, inside the frame. */
function surfaceCells({ width, height, margin, data }: Around): Uint8Array {
  const rim = margin - RIM;
  const seen = new Uint8Array(width * height);
  for (let i = 0; i < seen.length; i++) seen[i] = data[4 * i + 3] === 0 ? 0 : 1;
  for (let y = rim; y < height - rim; y++) seen.fill(0, y * width + rim, (y + 1) * width - rim);
  return seen;
}

/** Square of the distance of two cells' colours. */
function squared(data: Uint8ClampedArray, i: number, j: number): number {
  const r = (data[4 * i] as number) - (data[4 * j] as number);
  const g = (data[4 * i + 1] as number) - (data[4 * j + 1] as number);
  const b = (data[4 * i + 2] as number) - (data[4 * j + 2] as number);
  return r * r + g * g + b * b;
}

/** The paper: the lightest tenth of a strip just inside the border, channel by channel. */
function paperOf({ width, margin, documentWidth, documentHeight, data }: Around): number[] {
  const counts = [0, 1, 2].map(() => new Uint32Array(256));
  let total = 0;
  for (let y = 2; y < documentHeight - 2; y++) {
    const isEnd = y <= STRIP || y >= documentHeight - STRIP;
    for (let x = 2; x < documentWidth - 2; x++) {
      if (!isEnd && x === STRIP + 1) x = documentWidth - STRIP;
      const p = ((y + margin) * width + x + margin) * 4;
      if (data[p + 3] === 0) continue;
      total++;
      counts.forEach((count, k) => {
        const value = data[p + k] as number;
        count[value] = (count[value] as number) + 1;
      });
    }
  }
  return counts.map((count) => {
    let value = 255;
    for (let lighter = count[value] as number; lighter < 0.1 * total; lighter += count[value] as number) value--;
    return value;
  });
}
