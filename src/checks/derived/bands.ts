import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { type Around, aroundOf } from './around.ts';

/** Light along one way of the straightened document, a line a cell of `Around`: logarithms, so that a lamp counts alike on paper and table. */
export interface Lines {
  /** Strips of the document side by side; bands of a screen go through all of them. */
  readonly strips: readonly Float32Array[];
  /** The same of what lies beside it; `null` where too little of that is seen or it is too dark. */
  readonly beside: Float32Array | null;
}

/** The light on one frame, line by line down the document and across it: cameras read out their rows one way or the other. */
export interface Light {
  readonly down: Lines;
  readonly across: Lines;
}

const STRIPS = 6;
/** Cells along the border that may show the table. */
const RIM = 4;
/** Cells beside the document that may show the document. */
const GAP = 2;
/** Least of the cells beside it that make a line, and least share of such lines. */
const [LEAST_CELLS, LEAST_LINES] = [2, 0.9];
/** Below this nothing is left of the light but noise, in luma. */
const DARK = 10;
/** Sensor noise in luma: keeps logarithms of black finite. */
const NOISE = 4;

export function lightOf(document: DocumentSignal, picture: Picture): Light {
  const around = aroundOf(document, picture);
  return { down: linesOf(around, true), across: linesOf(around, false) };
}

function linesOf(around: Around, down: boolean): Lines {
  const { margin, documentWidth, documentHeight } = around;
  const [length, breadth] = down ? [documentHeight, documentWidth] : [documentWidth, documentHeight];
  const at = (line: number, i: number): number =>
    lumaAt(around, ...(down ? ([i, line] as const) : ([line, i] as const)));
  const wide = (breadth - 2 * RIM) / STRIPS;
  const count = length - 2 * RIM;
  const strips = Array.from({ length: STRIPS }, (_, strip) => {
    const from = Math.round(RIM + strip * wide);
    const to = Math.round(RIM + (strip + 1) * wide);
    return Float32Array.from({ length: count }, (_, line) => Math.log(paperOf(at, RIM + line, from, to) + NOISE));
  });
  const beside = new Float32Array(count);
  let [seen, sum] = [0, 0];
  for (let line = 0; line < count; line++) {
    const luma = besideOf(at, RIM + line, breadth, margin);
    if (luma !== null) {
      seen++;
      sum += luma;
    }
    beside[line] = luma === null ? (beside[line - 1] ?? 0) : Math.log(luma + NOISE);
  }
  return { strips, beside: seen >= LEAST_LINES * count && sum / seen >= DARK ? beside : null };
}

type At = (line: number, i: number) => number;

/** Luma of a cell, from the document's corner; −1 where the frame has ended. */
function lumaAt({ width, margin, data }: Around, x: number, y: number): number {
  const p = 4 * ((y + margin) * width + x + margin);
  if (data[p + 3] === 0) return -1;
  return 0.299 * (data[p] as number) + 0.587 * (data[p + 1] as number) + 0.114 * (data[p + 2] as number);
}

/** Mean of what is lighter than the mean: the paper. Print that is seen a little aside from the frame before does not move it. */
function paperOf(at: At, line: number, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += at(line, i);
  const mean = sum / (to - from);
  let [n, lighter] = [0, 0];
  for (let i = from; i < to; i++) {
    const luma = at(line, i);
    if (luma < mean) continue;
    n++;
    lighter += luma;
  }
  return n === 0 ? mean : lighter / n;
}

function besideOf(at: At, line: number, breadth: number, margin: number): number | null {
  let [n, sum] = [0, 0];
  for (let away = GAP; away < margin; away++) {
    for (const luma of [at(line, -1 - away), at(line, breadth + away)]) {
      if (luma < 0) continue;
      n++;
      sum += luma;
    }
  }
  return n < LEAST_CELLS ? null : sum / n;
}
