import type { Gray } from '../picture.ts';
import { once } from './once.ts';
import type { Portrait } from './portrait.ts';

/** How often each luma occurs among some pixels. */
export interface Tones {
  readonly counts: Uint32Array;
  readonly total: number;
}

/** Tones of the face in its portrait, inside its outline. */
export const facialTones = once((portrait: Portrait) => tonesBeside(portrait, () => 0)[1]);

/** Tones of the face left of a line and from it on, which says for each row where it is. */
export function tonesBeside(
  { luma, face, picture }: Portrait,
  line: (y: number) => number,
): readonly [left: Tones, right: Tones] {
  const [left, right] = [new Uint32Array(256), new Uint32Array(256)];
  const { width, height, data } = luma;
  for (let y = 0; y < height; y++) {
    const middle = line(y);
    for (let x = 0, i = y * width; x < width; x++, i++) {
      // Transparent: outside the frame.
      if (face[i] === 0 || picture.data[4 * i + 3] === 0) continue;
      const counts = x < middle ? left : right;
      const tone = data[i] as number;
      counts[tone] = (counts[tone] as number) + 1;
    }
  }
  return [tonesOf(left), tonesOf(right)];
}

const tonesOf = (counts: Uint32Array): Tones => ({ counts, total: counts.reduce((sum, count) => sum + count, 0) });

/** Tones of every fourth pixel of the picture both ways. */
export function pictureTones({ width, height, data }: Gray): Tones {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = 0; y < height; y += 4) {
    for (let x = 0; x < width; x += 4) {
      const tone = data[y * width + x] as number;
      counts[tone] = (counts[tone] as number) + 1;
      total++;
    }
  }
  return { counts, total };
}

/** The luma that a share of the pixels stays at or below. */
export function quantile({ counts, total }: Tones, share: number): number {
  let seen = 0;
  for (let tone = 0; tone < counts.length; tone++) {
    seen += counts[tone] as number;
    if (seen >= share * total) return tone;
  }
  return counts.length - 1;
}

/** Share of the pixels at a luma or above. */
export const shareFrom = ({ counts, total }: Tones, tone: number): number =>
  total === 0 ? 0 : counts.subarray(tone).reduce((sum, count) => sum + count, 0) / total;

/** How many times brighter, as photographers count: one stop is twice the light. Sensor noise keeps it finite in the dark. */
export const stops = (bright: number, dark: number): number => Math.log2((bright + NOISE) / (dark + NOISE));
const NOISE = 4;

export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;
