import type { Picture } from '../checks/picture.ts';
import { type Corners, cornersOf, distance, type Line, lineThrough, type Point } from './geometry.ts';
import { type Border, refineSide, type Side } from './refine.ts';

/** Places along a side whose colours are averaged. */
const PLACES = 48;
/** How far inwards a shadow may reach, as a share of the document. */
const WIDEST = 0.06;
/** Samples outside the side that show the background. */
const BEFORE = 6;
/** A shadow leaves so much of each channel, … */
const [DARKEST, PALEST] = [0.4, 0.93];
/** … of all of them about the same. */
const TINT = 0.12;
/** Of all four sides, the widest rim is at most so many times the narrowest: that is a printed frame and not a shadow. */
const EVEN = 1.4;

/**
 * A shadow beside the document has an edge of its own. Where a side lies on that, with the background darkened evenly between it
 * and another edge, it is moved to the other.
 */
export function outOfShadow(picture: Picture, border: Border): Border {
  const rims = border.sides.map((side, i) => (side.seen > 0.5 ? rimOf(picture, border.corners, i) : 0));
  if (rims.every((rim) => rim === 0)) return border;
  if (Math.min(...rims) > 0 && Math.max(...rims) < EVEN * Math.min(...rims)) return border;
  const sides = border.sides.map((side, i) => {
    const rim = rims[i] as number;
    return rim > 0 ? moved(picture, border.corners, i, side, rim) : side;
  }) as unknown as Border['sides'];
  const corners = cornersOf(sides.map(({ line }) => line));
  return corners ? { corners, sides } : border;
}

function moved(picture: Picture, corners: Corners, i: number, side: Side, rim: number): Side {
  const { nx, ny } = side.line;
  const inner = corners.map(
    ([x, y], k): Point => (k === i || k === (i + 1) % 4 ? [x + nx * rim, y + ny * rim] : [x, y]),
  );
  const found = refineSide(picture, inner as unknown as Corners, i, 3);
  return found.edge > side.edge / 2 ? found : side;
}

/** Width of the shadow inside a side, in pixels; 0 where there is none. */
function rimOf(picture: Picture, corners: Corners, i: number): number {
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => corners[(i + k) % 4] as Point) as [Point, Point, Point, Point];
  const widest = Math.round((WIDEST * (distance(b, c) + distance(a, d))) / 2);
  const profile = profileAcross(picture, a, b, lineThrough(a, b), widest + 6);
  if (!profile) return 0;
  const outside = meanAt(profile, BEFORE - 5, 3);
  const rim = meanAt(profile, BEFORE + 2, 2);
  const kept = rim.map((value, k) => value / Math.max(1, outside[k] as number));
  if (Math.min(...kept) < DARKEST || Math.max(...kept) > PALEST || Math.max(...kept) - Math.min(...kept) > TINT)
    return 0;
  const drop = difference(outside, rim);
  for (let o = 4; o <= widest; o++) {
    const here = meanAt(profile, BEFORE + o, 1);
    if (difference(here, rim) < 0.3 * drop) continue;
    // The first sample that is no longer shadow: there must be a step as clear as the shadow's own.
    const inside = meanAt(profile, BEFORE + o + 3, 2);
    return difference(inside, rim) > 0.6 * drop ? o : 0;
  }
  return 0;
}

/** Mean colour at each offset from −BEFORE to `inwards`, over the length of a side; `null` where it leaves the frame. */
function profileAcross(
  { width, height, data }: Picture,
  a: Point,
  b: Point,
  { nx, ny }: Line,
  inwards: number,
): Float32Array | null {
  const samples = BEFORE + inwards + 1;
  const sums = new Float32Array(samples * 3);
  let count = 0;
  for (let k = 0; k < PLACES; k++) {
    const t = 0.08 + (0.84 * (k + 0.5)) / PLACES;
    const x0 = a[0] + (b[0] - a[0]) * t;
    const y0 = a[1] + (b[1] - a[1]) * t;
    const [x1, y1] = [x0 - nx * BEFORE, y0 - ny * BEFORE];
    const [x2, y2] = [x0 + nx * inwards, y0 + ny * inwards];
    if (Math.min(x1, x2, y1, y2) < 0 || Math.max(x1, x2) >= width || Math.max(y1, y2) >= height) continue;
    count++;
    for (let s = 0, o = 0; s < samples; s++, o += 3) {
      const p = (Math.floor(y0 + ny * (s - BEFORE)) * width + Math.floor(x0 + nx * (s - BEFORE))) * 4;
      sums[o] = (sums[o] as number) + (data[p] as number);
      sums[o + 1] = (sums[o + 1] as number) + (data[p + 1] as number);
      sums[o + 2] = (sums[o + 2] as number) + (data[p + 2] as number);
    }
  }
  return count < PLACES / 2 ? null : sums.map((sum) => sum / count);
}

function meanAt(profile: Float32Array, from: number, count: number): [number, number, number] {
  const mean: [number, number, number] = [0, 0, 0];
  for (let s = from; s < from + count; s++)
    for (let c = 0; c < 3; c++) mean[c] = (mean[c] as number) + (profile[3 * s + c] as number) / count;
  return mean;
}

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + Math.abs(value - (b[k] as number)), 0);
