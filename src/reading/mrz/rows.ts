import type { Blot } from './ink.ts';

/** y = c0 + c1·n + c2·n²: positions along a row as a function of the column, so that perspective and a slight curl fit. */
export type Curve = readonly [number, number, number];

/** Printed characters of one fixed pitch in one row. Columns are whole numbers; 0 is the leftmost that was seen. */
export interface Row {
  readonly x: Curve;
  readonly y: Curve;
  /** How far the ink of each column lies under the curve, in pixels: paper is folded and bulges as no curve does. */
  readonly bend: Float32Array;
  /** Pixels from one column to the next, in the middle of the row. */
  readonly pitch: number;
  /** Height of its taller characters, in pixels. */
  readonly height: number;
  /** The last column that was seen. */
  readonly last: number;
  /** Columns that hold ink. */
  readonly filled: number;
  /** Median distance of the ink from its column's middle, as a share of the pitch: about 0.05 for print of a fixed pitch. */
  readonly spread: number;
}

/** Fewer characters in a row make no zone, even with glare or a finger on it. */
const LEAST_CHARACTERS = 12;
/** Print of varying width lies a quarter of a pitch off on average. */
const MOST_SPREAD = 0.14;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const at = (curve: Curve, n: number): number => curve[0] + n * (curve[1] + n * curve[2]);
/** How far the ink of a column lies under the curve; beyond both ends as at the end. */
export const bendAt = ({ bend, last }: Row, n: number): number => bend[Math.min(last, Math.max(0, n))] ?? 0;
export const slopeAt = (curve: Curve, n: number): number => curve[1] + 2 * n * curve[2];

/** Rows of fixed-pitch print, the one with most characters first. */
export function rowsOf(blots: readonly Blot[]): Row[] {
  const spots = blots
    .map(({ left, top, right, bottom }) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      w: right - left,
      h: bottom - top,
    }))
    .sort((a, b) => a.x - b.x);
  const used = new Set<Spot>();
  const rows: Row[] = [];
  for (const chain of chainsOf(spots)) {
    if (chain.filter((spot) => used.has(spot)).length * 2 > chain.length) continue;
    const members = grow(chain, spots);
    for (const spot of members) used.add(spot);
    const row = fitRow(members);
    if (row && row.filled >= LEAST_CHARACTERS && row.spread <= MOST_SPREAD) rows.push(row);
  }
  return rows.sort((a, b) => b.filled - a.filled);
}

/** Neighbours that choose each other, left to right; the longest chain first. */
function chainsOf(spots: readonly Spot[]): Spot[][] {
  const next = new Array<number>(spots.length).fill(-1);
  const previous = new Array<number>(spots.length).fill(-1);
  const cost = new Array<number>(spots.length).fill(Number.POSITIVE_INFINITY);
  spots.forEach((a, i) => {
    let best = Number.POSITIVE_INFINITY;
    for (let j = i + 1; j < spots.length; j++) {
      const b = spots[j] as Spot;
      const [dx, dy] = [b.x - a.x, Math.abs(b.y - a.y)];
      if (dx > 2.4 * a.h) break;
      if (dx < 0.25 * a.h || dy > 0.15 * a.h + 0.3 * dx || dy > 0.6 * a.h) continue;
      if (b.h > 1.7 * a.h || a.h > 1.7 * b.h) continue;
      const price = dx + 2 * dy;
      if (price < best) [best, next[i]] = [price, j];
    }
    const chosen = next[i] as number;
    if (chosen >= 0 && best < (cost[chosen] as number)) [cost[chosen], previous[chosen]] = [best, i];
  });
  const chains: Spot[][] = [];
  spots.forEach((_, i) => {
    const before = previous[i] as number;
    if (before >= 0 && next[before] === i) return;
    const chain: Spot[] = [];
    for (let j = i; j >= 0; ) {
      chain.push(spots[j] as Spot);
      const following = next[j] as number;
      j = following >= 0 && previous[following] === j ? following : -1;
    }
    if (chain.length >= 4) chains.push(chain);
  });
  return chains.sort((a, b) => b.length - a.length);
}

/** Everything of the chain's size that lies on its line, across gaps that a blot, glare or a thumb left. */
function grow(chain: readonly Spot[], spots: readonly Spot[]): Spot[] {
  const height = quantile(
    chain.map(({ h }) => h),
    0.6,
  );
  let members: readonly Spot[] = chain;
  for (let round = 0; round < 4; round++) {
    const line = curveThrough(
      members.map(({ x }) => x),
      members.map(({ y }) => y),
      members.length >= 10 ? 2 : 1,
    );
    const from = (members[0] as Spot).x;
    const to = (members.at(-1) as Spot).x;
    // Short chains say little about what lies far away.
    const reach = Math.max(4 * height, Math.min(14 * height, (to - from) * 0.4));
    const grown = spots.filter(
      ({ x, y, w, h }) =>
        x > from - reach &&
        x < to + reach &&
        Math.abs(y - at(line, x)) < 0.4 * height &&
        h > 0.5 * height &&
        h < 1.6 * height &&
        w < 1.6 * height,
    );
    if (grown.length === members.length) break;
    if (grown.length >= 4) members = grown;
  }
  return [...members];
}

