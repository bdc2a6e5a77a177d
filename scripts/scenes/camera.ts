import sharp from 'sharp';
import { fromUnitSquare } from '../../src/checks/derived/pose.ts';
import type { Picture } from '../../src/checks/picture.ts';
import type { Corners, Point } from '../../src/finder/geometry.ts';
import type { Random } from './random.ts';
import type { Paint } from './tables.ts';

/** How a paper lies before a pinhole camera. Angles in degrees. */
export interface Lies {
  /** Of the frame that its longer side takes up. */
  readonly size: number;
  readonly tiltX: number;
  readonly tiltY: number;
  readonly turn: number;
  /** Where its middle lies, as a share of the frame. */
  readonly at: Point;
}

/** A camera sees about 65° along the longer side. */
const FOCAL = 0.8;

/** Frame corners of a rectangle of a plane in which 1 is the document's longer side, its middle at 0, 0. */
export function seen(
  [left, top, right, bottom]: readonly [number, number, number, number],
  { size, tiltX, tiltY, turn, at }: Lies,
  { width, height }: { readonly width: number; readonly height: number },
): Corners {
  const focal = FOCAL * Math.max(width, height);
  const [cx, sx, cy, sy, cz, sz] = [tiltX, tiltY, turn].flatMap((deg) => {
    const rad = (deg * Math.PI) / 180;
    return [Math.cos(rad), Math.sin(rad)];
  }) as [number, number, number, number, number, number];
  const away = focal / (size * Math.min(width, height));
  const put = ([x0, y0]: Point): Point => {
    const [x1, y1] = [x0 * cz - y0 * sz, x0 * sz + y0 * cz];
    const [y2, z2] = [y1 * cx, y1 * sx];
    const [x3, z3] = [x1 * cy + z2 * sy, z2 * cy - x1 * sy];
    const by = focal / (away + z3);
    return [at[0] * width + x3 * by, at[1] * height + y2 * by];
  };
  const points: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return points.map(put) as unknown as Corners;
}

/** Takes a place in the frame to 0–1 on what lies at these corners. */
export function onto(corners: Corners): (x: number, y: number) => Point {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(corners);
  const [p, q, r] = [e - f * h, c * h - b, b * f - c * e];
  const [s, t, u] = [f * g - d, a - c * g, c * d - a * f];
  const [v, w, z] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x, y) => {
    const by = 1 / (v * x + w * y + z);
    return [(p * x + q * y + r) * by, (s * x + t * y + u) * by];
  };
}

export interface Exposure {
  /** 1 is as it is. */
  readonly light: number;
  /** Spread of the noise at middle grey, 0–255. */
  readonly grain: number;
  /** Spread of the softness in pixels. */
  readonly soft: number;
  /** Of the JPEG. */
  readonly quality: number;
}

/** What the camera makes of it: four places a pixel, soft, noisy and pressed. */
export async function photographed(
  world: Paint,
  { width, height }: { readonly width: number; readonly height: number },
  { light, grain, soft, quality }: Exposure,
  random: Random,
): Promise<Picture> {
  const raw = new Uint8Array(width * height * 3);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 3) {
      const [a, b] = [world(x + 0.25, y + 0.35), world(x + 0.75, y + 0.65)];
      for (let c = 0; c < 3; c++)
        raw[o + c] = Math.max(0, Math.min(255, (light * ((a[c] as number) + (b[c] as number))) / 2));
    }
  }
  const blurred = await sharp(raw, { raw: { width, height, channels: 3 } })
    .blur(soft)
    .raw()
    .toBuffer();
  // Noise of a sensor grows with the root of the light and has a floor.
  for (let o = 0; o < blurred.length; o++) {
    const value = blurred[o] as number;
    blurred[o] = Math.max(0, Math.min(255, value + grain * (0.4 + 0.6 * Math.sqrt(value / 128)) * random.normal()));
  }
  const jpeg = await sharp(blurred, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer();
  const data = await sharp(jpeg).ensureAlpha().raw().toBuffer();
  return { width, height, data: new Uint8ClampedArray(data) };
}
