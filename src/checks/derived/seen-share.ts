import { type Portrait, WIDTH } from './portrait.ts';

/** Parts of the portrait, in its own pixels: what is asked about them cannot be told where the frame leaves them out. */
const PARTS = {
  brow: { left: 60, top: 36, right: 108, bottom: 72 },
  eyes: { left: 48, top: 90, right: 120, bottom: 120 },
  mouth: { left: 60, top: 138, right: 108, bottom: 178 },
} as const;

/** Share of it that is in the frame, 0–1. */
export function seenShare({ picture: { data } }: Portrait, part: keyof typeof PARTS): number {
  const { left, top, right, bottom } = PARTS[part];
  let seen = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if (data[(y * WIDTH + x) * 4 + 3] !== 0) seen++;
  }
  return seen / ((right - left) * (bottom - top));
}
