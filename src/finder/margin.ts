import type { Picture } from '../checks/picture.ts';
import { type Corners, distance, type Point } from './geometry.ts';

/** Places along each side, and how far inside they are looked at, in pixels. */
const PLACES = 24;
const INSIDE = 4;
/** How far a colour may be from the middle one and still be the same paper: a part of its brightness, and what noise adds. Sums over the channels. */
const SHADING = 0.12;
const NOISE = 24;

/**
 * Share of the places just inside the sides that have the colour of most of them, 0–1. A document has a margin of one colour; what
 * is made up of a part of it, a table's edge and a tile has not.
 */
export function evenMargin({ width, height, data }: Picture, corners: Corners): number {
  const at: number[] = [];
  const middle = corners.reduce<Point>(([x, y], [cx, cy]) => [x + cx / 4, y + cy / 4], [0, 0]);
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % 4] as Point;
    for (let k = 0; k < PLACES; k++) {
      const t = 0.06 + (0.88 * (k + 0.5)) / PLACES;
      const side: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const by = INSIDE / Math.max(INSIDE, distance(side, middle));
      const x = Math.floor(side[0] + (middle[0] - side[0]) * by);
      const y = Math.floor(side[1] + (middle[1] - side[1]) * by);
      if (x >= 0 && y >= 0 && x < width && y < height) at.push(4 * (y * width + x));
    }
  });
  if (at.length === 0) return 0;
  const most = [0, 1, 2].map(
    (c) => at.map((i) => data[i + c] as number).sort((a, b) => a - b)[at.length >> 1] as number,
  );
  const tolerance = NOISE + SHADING * most.reduce((sum, value) => sum + value, 0);
  const off = (i: number): number => most.reduce((sum, value, c) => sum + Math.abs(value - (data[i + c] as number)), 0);
  return at.filter((i) => off(i) < tolerance).length / at.length;
}
