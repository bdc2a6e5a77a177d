import type { Picture } from '../checks/picture.ts';
import { type Corners, cornersOf, type Line, lineThrough, type Point } from './geometry.ts';

/** One side of a document as it is seen. */
export interface Side {
  readonly line: Line;
  /** How much more the colour changes along the side than beside it, 0–1. */
  readonly edge: number;
  /** Share of the side that lies in the frame, 0–1. Below a quarter it is not looked at. */
  readonly seen: number;
  /**
   * How much the light outside differs from the light inside, print left out: sum over the channels of 0–255. Little where a line of print
   * is taken for a side, or where white lies on white.
   */
  readonly apart: number;
}

export interface Border {
  readonly corners: Corners;
  readonly sides: readonly [Side, Side, Side, Side];
}

/** Places along a side that are looked at. */
const PLACES = 60;
/** A colour step is measured over this many pixels on each side: a sharp one, and one that is out of focus or shaken. */
const NEAR = 2;
const WIDE = 5;
/** An edge as clear as this needs no second look. */
const CLEAR = 0.35;
/** Steps are weighed as g / (g + SOFT): a strong one counts no more than a sure one. Sum over the channels of 0–255. */
const SOFT = 36;

/** The largest `reach` that may be asked for: what the buffers hold. */
const FARTHEST = 24;
const COLUMNS = 2 * FARTHEST + 1;
const steps = new Float32Array(PLACES * COLUMNS);
const places = new Float32Array(PLACES);
/** Running sums of the colours across the side, at each place. */
const SAMPLES = COLUMNS + 2 * WIDE + 1;
const sums = new Float32Array(PLACES * SAMPLES * 3);

/**
 * Puts each side where the colour changes most consistently along a straight line, within `reach` pixels of where it is, and
 * then to a fraction of a pixel.
 */
export function refine(picture: Picture, corners: Corners, reach: number): Border | null {
  const sides = [0, 1, 2, 3].map((i) => refineSide(picture, corners, i, reach));
  const refined = cornersOf(sides.map((side) => side.line));
  return refined && { corners: refined, sides: sides as unknown as Border['sides'] };
}

/** The same for one side alone: the one from corner `i` to the next. */
export function refineSide(picture: Picture, corners: Corners, i: number, reach: number): Side {
  const a = corners[i & 3] as Point;
  const b = corners[(i + 1) & 3] as Point;
  const line = lineThrough(a, b);
  const far = Math.min(FARTHEST, Math.round(reach));
  const rows = readStrip(picture, a, b, line, far);
  const seen = rows / PLACES;
  if (seen < 0.25) return { line, edge: 0, seen, apart: 0 };
  const sharp = fitted(rows, far, NEAR);
  const wide = sharp.edge < CLEAR ? fitted(rows, far, WIDE) : sharp;
  const { from, to, edge } = wide.edge > sharp.edge ? wide : sharp;
  const moved = lineThrough([a[0] + line.nx * from, a[1] + line.ny * from], [b[0] + line.nx * to, b[1] + line.ny * to]);
  return { line: moved, edge, seen, apart: apartFrom(rows, far, from, to) };
}

/** The straight line in the strip that was read, with steps measured over so many pixels. */
function fitted(rows: number, reach: number, half: number): Offsets & { readonly edge: number } {
  measureSteps(rows, reach, half);
  const { from, to } = finely(rows, reach, straightest(rows, reach));
  return { from, to, edge: edgeAlong(rows, reach, half, from, to) };
}

/**
 * Fills `sums` with the colours at each place along the side (rows) and across it, and `places` with where the row lies, 0–1.
 * Returns how many rows lie in the frame.
 */
function readStrip({ width, height, data }: Picture, a: Point, b: Point, { nx, ny }: Line, reach: number): number {
  const columns = 2 * reach + 1;
  const samples = columns + 2 * WIDE;
  const maxX = width - 1.001;
  const maxY = height - 1.001;
  let rows = 0;
  for (let k = 0; k < PLACES; k++) {
    // The ends are left out: corners are round.
    const t = 0.04 + (0.92 * (k + 0.5)) / PLACES;
    const x0 = a[0] + (b[0] - a[0]) * t - 0.5;
    const y0 = a[1] + (b[1] - a[1]) * t - 0.5;
    if (x0 < 1 || y0 < 1 || x0 > maxX - 1 || y0 > maxY - 1) continue;
    for (let s = 0, o = rows * SAMPLES * 3 + 3; s < samples; s++, o += 3) {
      const offset = s - reach - WIDE;
      // Beyond the frame its border goes on.
      const x = Math.min(maxX, Math.max(0, x0 + nx * offset));
      const y = Math.min(maxY, Math.max(0, y0 + ny * offset));
      const ix = x | 0;
      const iy = y | 0;
      const fx = x - ix;
      const fy = y - iy;
      const p = (iy * width + ix) * 4;
      const q = p + width * 4;
      const w00 = (1 - fx) * (1 - fy);
      const w10 = fx * (1 - fy);
      const w01 = (1 - fx) * fy;
      const w11 = fx * fy;
      for (let c = 0; c < 3; c++) {
        sums[o + c] =
          (sums[o + c - 3] as number) +
          (data[p + c] as number) * w00 +
          (data[p + c + 4] as number) * w10 +
          (data[q + c] as number) * w01 +
          (data[q + c + 4] as number) * w11;
      }
    }
    places[rows++] = t;
  }
  return rows;
}

