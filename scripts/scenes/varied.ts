import sharp from 'sharp';
import type { Picture } from '../../src/checks/picture.ts';
import type { Random } from '../train-mrz/random.ts';

type Point = readonly [x: number, y: number];

export interface Varied {
  readonly picture: Picture;
  /** Corners in the new picture, 0–1. */
  readonly quad: readonly Point[];
}

/** Least room between a corner and the frame, as a share of the frame. */
const ROOM = 0.004;

/** How far a corner of the view may lie outside the photograph at first, as a share of it; more where no view is found. */
const BEYOND = 0.04;

/**
 * The same photograph as another hand, lens and light would have taken it: nearer or farther, turned, in a mirror, from another side,
 * lighter or darker, warmer or colder, out of focus, with noise, packed harder. The document stays whole in the frame, whose longer side
 * has `longest` pixels.
 */
export async function varied(photo: Picture, quad: readonly Point[], random: Random, longest: number): Promise<Varied> {
  const upright = photo.height > photo.width;
  const [width, height] = upright ? [Math.round(longest * 0.75), longest] : [longest, Math.round(longest * 0.75)];
  for (let tries = 0; tries < 5000; tries++) {
    const map = someMap(photo, quad, width, height, random);
    const moved = quad.map((corner) => map.to([corner[0] * photo.width, corner[1] * photo.height]));
    const shares = moved.map(([x, y]): Point => [x / width, y / height]);
    if (!shares.every(([x, y]) => Math.min(x, y, 1 - x, 1 - y) > ROOM)) continue;
    if (!covers(photo, map, width, height, BEYOND + tries / 5000)) continue;
    const corners = map.mirrored ? [shares[1], shares[0], shares[3], shares[2]] : shares;
    return { picture: await taken(warped(photo, map, width, height), random), quad: corners as Point[] };
  }
  throw new Error('no such view of the photograph');
}

interface Mapping {
  readonly to: (point: Point) => Point;
  readonly from: (point: Point) => Point;
  readonly mirrored: boolean;
}

/** Lets the document take up a share of the frame, turned and seen a little from the side. */
function someMap(photo: Picture, quad: readonly Point[], width: number, height: number, random: Random): Mapping {
  const xs = quad.map(([x]) => x * photo.width);
  const ys = quad.map(([, y]) => y * photo.height);
  const [cx, cy] = [mean(xs), mean(ys)];
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const scale = (random.between(0.6, 1.25) * Math.min(width, height)) / size;
  const turn = (7 * random.normal() * Math.PI) / 180;
  const mirrored = random.chance(0.5);
  const [tx, ty] = [width * random.between(0.35, 0.65), height * random.between(0.35, 0.65)];
  const [px, py] = [(0.12 * random.normal()) / width, (0.12 * random.normal()) / height];
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const flip = mirrored ? -1 : 1;
  // A turn about the document's middle, then a projection that leaves the middle where it is.
  return {
    mirrored,
    to: ([x, y]) => {
      const [u, v] = [(x - cx) * flip, y - cy];
      const [a, b] = [cos * u - sin * v, sin * u + cos * v];
      const w = 1 + px * a + py * b;
      return [tx + a / w, ty + b / w];
    },
    from: ([x, y]) => {
      const [a, b] = [x - tx, y - ty];
      const w = 1 - px * a - py * b;
      const [p, q] = [a / w, b / w];
      const k = cos * cos + sin * sin;
      return [cx + (flip * (cos * p + sin * q)) / k, cy + (-sin * p + cos * q) / k];
    },
  };
}

/** Whether nearly all of a view was in the photograph. */
function covers(photo: Picture, { from }: Mapping, width: number, height: number, beyond: number): boolean {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ].every((corner) => {
    const [x, y] = from(corner as unknown as Point);
    return (
      Math.max(-x, x - photo.width) < beyond * photo.width && Math.max(-y, y - photo.height) < beyond * photo.height
    );
  });
}

function warped(photo: Picture, { from }: Mapping, width: number, height: number): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      const [sx, sy] = from([x + 0.5, y + 0.5]);
      // What the photograph does not show goes on as its edge.
      const fx = Math.min(photo.width - 1.001, Math.max(0, sx - 0.5));
      const fy = Math.min(photo.height - 1.001, Math.max(0, sy - 0.5));
      const [ix, iy] = [Math.floor(fx), Math.floor(fy)];
      const [ax, ay] = [fx - ix, fy - iy];
      const p = (iy * photo.width + ix) * 4;
      const q = p + photo.width * 4;
      for (let c = 0; c < 3; c++) {
        const above = (photo.data[p + c] as number) * (1 - ax) + (photo.data[p + 4 + c] as number) * ax;
        const below = (photo.data[q + c] as number) * (1 - ax) + (photo.data[q + 4 + c] as number) * ax;
        data[o + c] = above * (1 - ay) + below * ay;
      }
    }
  }
  return { width, height, data };
}

/** Light, lens, sensor and file. */
async function taken({ width, height, data }: Picture, random: Random): Promise<Picture> {
  const gamma = 2 ** (0.35 * random.normal());
  const gain = random.between(0.55, 1.15);
  const tint = [1, 1, 1].map(() => gain * (1 + 0.06 * random.normal()));
  const noise = random.chance(0.5) ? 0 : random.between(2, 12);
  const lit = new Uint8ClampedArray(data.length);
  for (let i = 0; i < data.length; i++) {
    const c = i & 3;
    lit[i] = c === 3 ? 255 : 255 * ((data[i] as number) / 255) ** gamma * (tint[c] as number);
  }
  const blur = random.chance(0.5) ? 0 : random.between(0.5, 1.8);
  const lens = sharp(lit, { raw: { width, height, channels: 4 } });
  const soft = await (blur > 0 ? lens.blur(blur) : lens).raw().toBuffer();
  if (noise > 0)
    for (let i = 0; i < soft.length; i++)
      if ((i & 3) < 3) soft[i] = clamp((soft[i] as number) + noise * random.normal());
  const jpeg = await sharp(soft, { raw: { width, height, channels: 4 } })
    .jpeg({ quality: Math.round(random.between(30, 92)) })
    .toBuffer();
  const file = await sharp(jpeg).ensureAlpha().raw().toBuffer();
  return { width, height, data: new Uint8ClampedArray(file) };
}

const mean = (all: readonly number[]): number => all.reduce((sum, value) => sum + value, 0) / all.length;
const clamp = (value: number): number => Math.max(0, Math.min(255, value));
