import { fromUnitSquare } from '../checks/derived/pose.ts';
import type { Picture } from '../checks/picture.ts';
import type { Quad } from '../checks/space.ts';
import { distance, type Point } from './geometry.ts';

interface Size {
  /** Width over height of the document as it lies in `quad`. */
  readonly aspect: number;
  /** No wider than this, in pixels. */
  readonly maxWidth: number;
}

/**
 * The document straightened. It gets no more pixels than it has in the picture, so that measures see its true
 * resolution; where it has more than `maxWidth` it is averaged down.
 */
export function flatten(picture: Picture, quad: Quad, { aspect, maxWidth }: Size): Picture {
  const corners = quad.map(([x, y]): Point => [x * picture.width, y * picture.height]) as [Point, Point, Point, Point];
  const [tl, tr, br, bl] = corners;
  const across = (distance(tl, tr) + distance(bl, br)) / 2;
  const down = (distance(tl, bl) + distance(tr, br)) / 2;
  const has = Math.sqrt(across * down * aspect);
  const width = Math.max(16, Math.round(Math.min(maxWidth, has)));
  const height = Math.max(16, Math.round(width / aspect));
  // Samples a pixel and side: enough that no source pixel is skipped.
  const taps = Math.min(3, Math.max(1, Math.round(has / width)));
  return taps === 1 ? sampled(picture, corners, width, height) : averaged(picture, corners, width, height, taps);
}

function sampled(
  picture: Picture,
  corners: readonly [Point, Point, Point, Point],
  width: number,
  height: number,
): Picture {
  const { data: from, width: w, height: h } = picture;
  const out = new Uint8ClampedArray(width * height * 4);
  const [a, b, c, d, e, f, g, i] = fromUnitSquare(corners);
  const [maxX, maxY] = [w - 1.001, h - 1.001];
  let o = 0;
  for (let row = 0; row < height; row++) {
    const v = (row + 0.5) / height;
    for (let column = 0; column < width; column++) {
      const u = (column + 0.5) / width;
      const scale = 1 / (g * u + i * v + 1);
      const x = Math.min(maxX, Math.max(0, (a * u + b * v + c) * scale - 0.5));
      const y = Math.min(maxY, Math.max(0, (d * u + e * v + f) * scale - 0.5));
      const ix = x | 0;
      const iy = y | 0;
      const fx = x - ix;
      const fy = y - iy;
      const p = (iy * w + ix) * 4;
      const q = p + w * 4;
      const w11 = fx * fy;
      const w10 = fx - w11;
      const w01 = fy - w11;
      const w00 = 1 - fx - w01;
      for (let k = 0; k < 3; k++) {
        out[o + k] =
          (from[p + k] as number) * w00 +
          (from[p + 4 + k] as number) * w10 +
          (from[q + k] as number) * w01 +
          (from[q + 4 + k] as number) * w11;
      }
      out[o + 3] = 255;
      o += 4;
    }
  }
  return { width, height, data: out };
}

/** Straightens at `taps` times the size and averages: a box over the area that a pixel stands for. */
function averaged(
  picture: Picture,
  corners: readonly [Point, Point, Point, Point],
  width: number,
  height: number,
  taps: number,
): Picture {
  const large = sampled(picture, corners, width * taps, height * taps);
  const out = new Uint8ClampedArray(width * height * 4);
  const share = 1 / (taps * taps);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      let [r, g, b] = [0, 0, 0];
      for (let j = 0; j < taps; j++) {
        let p = ((y * taps + j) * large.width + x * taps) * 4;
        for (let i = 0; i < taps; i++, p += 4) {
          r += large.data[p] as number;
          g += large.data[p + 1] as number;
          b += large.data[p + 2] as number;
        }
      }
      out[o] = r * share;
      out[o + 1] = g * share;
      out[o + 2] = b * share;
      out[o + 3] = 255;
    }
  }
  return { width, height, data: out };
}
