import sharp from 'sharp';
import { fromUnitSquare } from '../../src/checks/derived/pose.ts';
import type { Picture } from '../../src/checks/picture.ts';
import { Random } from '../train-mrz/random.ts';

/** What a phone's photograph does to a document, beyond showing it on a table. */
export interface Photographed {
  /** Share of the picture's width that it fills. */
  readonly fill: number;
  readonly tiltDeg: number;
  readonly turnDeg: number;
  /** How far the page bulges, as a share of its height. */
  readonly bulge: number;
  /** A fold from top to bottom: how far the rows turn there, in heights of the page by its width. */
  readonly fold: number;
  /** A tear or a badly laid fold: how far one half lies lower, as a share of the height. */
  readonly step: number;
  /** Light that is left in a shadow over part of it; 1 for none. */
  readonly shadow: number;
  /** Light on everything. */
  readonly light: number;
  /** A veil of light over the lower half, in levels. */
  readonly veil: number;
  /** Deviation in levels. */
  readonly noise: number;
  /** Deviation in pixels. */
  readonly blur: number;
  /** Length of a smear along the rows, in pixels. */
  readonly smear: number;
  readonly quality: number;
  /** Longer side of the file, in pixels. */
  readonly longest: number;
}

const usual: Photographed = {
  fill: 0.82,
  tiltDeg: 5,
  turnDeg: 3,
  bulge: 0,
  fold: 0,
  step: 0,
  shadow: 1,
  light: 0.9,
  veil: 0,
  noise: 3,
  blur: 0.7,
  smear: 0,
  quality: 80,
  longest: 1280,
};

/** Each as bad as people's photographs often are: an advice would help, but a good reader reads them. */
export const photographs: Readonly<Record<string, Partial<Photographed>>> = {
  usual: {},
  far: { fill: 0.5 },
  aslant: { turnDeg: 13 },
  tilted: { tiltDeg: 24 },
  bulging: { bulge: 0.035 },
  folded: { fold: 0.05 },
  'with a step': { step: 0.012 },
  'in shadow': { shadow: 0.4 },
  'in the dark': { light: 0.22, noise: 6 },
  'under a veil of light': { veil: 110 },
  noisy: { noise: 14 },
  soft: { blur: 2 },
  smeared: { smear: 6 },
  'sent by a messenger': { quality: 40, longest: 900 },
  'all a little': { fill: 0.7, tiltDeg: 14, turnDeg: 7, bulge: 0.015, shadow: 0.6, noise: 6, blur: 1.1, quality: 60 },
};

/** Beyond what most photographs are: the coach speaks up long before, and what still is read shows how much room there is. */
export const poorPhotographs: Readonly<Record<string, Partial<Photographed>>> = {
  'folded sharply': { fold: 0.1 },
  'bulging much': { bulge: 0.07 },
  'very soft': { blur: 3 },
  'smeared much': { smear: 9 },
  'in nearly no light': { light: 0.12, noise: 7 },
};

/** A dark table's colour. */
const TABLE = [36, 38, 42] as const;

