/** Numbers from a seed, always the same (mulberry32). */
export interface Random {
  /** From low up to high. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Around 0 with a spread of 1. */
  readonly normal: () => number;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    normal: () => Math.sqrt(-2 * Math.log(next() + 1e-9)) * Math.cos(2 * Math.PI * next()),
  };
}

const GRID = 64;

/** Smooth noise of −1 to 1 that changes over `scale` pixels. */
export function noise({ between }: Random, scale: number): (x: number, y: number) => number {
  const grid = Float32Array.from({ length: GRID * GRID }, () => between(-1, 1));
  const at = (x: number, y: number): number => grid[(y & (GRID - 1)) * GRID + (x & (GRID - 1))] as number;
  return (x, y) => {
    const [gx, gy] = [Math.floor(x / scale), Math.floor(y / scale)];
    const [fx, fy] = [x / scale - gx, y / scale - gy];
    const [u, v] = [fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)];
    const above = at(gx, gy) * (1 - u) + at(gx + 1, gy) * u;
    const below = at(gx, gy + 1) * (1 - u) + at(gx + 1, gy + 1) * u;
    return above * (1 - v) + below * v;
  };
}
