import type { Picture } from '../picture.ts';

type Point = readonly [x: number, y: number];

/** Places along a side; its ends are left out, since corners are round, torn or held. */
export const PLACES = 56;
export const END = 0.04;
/** The edge is looked for this far to both sides of a straight one, as a share of its length, in so many columns each way. */
const REACH = 0.08;
export const MIDDLE = 36;
const COLUMNS = 2 * MIDDLE + 1;
/** A column's width, as a share of the length of the side. */
export const COLUMN = REACH / MIDDLE;
/** A colour step is measured over so many columns on each side. */
const HALF = 3;
const SAMPLES = COLUMNS + 2 * HALF;
/** Steps are weighed as g / (g + SOFT), as the finder does: a strong one counts no more than a sure one. Sum over the channels of 0–255. */
const SOFT = 36;
/** From one place to the next an edge moves by so many columns at most; each costs this, where a clear step is worth 1. */
const MOST_TURN = 2;
const TURN_COSTS = 0.04;

/** Strength of the colour step, 0–1, at each place along a side (rows) and each column across it, from inside to outside. */
export type Steps = Float32Array;

/** `null` where the strip does not lie in the picture. The document lies to the right of the way from `a` to `b`. */
export function stepsBeside({ width, height, data }: Picture, a: Point, b: Point): Steps | null {
  const [dx, dy] = [(b[0] - a[0]) * COLUMN, (b[1] - a[1]) * COLUMN];
  const sums = new Float32Array((SAMPLES + 1) * 3);
  const steps = new Float32Array(PLACES * COLUMNS);
  for (let k = 0; k < PLACES; k++) {
    const t = END + ((1 - 2 * END) * k) / (PLACES - 1);
    const [x0, y0] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    if (x0 < 0 || y0 < 0 || x0 >= width || y0 >= height) return null;
    for (let s = 0, o = 3; s < SAMPLES; s++, o += 3) {
      const across = s - MIDDLE - HALF;
      // Beyond the frame its border goes on.
      const x = Math.min(width - 1, Math.max(0, (x0 + dy * across) | 0));
      const y = Math.min(height - 1, Math.max(0, (y0 - dx * across) | 0));
      const p = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) sums[o + c] = (sums[o + c - 3] as number) + (data[p + c] as number);
    }
    for (let column = 0, at = 3 * HALF; column < COLUMNS; column++, at += 3) {
      let step = 0;
      for (let c = at; c < at + 3; c++) {
        const [before, after] = [
          (sums[c] as number) - (sums[c - 3 * HALF] as number),
          (sums[c + 3 + 3 * HALF] as number) - (sums[c + 3] as number),
        ];
        step += Math.abs(after - before);
      }
      step /= HALF;
      steps[k * COLUMNS + column] = step / (step + SOFT);
    }
  }
  return steps;
}

/** The way along the side that meets most steps without sharp turns: a column for each place (Viterbi). */
export function clearestWay(steps: Steps): readonly number[] {
  const from = new Int8Array(PLACES * COLUMNS);
  let best = Float32Array.from(steps.subarray(0, COLUMNS));
  for (let k = 1; k < PLACES; k++) {
    const next = new Float32Array(COLUMNS);
    for (let column = 0; column < COLUMNS; column++) {
      let [most, turn] = [Number.NEGATIVE_INFINITY, 0];
      for (let d = -MOST_TURN; d <= MOST_TURN; d++) {
        const value = (best[column + d] ?? Number.NEGATIVE_INFINITY) - TURN_COSTS * Math.abs(d);
        if (value > most) [most, turn] = [value, d];
      }
      next[column] = most + (steps[k * COLUMNS + column] as number);
      from[k * COLUMNS + column] = turn;
    }
    best = next;
  }
  const way = new Array<number>(PLACES);
  let column = best.indexOf(Math.max(...best));
  for (let k = PLACES - 1; k >= 0; k--) {
    way[k] = column;
    column += from[k * COLUMNS + column] as number;
  }
  return way;
}

/** Mean of the clearest steps within one column of a way, 0–1. */
export function clearness(steps: Steps, way: (place: number) => number): number {
  let sum = 0;
  for (let k = 0; k < PLACES; k++) {
    const column = Math.round(way(k / (PLACES - 1)));
    let most = 0;
    for (let c = Math.max(0, column - 1); c <= Math.min(COLUMNS - 1, column + 1); c++) {
      most = Math.max(most, steps[k * COLUMNS + c] as number);
    }
    sum += most;
  }
  return sum / PLACES;
}

/** How clear the clearest straight way is, 0–1. Every third column is tried: a way takes in those beside it. */
export function clearestStraight(steps: Steps): number {
  let best = 0;
  for (let from = 1; from < COLUMNS; from += 3) {
    for (let to = 1; to < COLUMNS; to += 3) {
      best = Math.max(
        best,
        clearness(steps, (place) => from + (to - from) * place),
      );
    }
  }
  return best;
}
