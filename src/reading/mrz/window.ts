import type { Gray } from '../../checks/picture.ts';

/** What the recogniser looks at: one character with the edges of its neighbours. */
export const WINDOW_WIDTH = 20;
export const WINDOW_HEIGHT = 24;
export const WINDOW_SIZE = WINDOW_WIDTH * WINDOW_HEIGHT;
/** Samples a pitch and a character's height. */
const PITCH = 16;
const HEIGHT = 15;
/** Above this many pixels a pitch the picture is halved first: samples further apart than pixels would miss some. */
const MOST_PITCH = 22;
/** Paper has a spread of its own; it is not to look like print. In levels. */
const LEAST_SPREAD = 6;

/** Where a character lies: its middle, the step to the next character and the step from its top to its bottom. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly along: readonly [x: number, y: number];
  readonly down: readonly [x: number, y: number];
}

/** The picture at most as large as its characters need, and how many of its pixels one of the result stands for. */
export function fitted(gray: Gray, pitch: number): { gray: Gray; factor: number } {
  let [small, factor] = [gray, 1];
  while (pitch / factor > MOST_PITCH) [small, factor] = [halved(small), factor * 2];
  return { gray: small, factor };
}

/** Samples the character at `cell` into `out` from `offset` on, as differences from the mean in units of their spread. */
export function sampleWindow({ width, height, data }: Gray, cell: Cell, out: Float32Array, offset: number): void {
  const [ux, uy] = [cell.along[0] / PITCH, cell.along[1] / PITCH];
  const [vx, vy] = [cell.down[0] / HEIGHT, cell.down[1] / HEIGHT];
  let [sum, squares] = [0, 0];
  for (let j = 0, o = offset; j < WINDOW_HEIGHT; j++) {
    const v = j - (WINDOW_HEIGHT - 1) / 2;
    for (let i = 0; i < WINDOW_WIDTH; i++, o++) {
      const u = i - (WINDOW_WIDTH - 1) / 2;
      const x = Math.min(width - 1.001, Math.max(0, cell.x + u * ux + v * vx));
      const y = Math.min(height - 1.001, Math.max(0, cell.y + u * uy + v * vy));
      const [ix, iy] = [x | 0, y | 0];
      const [fx, fy] = [x - ix, y - iy];
      const p = iy * width + ix;
      const upper = (data[p] as number) * (1 - fx) + (data[p + 1] as number) * fx;
      const lower = (data[p + width] as number) * (1 - fx) + (data[p + width + 1] as number) * fx;
      const value = upper * (1 - fy) + lower * fy;
      out[o] = value;
      sum += value;
      squares += value * value;
    }
  }
  const mean = sum / WINDOW_SIZE;
  const scale = 1 / Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / WINDOW_SIZE - mean * mean)));
  for (let o = offset; o < offset + WINDOW_SIZE; o++) out[o] = ((out[o] as number) - mean) * scale;
}

/** Half as large: each pixel the mean of four. */
export function halved({ width, height, data }: Gray): Gray {
  const [w, h] = [width >> 1, height >> 1];
  const out = new Uint8Array(w * h);
  for (let y = 0, o = 0; y < h; y++) {
    for (let x = 0, p = 2 * y * width; x < w; x++, p += 2, o++) {
      const sum =
        (data[p] as number) + (data[p + 1] as number) + (data[p + width] as number) + (data[p + width + 1] as number);
      out[o] = (sum + 2) >> 2;
    }
  }
  return { width: w, height: h, data: out };
}
