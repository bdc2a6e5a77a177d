import type { Gray, Picture } from '../picture.ts';
import type { FramePoint } from '../space.ts';
import { type At, eyes, OUTLINE, type Point } from './face-mesh.ts';
import { lumaOf } from './luma.ts';

/** The head set upright, its eyes level and always as far apart, so that what is measured on it does not depend on size and lean. */
export interface Portrait {
  /** Where the frame ends its pixels are black and transparent. */
  readonly picture: Picture;
  readonly luma: Gray;
  /** 1 inside the outline of the face, else 0. */
  readonly face: Uint8Array;
  /** x and y of the 478 points in pixels of it. */
  readonly points: Float32Array;
  /** Pixels of the judged picture in one of its own: below 1 it shows less than its size promises. */
  readonly scale: number;
}

/** Pixels between the eyes of a face that looks at the camera. */
export const IED = 48;
/** From above the hair to the collar, and past the ears on both sides. */
export const WIDTH = 3.5 * IED;
export const HEIGHT = 5 * IED;
/** How far below the upper edge the eyes are. */
export const EYES_Y = 2.2 * IED;

export function portraitOf(picture: Picture, points: readonly FramePoint[], yawDeg: number): Portrait {
  const pixels = points.map(([x, y]) => [x * picture.width, y * picture.height] as const);
  const { right, left } = eyes((i) => pixels[i] as readonly [number, number]);
  // A turned face is narrower: OFIQ divides by the cosine too.
  const apart = Math.hypot(left[0] - right[0], left[1] - right[1]) / Math.max(0.5, Math.cos((yawDeg * Math.PI) / 180));
  const scale = apart / IED;
  const angle = Math.atan2(left[1] - right[1], left[0] - right[0]);
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const [cx, cy] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];

  const moved = new Float32Array(points.length * 2);
  const norm = scale * scale;
  pixels.forEach(([x, y], i) => {
    moved[2 * i] = ((x - cx) * cos + (y - cy) * sin) / norm + WIDTH / 2;
    moved[2 * i + 1] = ((y - cy) * cos - (x - cx) * sin) / norm + EYES_Y;
  });
  const upright = resample(picture, cx, cy, cos, sin, scale);
  return { picture: upright, luma: lumaOf(upright), face: insideOutline(moved), points: moved, scale };
}

/** Takes the mean of a few samples where one pixel covers several of the picture, else one between its neighbours. */
function resample(picture: Picture, cx: number, cy: number, cos: number, sin: number, scale: number): Picture {
  const { width, height, data } = picture;
  // A pixel in one read, and red and blue in one sum: this is the loop that costs most of all that is measured on a face.
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const out = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const taps = Math.min(4, Math.max(1, Math.round(scale)));
  const first = (1 - taps) / (2 * taps);
  for (let y = 0, p = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, p += 4) {
      let redBlue = 0;
      let green = 0;
      let n = 0;
      for (let t = 0; t < taps; t++) {
        const v = y - EYES_Y + first + t / taps;
        const left = cx - v * sin + 0.5;
        const top = cy + v * cos + 0.5;
        for (let k = 0; k < taps; k++) {
          const u = x - WIDTH / 2 + first + k / taps;
          const sx = left + u * cos;
          const sy = top + u * sin;
          if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue;
          const pixel = pixels[(sy | 0) * width + (sx | 0)] as number;
          redBlue += pixel & 0xff00ff;
          green += (pixel >>> 8) & 0xff;
          n++;
        }
      }
      if (n === 0) continue;
      out[p] = (redBlue & 0xffff) / n;
      out[p + 1] = green / n;
      out[p + 2] = (redBlue >>> 16) / n;
      out[p + 3] = 255;
    }
  }
  return { width: WIDTH, height: HEIGHT, data: out };
}

/** Fills the outline row by row, between the places where it crosses the row. */
function insideOutline(points: Float32Array): Uint8Array {
  const inside = new Uint8Array(WIDTH * HEIGHT);
  const corners = OUTLINE.map((i): Point => [points[2 * i] as number, points[2 * i + 1] as number]);
  for (let y = 0; y < HEIGHT; y++) {
    const crossings: number[] = [];
    corners.forEach(([ax, ay], i) => {
      const [bx, by] = corners[(i + 1) % corners.length] as Point;
      if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    });
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i] as number));
      const to = Math.min(WIDTH, Math.ceil(crossings[i + 1] as number));
      if (from < to) inside.fill(1, y * WIDTH + from, y * WIDTH + to);
    }
  }
  return inside;
}

/** Its points by their index, in its own pixels. */
export const placed =
  ({ points }: Portrait): At =>
  (index) => [points[2 * index] as number, points[2 * index + 1] as number];
