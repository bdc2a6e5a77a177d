import type { Gray } from '../../src/checks/picture.ts';
import { jpegged } from './jpeg.ts';
import type { Random } from './random.ts';

interface Ink {
  readonly width: number;
  readonly height: number;
  readonly ink: Float32Array;
}

/** What becomes of print on its way through paper, light, lens, sensor and file. `pitch` in pixels. */
export function damage({ width, height, ink }: Ink, pitch: number, random: Random): Gray {
  const paper = random.between(70, 250);
  const contrast = paper * random.between(0.3, 0.95);
  const plane = new Float32Array(ink.length).fill(paper);
  if (random.chance(0.6)) drawLines(plane, width, paper * random.between(0.02, 0.3), pitch, random);
  if (random.chance(0.5)) shade(plane, width, height, paper * random.between(0.02, 0.3), random);
  const fade = random.chance(0.3) ? random.between(0.1, 0.5) : 0;
  for (let i = 0; i < plane.length; i++) {
    // Print that has worn off in places, or ink that took unevenly.
    const worn = fade > 0 ? 1 - fade * random.next() : 1;
    plane[i] = (plane[i] as number) - contrast * (ink[i] as number) * worn;
  }
  if (random.chance(0.12)) scratch(plane, width, height, random);
  if (random.chance(0.12)) glare(plane, width, height, pitch, random);
  let picture = blurred(plane, width, height, pitch * softness(random));
  if (random.chance(0.25)) picture = smeared(picture, width, height, pitch * random.between(0.1, 0.45), random);
  if (random.chance(0.3)) picture = sharpened(picture, width, height, pitch, random.between(0.3, 2));
  const noise = contrast * (random.chance(0.75) ? random.between(0.003, 0.05) : random.between(0.05, 0.13));
  const data = new Uint8Array(picture.length);
  for (let i = 0; i < data.length; i++) {
    // The sum of three is near enough to a normal distribution, and quicker.
    const normal = 2 * (random.next() + random.next() + random.next() - 1.5);
    data[i] = Math.max(0, Math.min(255, (picture[i] as number) + noise * normal));
  }
  const gray = { width, height, data };
  return random.chance(0.75) ? jpegged(gray, random.between(25, 95), random.whole(8), random.whole(8)) : gray;
}

/** Standard deviation of the blur as a share of the pitch; beyond a fifth nobody can read it. */
const softness = (random: Random): number =>
  random.chance(0.75) ? random.between(0.02, 0.11) : random.between(0.11, 0.19);

/** Guilloche and security print: families of fine waving lines. */
function drawLines(plane: Float32Array, width: number, strength: number, pitch: number, random: Random): void {
  for (let family = 1 + random.whole(3); family > 0; family--) {
    const turn = random.between(0, Math.PI);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const wave = (2 * Math.PI) / (pitch * random.between(0.25, 2.5));
    const sway = random.between(0, 1.5);
    const swing = (2 * Math.PI) / (pitch * random.between(2, 12));
    const phase = random.between(0, 6.3);
    const sharp = random.chance(0.5);
    for (let i = 0; i < plane.length; i++) {
      const [x, y] = [i % width, Math.floor(i / width)];
      const along = x * cos + y * sin;
      const s = Math.sin(along * wave + sway * Math.sin((y * cos - x * sin) * swing) + phase);
      plane[i] = (plane[i] as number) - strength * (sharp ? Math.max(0, s) ** 4 : 0.5 + 0.5 * s);
    }
  }
}

/** Light from one side, or the border between two colours of the page. */
function shade(plane: Float32Array, width: number, height: number, strength: number, random: Random): void {
  const turn = random.between(0, 2 * Math.PI);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const edge = random.chance(0.3);
  const middle = random.between(0.3, 0.7);
  for (let i = 0; i < plane.length; i++) {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height];
    const t = 0.5 + (x - 0.5) * cos + (y - 0.5) * sin;
    plane[i] = (plane[i] as number) - strength * (edge ? Number(t > middle) : t);
  }
}

function scratch(plane: Float32Array, width: number, height: number, random: Random): void {
  const [x0, y0, x1, y1] = [random.whole(width), random.whole(height), random.whole(width), random.whole(height)];
  const value = random.between(0, 255);
  const steps = Math.max(1, Math.abs(x1 - x0), Math.abs(y1 - y0));
  for (let i = 0; i <= steps; i++) {
    const p = Math.round(y0 + ((y1 - y0) * i) / steps) * width + Math.round(x0 + ((x1 - x0) * i) / steps);
    plane[p] = ((plane[p] as number) + value) / 2;
  }
}

function glare(plane: Float32Array, width: number, height: number, pitch: number, random: Random): void {
  const [cx, cy] = [random.whole(width), random.whole(height)];
  const radius = pitch * random.between(1, 5);
  const light = random.between(40, 220);
  for (let i = 0; i < plane.length; i++) {
    const d = ((i % width) - cx) ** 2 + (Math.floor(i / width) - cy) ** 2;
    plane[i] = Math.min(255, (plane[i] as number) + light * Math.exp(-d / (radius * radius)));
  }
}

function sharpened(plane: Float32Array, width: number, height: number, pitch: number, amount: number): Float32Array {
  const soft = blurred(plane, width, height, pitch * 0.09);
  return plane.map((value, i) => value + amount * (value - (soft[i] as number)));
}

function smeared(plane: Float32Array, width: number, height: number, length: number, random: Random): Float32Array {
  const turn = random.between(0, Math.PI);
  const taps = Math.max(2, Math.ceil(length));
  const steps = Array.from({ length: taps }, (_, i) => {
    const t = (i / (taps - 1) - 0.5) * length;
    return [Math.round(t * Math.cos(turn)), Math.round(t * Math.sin(turn))] as const;
  });
  const out = new Float32Array(plane.length);
  for (const [dx, dy] of steps) {
    for (let y = 0, p = 0; y < height; y++) {
      const row = Math.min(height - 1, Math.max(0, y + dy)) * width;
      for (let x = 0; x < width; x++, p++) {
        const px = Math.min(width - 1, Math.max(0, x + dx));
        out[p] = (out[p] as number) + (plane[row + px] as number) / taps;
      }
    }
  }
  return out;
}

/** Gaussian, rows then columns. */
function blurred(plane: Float32Array, width: number, height: number, deviation: number): Float32Array {
  if (deviation < 0.2) return plane;
  const reach = Math.ceil(2.5 * deviation);
  const kernel = Float32Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)),
  );
  const total = kernel.reduce((sum, share) => sum + share, 0);
  for (let k = 0; k < kernel.length; k++) kernel[k] = (kernel[k] as number) / total;
  const across = new Float32Array(plane.length);
  const padded = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < padded.length; x++) {
      padded[x] = plane[row + Math.min(width - 1, Math.max(0, x - reach))] as number;
    }
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++) sum += (padded[x + k] as number) * (kernel[k] as number);
      across[row + x] = sum;
    }
  }
  const out = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) {
    for (let k = -reach; k <= reach; k++) {
      const from = Math.min(height - 1, Math.max(0, y + k)) * width;
      const share = kernel[k + reach] as number;
      for (let x = 0, p = y * width; x < width; x++, p++) {
        out[p] = (out[p] as number) + share * (across[from + x] as number);
      }
    }
  }
  return out;
}