/** Numbers the columns and fits where they lie. */
function fitRow(members: readonly Spot[]): Row | null {
  if (members.length < LEAST_CHARACTERS) return null;
  const steps = members.slice(1).map(({ x }, i) => x - (members[i] as Spot).x);
  // A zone has no blanks: most neighbours are one pitch apart.
  let pitch = quantile(steps, 0.5);
  let column = 0;
  const columns = members.map((_, i) => {
    if (i === 0) return 0;
    const step = steps[i - 1] as number;
    const count = Math.round(step / pitch);
    column += count;
    if (count === 1) pitch += 0.1 * (step - pitch);
    return column;
  });
  const xs = members.map(({ x }) => x);
  let x = fitSteadily(columns, xs);
  for (let round = 0; round < 3; round++) {
    const curve = x;
    members.forEach((member, i) => {
      columns[i] = Math.round(columnAt(curve, member.x, columns[i] as number));
    });
    x = fitSteadily(columns, xs);
  }
  const first = Math.min(...columns);
  const y = fitSteadily(
    columns,
    members.map((member) => member.y),
  );
  const last = Math.max(...columns) - first;
  const middle = slopeAt(x, first + last / 2);
  if (!(middle > 2)) return null;
  const offsets = members.map((member, i) => Math.abs(member.x - at(x, columns[i] as number)) / middle);
  const height = quantile(
    members.map(({ h }) => h),
    0.75,
  );
  const bent = members.map((member, i) => member.y - at(y, columns[i] as number));
  return {
    x: shifted(x, first),
    y: shifted(y, first),
    bend: bendOf(
      columns.map((column) => column - first),
      bent,
      last,
      height,
    ),
    pitch: Math.hypot(middle, slopeAt(y, first + last / 2)),
    height,
    last,
    filled: new Set(columns).size,
    spread: quantile(offsets, 0.5),
  };
}

/** The ink of this many columns on either side tells how far a column lies off the curve. */
const BESIDE = 2;
/** Ink that lies less than this share of its height off the curve is where it should be: characters are not equally tall. */
const STRAIGHT = 0.09;

function bendOf(columns: readonly number[], off: readonly number[], last: number, height: number): Float32Array {
  return Float32Array.from({ length: last + 1 }, (_, n) => {
    const near = off.filter((_, i) => Math.abs((columns[i] as number) - n) <= BESIDE);
    const middle = near.length > BESIDE ? quantile(near, 0.5) : 0;
    return Math.abs(middle) > STRAIGHT * height ? middle : 0;
  });
}

/** The column, not rounded, whose place is `x`. */
export function columnAt(curve: Curve, x: number, guess: number): number {
  let n = guess;
  for (let i = 0; i < 4; i++) n -= (at(curve, n) - x) / slopeAt(curve, n);
  return n;
}

/** The same curve with column `first` as 0. */
export const shifted = (curve: Curve, first: number): Curve => [at(curve, first), slopeAt(curve, first), curve[2]];

/** A quadratic through most of the points: those far off count less with each round. */
function fitSteadily(ns: readonly number[], values: readonly number[]): Curve {
  let curve = curveThrough(ns, values, 2);
  for (let round = 0; round < 4; round++) {
    const off = values.map((value, i) => Math.abs(value - at(curve, ns[i] as number)));
    const usual = quantile(off, 0.5) * 1.5 + 0.1;
    curve = curveThrough(
      ns,
      values,
      2,
      off.map((distance) => 1 / (1 + (distance / usual) ** 2)),
    );
  }
  return curve;
}

/** Weighted least squares of degree 1 or 2. */
export function curveThrough(
  ns: readonly number[],
  values: readonly number[],
  degree: 1 | 2,
  weights?: readonly number[],
): Curve {
  // Around their mean: the sums of high powers stay small.
  const mean = ns.reduce((sum, n) => sum + n, 0) / ns.length;
  const [s, t] = [new Float64Array(5), new Float64Array(3)];
  ns.forEach((n, i) => {
    const d = n - mean;
    const w = weights?.[i] ?? 1;
    for (let k = 0, power = w; k < 5; k++, power *= d) {
      s[k] = (s[k] as number) + power;
      if (k < 3) t[k] = (t[k] as number) + power * (values[i] as number);
    }
  });
  const [s0, s1, s2, s3, s4] = s as unknown as [number, number, number, number, number];
  const [t0, t1, t2] = t as unknown as [number, number, number];
  const flat = s0 * s2 - s1 * s1;
  const line: Curve = flat > 1e-9 ? [(t0 * s2 - t1 * s1) / flat, (t1 * s0 - t0 * s1) / flat, 0] : [t0 / s0, 0, 0];
  let curve = line;
  const det = s0 * (s2 * s4 - s3 * s3) - s1 * (s1 * s4 - s2 * s3) + s2 * (s1 * s3 - s2 * s2);
  if (degree === 2 && Math.abs(det) > 1e-6 * s0 * s2 * s4) {
    const a = (t0 * (s2 * s4 - s3 * s3) - s1 * (t1 * s4 - t2 * s3) + s2 * (t1 * s3 - t2 * s2)) / det;
    const b = (s0 * (t1 * s4 - t2 * s3) - t0 * (s1 * s4 - s2 * s3) + s2 * (s1 * t2 - s2 * t1)) / det;
    const c = (s0 * (s2 * t2 - s3 * t1) - s1 * (s1 * t2 - s2 * t1) + t0 * (s1 * s3 - s2 * s2)) / det;
    curve = [a, b, c];
  }
  return [at(curve, -mean), slopeAt(curve, -mean), curve[2]];
}

/** The value that a share of all lies under. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
