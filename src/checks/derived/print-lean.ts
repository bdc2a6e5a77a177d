import type { Gray } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { once } from './once.ts';

/**
 * Which way print leans: Latin capitals, and most other letters, carry more ink on their left (B, E, F, L, P, R) than on their
 * right (J). The mean over all that looks like a letter, in standard errors: below 0 as written, above 0 in a mirror. `null`
 * where there are too few letters.
 */
export const printLean = once((document: DocumentSignal): { readonly value: number | null } => {
  const { flatLuma } = document;
  const leans = lettersIn(flatLuma);
  if (leans.length < LEAST_LETTERS) return { value: null };
  const mean = leans.reduce((sum, lean) => sum + lean, 0) / leans.length;
  const variance = leans.reduce((sum, lean) => sum + (lean - mean) ** 2, 0) / leans.length;
  return { value: mean / Math.sqrt(variance / leans.length) };
});

const LEAST_LETTERS = 30;
/** Ink is darker by this much than the mean around it, as far as a sixtieth of the width. */
const DARKER = 22;
const AROUND = 1 / 60;
/** Height of a letter by the width of the document; less than six pixels show no shape. */
const [LOWEST, HIGHEST, LEAST_PX] = [0.011, 0.0625, 6];
/** Letters are not wider than this by their height, nor narrower. */
const [NARROWEST, WIDEST] = [0.25, 1.1];
/** A machine-readable zone lies in the lowest quarter: the signs that fill it lean to the other side. */
const ZONE = 0.74;

/** How far the middle of each letter's ink is from the middle of its box, by its width; below 0 to the left. */
function lettersIn(gray: Gray): number[] {
  const { width, height } = gray;
  const darkness = darknessOf(gray);
  const seen = new Uint8Array(width * height);
  const leans: number[] = [];
  for (let start = 0; start < Math.floor(height * ZONE) * width; start++) {
    if (seen[start] || (darkness[start] as number) < DARKER) continue;
    const { left, right, top, bottom, ink, moment } = letterAt(start, darkness, seen, width);
    const [w, h] = [right - left + 1, bottom - top + 1];
    if (h < Math.max(LEAST_PX, LOWEST * width) || h > HIGHEST * width) continue;
    if (w < NARROWEST * h || w > WIDEST * h) continue;
    leans.push((moment / ink - (left + right) / 2) / w);
  }
  return leans;
}

interface Letter {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Sum of darkness, and of darkness times x. */
  readonly ink: number;
  readonly moment: number;
}

/** Everything dark that hangs together with a pixel. */
function letterAt(start: number, darkness: Float32Array, seen: Uint8Array, width: number): Letter {
  let [left, right, top, bottom, ink, moment] = [width, 0, Number.POSITIVE_INFINITY, 0, 0, 0];
  const open = [start];
  seen[start] = 1;
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const [x, y, dark] = [i % width, Math.floor(i / width), darkness[i] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    ink += dark;
    moment += dark * x;
    for (const [near, there] of [
      [i - 1, x > 0],
      [i + 1, x < width - 1],
      [i - width, true],
      [i + width, true],
    ] as const) {
      if (!there || seen[near] !== 0 || (darkness[near] ?? 0) < DARKER) continue;
      seen[near] = 1;
      open.push(near);
    }
  }
  return { left, right, top, bottom, ink, moment };
}

/** How much darker each pixel is than the mean of the square around it. */
function darknessOf({ width, height, data }: Gray): Float32Array {
  const reach = Math.max(2, Math.round(width * AROUND));
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0, row = 0; x < width; x++) {
      row += data[y * width + x] as number;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row;
    }
  }
  const sum = (x: number, y: number): number => sums[y * (width + 1) + x] as number;
  const darkness = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const all = sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
      darkness[y * width + x] = all / ((right - left) * (bottom - top)) - (data[y * width + x] as number);
    }
  }
  return darkness;
}
