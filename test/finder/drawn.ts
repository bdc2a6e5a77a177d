import { fromUnitSquare } from '../../src/checks/derived/pose.ts';
import type { Picture } from '../../src/checks/picture.ts';
import type { Corners, Point } from '../../src/finder/geometry.ts';
import type { Found, Wanted } from '../../src/finder/index.ts';

export type Colour = readonly [red: number, green: number, blue: number];
/** Colour at a place, pixels in the frame or 0–1 on the document. */
export type Paint = (x: number, y: number) => Colour;

interface Scene {
  readonly width?: number;
  readonly height?: number;
  readonly table: Paint;
  readonly page: Paint;
  readonly corners: Corners;
  /** Half the range of the noise in each channel. */
  readonly grain?: number;
  /** What lies over it all; `null` where nothing does. */
  readonly over?: (x: number, y: number) => Colour | null;
}

/** A document before a camera, pixel by pixel, each the mean of 2 × 2 places. */
export function drawn({ width = 320, height = 240, table, page, corners, grain = 4, over }: Scene): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  const onPage = inverseOf(corners);
  const noise = noiseFrom(7);
  const at = (x: number, y: number): Colour => {
    const covering = over?.(x, y);
    if (covering) return covering;
    const [u, v] = onPage(x, y);
    return u >= 0 && u <= 1 && v >= 0 && v <= 1 ? page(u, v) : table(x, y);
  };
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const four = [at(x + 0.25, y + 0.25), at(x + 0.75, y + 0.25), at(x + 0.25, y + 0.75), at(x + 0.75, y + 0.75)];
    for (let c = 0; c < 3; c++) {
      data[4 * i + c] = four.reduce((sum, colour) => sum + (colour[c] as number), 0) / 4 + grain * noise();
    }
    data[4 * i + 3] = 255;
  }
  return { width, height, data };
}

/** From −1 to 1, always the same (mulberry32). */
function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

function inverseOf(corners: Corners): (x: number, y: number) => Point {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(corners);
  const m = [
    e - f * h,
    c * h - b,
    b * f - c * e,
    f * g - d,
    a - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
  const [p, q, r, s, t, u, v, w, z] = m as [number, number, number, number, number, number, number, number, number];
  return (x, y) => {
    const scale = 1 / (v * x + w * y + z);
    return [(p * x + q * y + r) * scale, (s * x + t * y + u) * scale];
  };
}

/** Lines of words of unlike length on paper. */
export const printed =
  (paper: Colour, ink: Colour = [30, 30, 36]): Paint =>
  (u, v) => {
    const line = Math.floor(v * 12);
    const inLine = u > 0.1 && u < 0.85 && v > 0.15 && v < 0.85 && (v * 12) % 1 < 0.35;
    return inLine && (u * 23 + 2 * Math.sin(9 * u + 5 * line) + 2) % 1 < 0.7 ? ink : paper;
  };

export const plain =
  (colour: Colour): Paint =>
  () =>
    colour;

/** A card, and one seen a little from the side in a frame of 320 × 240. */
export const card: Wanted = { widthMm: 85.6, heightMm: 53.98 };
export const aslant: Corners = [
  [45, 58],
  [270, 44],
  [283, 190],
  [38, 196],
];
export const dark: Colour = [34, 36, 44];
export const cream: Colour = [228, 226, 210];

export const inPixels = ({ quad }: Found, { width, height }: Picture): Corners =>
  quad.map(([x, y]): Point => [x * width, y * height]) as unknown as Corners;