/** A document's picture (file or bytes) as photographed: places and directions by the seed, amounts as said. */
export async function photographed(file: string, change: Partial<Photographed>, seed: number): Promise<Picture> {
  const how = { ...usual, ...change };
  const page = await sharp(file)
    .rotate()
    .resize({ width: 1400, height: 1400, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [width, height] = [1280, 960];
  const seen = drawn({ ...page.info, data: page.data }, width, height, how, new Random(seed));
  const smeared = how.smear > 1 ? smearedAlong(seen, width, how.smear) : seen;
  const raw = sharp(smeared, { raw: { width, height, channels: 3 } }).blur(Math.max(0.3, how.blur));
  const jpeg = await raw.resize({ width: how.longest }).jpeg({ quality: how.quality }).toBuffer();
  const { data, info } = await sharp(jpeg).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

function drawn(page: Page, width: number, height: number, how: Photographed, random: Random): Buffer {
  const from = backwards(page.width / page.height, width, height, how, random);
  const foldAt = random.between(0.3, 0.7);
  const [shadowAt, shadowTurn] = [random.between(0.35, 0.65), random.between(-0.6, 0.6)];
  const bulge = how.bulge * random.pick([-1, 1]);
  const out = Buffer.alloc(width * height * 3);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 3) {
      const [u, flat] = from(x, y);
      const v = flat + bulge * Math.sin(Math.PI * u) + how.fold * Math.abs(u - foldAt) + (u > foldAt ? how.step : 0);
      const inside = u >= 0 && u <= 1 && v >= 0 && v <= 1;
      const crease = how.fold + how.step > 0 ? 1 - 0.3 * Math.exp(-(((u - foldAt) / 0.004) ** 2)) : 1;
      const into = 1 / (1 + Math.exp(-60 * (u - shadowAt + shadowTurn * (v - 0.5))));
      const light = how.light * (1 - (1 - how.shadow) * into) * (inside ? crease : 1);
      const veil = inside ? how.veil * Math.exp(-(((v - 0.85) / 0.2) ** 2)) : 0;
      const noise = how.noise * random.normal();
      for (let k = 0; k < 3; k++) {
        const colour = inside ? sampled(page, u, v, k) : (TABLE[k] as number);
        out[o + k] = Math.max(0, Math.min(255, colour * light + veil + noise));
      }
    }
  }
  return out;
}

/** From a pixel to the place on the page (0–1) that is seen there. */
function backwards(aspect: number, width: number, height: number, how: Photographed, random: Random) {
  const [tilt, turn] = [how.tiltDeg, how.turnDeg * random.pick([-1, 1])].map((deg) => (deg * Math.PI) / 180) as [
    number,
    number,
  ];
  // The way it leans: over one of the long sides, or partly over a short one.
  const towards = random.between(0, 2 * Math.PI);
  const focal = Math.max(width, height);
  const half = [0.5 * how.fill * width, (0.5 * how.fill * width) / aspect] as const;
  const corner = (sx: number, sy: number): readonly [number, number] => {
    const [x, y] = [sx * half[0], sy * half[1]];
    const [tx, ty] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    const [a, b] = [tx * Math.cos(towards) + ty * Math.sin(towards), ty * Math.cos(towards) - tx * Math.sin(towards)];
    const [leaned, depth] = [a * Math.cos(tilt), focal + a * Math.sin(tilt)];
    const [px, py] = [
      leaned * Math.cos(towards) - b * Math.sin(towards),
      leaned * Math.sin(towards) + b * Math.cos(towards),
    ];
    return [width / 2 + (px * focal) / depth, height / 2 + (py * focal) / depth];
  };
  const [a, b, c, d, e, f, g, h] = fromUnitSquare([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]);
  // The inverse of a 3×3 matrix, up to a factor.
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x: number, y: number): readonly [number, number] => {
    const w = G * x + H * y + I;
    return [(A * x + B * y + C) / w, (D * x + E * y + F) / w];
  };
}

function sampled({ width, height, data }: Page, u: number, v: number, k: number): number {
  const [x, y] = [u * (width - 1), v * (height - 1)];
  const [left, top] = [Math.min(width - 2, Math.floor(x)), Math.min(height - 2, Math.floor(y))];
  const [fx, fy] = [x - left, y - top];
  const p = 3 * (top * width + left) + k;
  const upper = (data[p] as number) * (1 - fx) + (data[p + 3] as number) * fx;
  const lower = (data[p + 3 * width] as number) * (1 - fx) + (data[p + 3 * width + 3] as number) * fx;
  return upper * (1 - fy) + lower * fy;
}

function smearedAlong(data: Buffer, width: number, length: number): Buffer {
  const out = Buffer.alloc(data.length);
  for (let i = 0; i < data.length; i++) {
    let [sum, count] = [0, 0];
    for (let d = -Math.floor(length / 2); d < length / 2; d++) {
      const x = Math.floor(i / 3) % width;
      if (x + d < 0 || x + d >= width) continue;
      sum += data[i + 3 * d] as number;
      count++;
    }
    out[i] = sum / count;
  }
  return out;
}
