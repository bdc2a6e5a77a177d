import type { Picture } from '../checks/picture.ts';
import { type Corners, distance, type Point } from './geometry.ts';
import type { Shape } from './shape.ts';

/** Directions that borders are told apart by. */
const DIRECTIONS = 16;
/** Steps are weighed as g / (g + SOFT), as along a side. Sum over two pixels' difference of one channel, 0–510. */
const SOFT = 24;
/** A border may lie so far beside a straight one, in pixels: perspective. What is farther away, up to this, is what it stands out from. */
const BESIDE = 1;
const AWAY = 4;

/** Turns in degrees, sizes as a share of the frame's shorter side, and how a tilt changes the proportions. */
const TURNS = [-24, -18, -12, -6, 0, 6, 12, 18, 24];
const SMALLEST = 0.3;
const GROWTH = 1.12;
const SQUEEZED = [1, 0.86, 1.16];
const STEP = 2;
/** Places that are looked at along a side. */
const PLACES = 8;
/** How much the size counts among borders alike. */
const SIZE = 0.3;
/** Corners nearer than this share of the frame belong to the same pose. */
const SAME = 0.07;

/**
 * Where outlines of the known shape, laid and turned every way over a small picture, meet most of its borders; the likeliest first, at
 * most so many. Needs no region of one colour, so it also sees what fingers, tiles or print cut into pieces; corners are only as
 * near as sides can be looked for from.
 */
export function posesIn(picture: Picture, shape: Shape, most: number): Corners[] {
  const { width, height } = picture;
  const borders = bordersOf(picture);
  const found: { corners: Corners; rank: number }[] = [];
  for (const aspect of aspectsOf(shape)) {
    for (const turn of TURNS) {
      const rad = (turn * Math.PI) / 180;
      for (let across = SMALLEST * Math.min(width, height); across < width; across *= GROWTH) {
        const best = bestPlaced(borders, width, height, { across, down: across / aspect, rad });
        for (const one of best) found.push(one);
      }
    }
  }
  found.sort((a, b) => b.rank - a.rank);
  const near = SAME * Math.max(width, height);
  const kept: Corners[] = [];
  for (const { corners } of found) {
    if (kept.length === most) break;
    if (!kept.some((other) => other.every((corner, i) => distance(corner, corners[i] as Point) < near)))
      kept.push(corners);
  }
  return kept;
}

function aspectsOf({ widthMm, heightMm, eitherWay }: Shape): number[] {
  const aspect = widthMm / heightMm;
  return SQUEEZED.flatMap((by) => (eitherWay ? [by * aspect, by / aspect] : [by * aspect]));
}

interface Laid {
  readonly across: number;
  readonly down: number;
  readonly rad: number;
}

/** The best places of one size and turn: one in each third of the rows. */
function bestPlaced(borders: readonly Float32Array[], width: number, height: number, { across, down, rad }: Laid) {
  const [c, s] = [Math.cos(rad), Math.sin(rad)];
  const [ax, ay] = [(across / 2) * c, (across / 2) * s];
  const [dx, dy] = [(-down / 2) * s, (down / 2) * c];
  const [spanX, spanY] = [Math.abs(ax) + Math.abs(dx), Math.abs(ay) + Math.abs(dy)];
  if (2 * spanX > width - 2 || 2 * spanY > height - 2) return [];
  // Borders of the sides across have their normal down, and the other way round.
  const flat = borders[directionOf(-s, c)] as Float32Array;
  const steep = borders[directionOf(c, s)] as Float32Array;
  const size = (across * down) ** SIZE;
  const best = [0, 1, 2].map(() => ({ rank: 0, x: 0, y: 0 }));
  for (let y = spanY + 1; y < height - spanY - 1; y += STEP) {
    const third = best[Math.min(2, Math.floor((3 * y) / height))] as (typeof best)[number];
    for (let x = spanX + 1; x < width - spanX - 1; x += STEP) {
      const top = alongSide(flat, width, x - dx, y - dy, ax, ay);
      if (top <= 0) continue;
      const bottom = alongSide(flat, width, x + dx, y + dy, ax, ay);
      const left = alongSide(steep, width, x - ax, y - ay, dx, dy);
      const right = alongSide(steep, width, x + ax, y + ay, dx, dy);
      const weakest = Math.min(top, bottom, left, right);
      const rank = ((top + bottom + left + right) / 4 + weakest) * size;
      if (rank > third.rank) [third.rank, third.x, third.y] = [rank, x, y];
    }
  }
  return best
    .filter(({ rank }) => rank > 0)
    .map(({ rank, x, y }) => {
      const corner = (i: number, j: number): Point => [x + i * ax + j * dx, y + i * ay + j * dy];
      const corners: Corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
      return { rank, corners };
    });
}

/** Mean of a map along a side, by its middle and half its length. */
function alongSide(map: Float32Array, width: number, x: number, y: number, hx: number, hy: number): number {
  let sum = 0;
  for (let k = 0; k < PLACES; k++) {
    const t = (2 * k + 1) / PLACES - 1;
    sum += map[Math.floor(y + 0.92 * t * hy) * width + Math.floor(x + 0.92 * t * hx)] as number;
  }
  return sum / PLACES;
}

const directionOf = (nx: number, ny: number): number =>
  (Math.round((Math.atan2(ny, nx) * DIRECTIONS) / Math.PI) + 2 * DIRECTIONS) % DIRECTIONS;

/** For each direction of a normal a map of how much the colour steps that way, more than beside it: −1 to 1. */
function bordersOf({ width, height, data }: Picture): Float32Array[] {
  const n = width * height;
  const [gx, gy] = [new Float32Array(n), new Float32Array(n)];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      let strongest = 0;
      for (let c = 0; c < 3; c++) {
        const across = (data[4 * (i + 1) + c] as number) - (data[4 * (i - 1) + c] as number);
        const down = (data[4 * (i + width) + c] as number) - (data[4 * (i - width) + c] as number);
        const strength = Math.hypot(across, down);
        if (strength <= strongest) continue;
        strongest = strength;
        gx[i] = across / (strength + SOFT);
        gy[i] = down / (strength + SOFT);
      }
    }
  }
  return Array.from({ length: DIRECTIONS }, (_, k) => standingOut(gx, gy, width, height, (k * Math.PI) / DIRECTIONS));
}

function standingOut(gx: Float32Array, gy: Float32Array, width: number, height: number, rad: number): Float32Array {
  const [nx, ny] = [Math.cos(rad), Math.sin(rad)];
  const n = width * height;
  const steps = new Float32Array(n);
  for (let i = 0; i < n; i++) steps[i] = Math.abs((gx[i] as number) * nx + (gy[i] as number) * ny);
  const out = new Float32Array(n);
  const shifts = Array.from({ length: 2 * AWAY + 1 }, (_, k) => {
    const o = k - AWAY;
    return { x: Math.round(o * nx), y: Math.round(o * ny), near: Math.abs(o) <= BESIDE };
  });
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      let [on, off, count] = [0, 0, 0];
      for (const { x: sx, y: sy, near } of shifts) {
        const [px, py] = [x + sx, y + sy];
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        const step = steps[py * width + px] as number;
        if (near) on = Math.max(on, step);
        else {
          off += step;
          count++;
        }
      }
      out[i] = on - off / Math.max(1, count);
    }
  }
  return out;
}