/**
 * Fills `steps` with the strength of the colour step, 0–1, at each place and offset across the side from −reach to reach: the
 * difference of the means of `half` samples after it and before it, summed over the channels.
 */
function measureSteps(rows: number, reach: number, half: number): void {
  const columns = 2 * reach + 1;
  for (let r = 0, row = 0; r < rows; r++, row += columns) {
    for (let s = 0, at = 3 * (r * SAMPLES + WIDE); s < columns; s++, at += 3) {
      const before = at - 3 * half;
      const after = at + 3 * (half + 1);
      let step = 0;
      for (let c = 0; c < 3; c++) {
        step += Math.abs(
          (sums[after + c] as number) -
            (sums[at + 3 + c] as number) -
            (sums[at + c] as number) +
            (sums[before + c] as number),
        );
      }
      step /= half;
      steps[row + s] = step / (step + SOFT);
    }
  }
}

/** Offsets at the two ends of a side. */
interface Offsets {
  readonly from: number;
  readonly to: number;
}

/** The straight line through the strip that meets most steps: pairs of end offsets are tried, every second first. */
function straightest(rows: number, reach: number): Offsets {
  const last = 2 * reach;
  let best = -1;
  let [bestFrom, bestTo] = [reach, reach];
  const attempt = (from: number, to: number): void => {
    const met = metBetween(rows, last + 1, from, to);
    if (met > best) [best, bestFrom, bestTo] = [met, from, to];
  };
  for (let from = 0; from <= last; from += 2) for (let to = 0; to <= last; to += 2) attempt(from, to);
  const [middleFrom, middleTo] = [bestFrom, bestTo];
  for (let from = Math.max(0, middleFrom - 1); from <= Math.min(last, middleFrom + 1); from++) {
    for (let to = Math.max(0, middleTo - 1); to <= Math.min(last, middleTo + 1); to++) attempt(from, to);
  }
  return { from: bestFrom - reach, to: bestTo - reach };
}

/** Sum of the steps on the line between two columns. */
function metBetween(rows: number, columns: number, from: number, to: number): number {
  const slope = to - from;
  let sum = 0;
  for (let r = 0, row = 0; r < rows; r++, row += columns) {
    sum += steps[row + ((from + slope * (places[r] as number) + 0.5) | 0)] as number;
  }
  return sum;
}

/** Weighted line through the steps beside a line, closer with each round. */
function finely(rows: number, reach: number, { from, to }: Offsets): Offsets {
  const columns = 2 * reach + 1;
  let [a, b] = [from + reach, to - from];
  for (const window of [3, 2, 1.5]) {
    let [sw, st, so, stt, sto] = [0, 0, 0, 0, 0];
    for (let r = 0; r < rows; r++) {
      const t = places[r] as number;
      const middle = a + b * t;
      let [weight, moment] = [0, 0];
      for (let c = Math.max(0, Math.ceil(middle - window)); c <= Math.min(columns - 1, middle + window); c++) {
        const s = (steps[r * columns + c] as number) ** 2;
        weight += s;
        moment += s * c;
      }
      if (weight < 0.04) continue;
      const offset = moment / weight;
      sw += weight;
      st += weight * t;
      so += weight * offset;
      stt += weight * t * t;
      sto += weight * t * offset;
    }
    const det = sw * stt - st * st;
    if (det < 1e-6) break;
    b = (sw * sto - st * so) / det;
    a = (so - b * st) / sw;
  }
  return { from: a - reach, to: a + b - reach };
}

/** What lies so many pixels beside a side belongs to it no longer; it is looked at this far. */
const BESIDE = 2;
const BAND = 5;

/** Mean difference of the lightest samples on both sides of the line: paper on the one, table on the other. */
function apartFrom(rows: number, reach: number, from: number, to: number): number {
  let sum = 0;
  for (let r = 0; r < rows; r++) {
    const middle = reach + WIDE + Math.round(from + (to - from) * (places[r] as number));
    sum += Math.abs(lightest(r, middle + BESIDE) - lightest(r, middle - BESIDE - BAND));
  }
  return sum / rows;
}

/** Of so many samples of a row the lightest, as the sum of its channels. */
function lightest(row: number, first: number): number {
  let most = 0;
  const [low, high] = [Math.max(0, first), Math.min(SAMPLES - 2, first + BAND - 1)];
  for (let s = low, at = 3 * (row * SAMPLES + low); s <= high; s++, at += 3) {
    let light = 0;
    for (let c = 0; c < 3; c++) light += (sums[at + 3 + c] as number) - (sums[at + c] as number);
    if (light > most) most = light;
  }
  return most;
}

/** How far the steps on the line stand out from those beside it, 0–1. */
function edgeAlong(rows: number, reach: number, half: number, from: number, to: number): number {
  const columns = 2 * reach + 1;
  let [on, off, others] = [0, 0, 0];
  for (let r = 0; r < rows; r++) {
    const middle = from + reach + (to - from) * (places[r] as number);
    let most = 0;
    for (let c = 0; c < columns; c++) {
      const step = steps[r * columns + c] as number;
      const away = Math.abs(c - middle);
      if (away < 1.5) most = Math.max(most, step);
      else if (away > half + 1) {
        off += step;
        others++;
      }
    }
    on += most;
  }
  return Math.max(0, on / rows - off / Math.max(1, others));
}
