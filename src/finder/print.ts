import { fromUnitSquare } from '../checks/derived/pose.ts';
import type { Picture } from '../checks/picture.ts';
import type { Corners } from './geometry.ts';

/** Places looked at across and down, the rim left out. */
const ACROSS = 40;
const DOWN = 28;
const RIM = 0.08;
/** A step in luma between places two pixels apart that print makes and paper does not, as a share of the brightness, and what noise adds. */
const STEP = 0.12;
const NOISE = 12;

/** Share of the inside where there is something printed, 0–1. */
export function printedShare({ width, height, data }: Picture, corners: Corners): number {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(corners);
  let [printed, seen] = [0, 0];
  for (let j = 0; j < DOWN; j++) {
    for (let i = 0; i < ACROSS; i++) {
      const [u, v] = [RIM + ((1 - 2 * RIM) * i) / (ACROSS - 1), RIM + ((1 - 2 * RIM) * j) / (DOWN - 1)];
      const w = g * u + h * v + 1;
      const [x, y] = [Math.floor((a * u + b * v + c) / w), Math.floor((d * u + e * v + f) / w)];
      if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue;
      seen++;
      const at = (dx: number, dy: number): number => data[4 * ((y + dy) * width + x + dx) + 1] as number;
      const step = Math.max(Math.abs(at(1, 0) - at(-1, 0)), Math.abs(at(0, 1) - at(0, -1)));
      if (step > NOISE + STEP * at(0, 0)) printed++;
    }
  }
  return seen === 0 ? 0 : printed / seen;
}
