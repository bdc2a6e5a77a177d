import type { Gray } from '../picture.ts';

/** Side of the squares whose spectra are averaged, in pixels. */
export const SQUARE = 64;
/** Squares looked at across and down, and how many of them are kept. */
const LOOKED_AT = 6;
const KEPT = 12;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Power at each spatial frequency: the geometric mean over the plainest squares of an area. What is in every square stays,
 * what is in one or two (print) does not. Row-major, frequency k stands for k/64 cycles a pixel.
 */
export function spectrumOf(luma: Gray, { left, top, right, bottom }: Area): Float32Array | null {
  if (right - left < 2 * SQUARE || bottom - top < 2 * SQUARE) return null;
  const squares: { x: number; y: number; contrast: number }[] = [];
  for (let i = 0; i < LOOKED_AT * LOOKED_AT; i++) {
    const x = Math.round(left + ((right - left - SQUARE) * (i % LOOKED_AT)) / (LOOKED_AT - 1));
    const y = Math.round(top + ((bottom - top - SQUARE) * Math.floor(i / LOOKED_AT)) / (LOOKED_AT - 1));
    squares.push({ x, y, contrast: contrastOf(luma, x, y) });
  }
  squares.sort((a, b) => a.contrast - b.contrast);
  const logs = new Float32Array(SQUARE * SQUARE);
  for (const { x, y } of squares.slice(0, KEPT)) addLogPower(luma, x, y, logs);
  return logs.map((sum) => Math.exp(sum / KEPT));
}

/** Mean step from pixel to pixel: print has many and large ones. */
function contrastOf({ data, width }: Gray, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + SQUARE; y += 2) {
    for (let i = y * width + left, end = i + SQUARE - 4; i < end; i += 2) {
      sum += Math.abs((data[i + 4] as number) - (data[i] as number));
    }
  }
  return sum;
}

const window = Float32Array.from(
  { length: SQUARE },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / SQUARE),
);

function addLogPower({ data, width }: Gray, left: number, top: number, logs: Float32Array): void {
  const re = new Float32Array(SQUARE * SQUARE);
  const im = new Float32Array(SQUARE * SQUARE);
  let mean = 0;
  for (let y = 0; y < SQUARE; y++)
    for (let x = 0; x < SQUARE; x++) mean += data[(top + y) * width + left + x] as number;
  mean /= SQUARE * SQUARE;
  for (let y = 0, i = 0; y < SQUARE; y++) {
    for (let x = 0; x < SQUARE; x++, i++) {
      const value = (data[(top + y) * width + left + x] as number) - mean;
      re[i] = value * (window[x] as number) * (window[y] as number);
    }
  }
  for (let i = 0; i < SQUARE; i++) transform(re, im, i * SQUARE, 1);
  for (let i = 0; i < SQUARE; i++) transform(re, im, i, SQUARE);
  for (let i = 0; i < logs.length; i++) {
    logs[i] = (logs[i] as number) + Math.log(1 + (re[i] as number) ** 2 + (im[i] as number) ** 2);
  }
}

const cosines = Float32Array.from({ length: SQUARE / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / SQUARE));
const sines = Float32Array.from({ length: SQUARE / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / SQUARE));
const BITS = Math.log2(SQUARE);
const reversed = Uint8Array.from({ length: SQUARE }, (_, i) => {
  let [from, to] = [i, 0];
  for (let bit = 0; bit < BITS; bit++, from >>= 1) to = (to << 1) | (from & 1);
  return to;
});

/** Fourier transform in place of 64 values from `start`, `step` apart (Cooley and Tukey, radix 2). */
function transform(re: Float32Array, im: Float32Array, start: number, step: number): void {
  for (let i = 0; i < SQUARE; i++) {
    const j = reversed[i] as number;
    if (j <= i) continue;
    const [a, b] = [start + i * step, start + j * step];
    [re[a], re[b]] = [re[b] as number, re[a] as number];
    [im[a], im[b]] = [im[b] as number, im[a] as number];
  }
  for (let half = 1; half < SQUARE; half *= 2) {
    const turn = SQUARE / (2 * half);
    for (let i = 0; i < SQUARE; i += 2 * half) {
      for (let k = 0; k < half; k++) {
        const [cos, sin] = [cosines[k * turn] as number, sines[k * turn] as number];
        const a = start + (i + k) * step;
        const b = a + half * step;
        const [x, y] = [re[b] as number, im[b] as number];
        const [tx, ty] = [x * cos - y * sin, x * sin + y * cos];
        re[b] = (re[a] as number) - tx;
        im[b] = (im[a] as number) - ty;
        re[a] = (re[a] as number) + tx;
        im[a] = (im[a] as number) + ty;
      }
    }
  }
}
