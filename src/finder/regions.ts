import { area, type Corners, cornersOf, lineThrough, type Point } from './geometry.ts';
import { type Extent, hullOf, quadAround, quadFrom } from './hull.ts';
import { likeness, type Shape } from './shape.ts';
import type { Zones } from './zones.ts';

/** A quadrangle that zones make with what lies on them. */
export interface Shown {
  readonly corners: Corners;
  /** Share of it that they fill, less what lies in it and is not of them: 1 at best. */
  readonly fill: number;
}

/** A zone lies on others where this share of it lies within their outline. */
const WITHIN = 0.85;
/**
 * Half the width of what is worn off, as a share of the region's size: a finger on a card, then a cup or another paper that
 * touches it, until what is left makes a quadrangle filled as well as this.
 */
const WORN = [0.06, 0.15];
const CLEAN = 0.94;

/** Where the rows of each zone begin and end. */
export function extentsOf({ width, height, labels, sizes }: Zones): Extent[] {
  const extents = sizes.map(() => ({ first: new Int16Array(height).fill(width), last: new Int16Array(height) }));
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const { first, last } = extents[labels[i] as number] as Extent;
      if (x < (first[y] as number)) first[y] = x;
      last[y] = x + 1;
    }
  }
  return extents;
}

/** The outline of several zones together. */
export function outlineOf(extents: readonly Extent[], members: readonly number[]): Point[] {
  const [one, ...others] = members.map((member) => extents[member] as Extent);
  if (!one) return [];
  const first = one.first.slice();
  const last = one.last.slice();
  for (const other of others) {
    for (let y = 0; y < first.length; y++) {
      first[y] = Math.min(first[y] as number, other.first[y] as number);
      last[y] = Math.max(last[y] as number, other.last[y] as number);
    }
  }
  return hullOf({ first, last });
}

/**
 * The quadrangles that these zones and everything within their outline make: text, a photo, a stamp. What is thin, like a finger
 * that hangs on it, does not count; and a corner may be missing where the shape says so.
 */
export function shownBy(zones: Zones, members: readonly number[], outline: readonly Point[], shape: Shape): Shown[] {
  const size = fillMask(zones, members, outline);
  const around = quadAround(outline);
  const shown = around ? [{ corners: around, fill: fillOf(around, zones) }] : [];
  for (const share of WORN) {
    if (shown.some(({ fill }) => fill > CLEAN)) break;
    shown.push(...bodiesOf(zones, Math.max(1, Math.round(share * Math.sqrt(size))), shape));
  }
  return shown;
}

/** The quadrangles of the mask when everything thinner than twice this rim is worn off it. */
function bodiesOf(zones: Zones, rim: number, shape: Shape): Shown[] {
  wearOff(zones.width, zones.height, rim);
  keepLargest(zones.width);
  const core = hullOf(coreExtent(zones.width, zones.height));
  const rate = (corners: Corners, tight: number): number => tight * likeness(corners, shape, zones);
  return [quadAround(core), quadFrom(core, rate)].flatMap((worn) => {
    const corners = worn && grown(worn, rim);
    return corners ? [{ corners, fill: fillOf(corners, zones) }] : [];
  });
}

/** Adds the rim again: what was worn off is a square window of this half width. */
function grown(corners: Corners, rim: number): Corners | null {
  return cornersOf(
    corners.map((corner, i) => {
      const { nx, ny, d } = lineThrough(corner, corners[(i + 1) % 4] as Point);
      return { nx, ny, d: d - rim * (Math.abs(nx) + Math.abs(ny)) };
    }),
  );
}

// Reused for every region: 1 where a pixel belongs.
let mask = new Uint8Array(0);
let rows = new Uint8Array(0);
let core = new Uint8Array(0);
let stack = new Int32Array(0);

/** Writes the mask of a region; returns how many pixels it has. */
function fillMask(
  { width, height, labels, sizes }: Zones,
  members: readonly number[],
  outline: readonly Point[],
): number {
  if (mask.length !== labels.length) {
    mask = new Uint8Array(labels.length);
    rows = new Uint8Array(labels.length);
    core = new Uint8Array(labels.length);
    stack = new Int32Array(labels.length);
  }
  const within = new Int32Array(sizes.length);
  eachRow(outline, width, height, (from, to) => {
    for (let i = from; i < to; i++) within[labels[i] as number] = (within[labels[i] as number] as number) + 1;
  });
  // Small patches have no number: those within the outline are taken to lie on it.
  const own = Uint8Array.from(sizes, (size, k) => (k === 0 || (within[k] as number) > WITHIN * size ? 1 : 0));
  for (const member of members) own[member] = 1;
  mask.fill(0);
  let size = 0;
  eachRow(outline, width, height, (from, to) => {
    for (let i = from; i < to; i++) {
      const is = own[labels[i] as number] as number;
      mask[i] = is;
      size += is;
    }
  });
  return size;
}

/** Share of a quadrangle that the mask fills, less what it leaves open. */
function fillOf(corners: Corners, { width, height }: Zones): number {
  let held = 0;
  eachRow(corners, width, height, (from, to) => {
    for (let i = from; i < to; i++) held += mask[i] === 1 ? 1 : -1;
  });
  return held / area(corners);
}

/** Writes `core`: 1 where the mask fills a whole square of this half width. */
function wearOff(width: number, height: number, rim: number): void {
  rows.fill(0);
  core.fill(0);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, run = 0; x < width; x++, i++) {
      run = mask[i] === 1 ? run + 1 : 0;
      if (run > 2 * rim) rows[i - rim] = 1;
    }
  }
  const runs = new Uint16Array(width);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const run = rows[i] === 1 ? (runs[x] as number) + 1 : 0;
      runs[x] = run;
      if (run > 2 * rim) core[i - rim * width] = 1;
    }
  }
}

/** Leaves only the largest patch of connected ones (four neighbours) in `core`, which nowhere touches the picture's border. */
function keepLargest(width: number): void {
  let largest = 0;
  let kept = -1;
  // Pieces are numbered from 2; the few beyond 255 are specks.
  let piece = 1;
  for (let start = core.indexOf(1); start >= 0; start = core.indexOf(1, start)) {
    piece = Math.min(255, piece + 1);
    const size = markFrom(start, piece, width);
    if (size > largest) [largest, kept] = [size, piece];
  }
  for (let i = 0; i < core.length; i++) core[i] = core[i] === kept ? 1 : 0;
}

/** Marks all ones that are connected to this one; returns how many. */
function markFrom(start: number, piece: number, width: number): number {
  let depth = 0;
  let size = 0;
  const visit = (i: number): void => {
    if (core[i] !== 1) return;
    core[i] = piece;
    stack[depth++] = i;
  };
  visit(start);
  while (depth > 0) {
    const i = stack[--depth] as number;
    size++;
    visit(i - 1);
    visit(i + 1);
    visit(i - width);
    visit(i + width);
  }
  return size;
}

function coreExtent(width: number, height: number): Extent {
  const extent = { first: new Int16Array(height), last: new Int16Array(height) };
  for (let y = 0; y < height; y++) {
    const row = core.subarray(y * width, (y + 1) * width);
    extent.first[y] = Math.max(0, row.indexOf(1));
    extent.last[y] = row.lastIndexOf(1) + 1;
  }
  return extent;
}

let starts = new Float64Array(0);
let ends = new Float64Array(0);

/** The pixels of each row whose centres lie in a convex polygon, as a range of indices. */
function eachRow(
  polygon: readonly Point[],
  width: number,
  height: number,
  visit: (from: number, to: number) => void,
): void {
  if (starts.length !== height) {
    starts = new Float64Array(height);
    ends = new Float64Array(height);
  }
  starts.fill(width);
  ends.fill(0);
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i] as Point;
    const b = polygon[i + 1 === polygon.length ? 0 : i + 1] as Point;
    const [high, low] = a[1] < b[1] ? [a, b] : [b, a];
    const slope = (low[0] - high[0]) / (low[1] - high[1]);
    const last = Math.min(height - 1, Math.ceil(low[1] - 0.5) - 1);
    for (let row = Math.max(0, Math.ceil(high[1] - 0.5)); row <= last; row++) {
      const x = high[0] + slope * (row + 0.5 - high[1]);
      if (x < (starts[row] as number)) starts[row] = x;
      if (x > (ends[row] as number)) ends[row] = x;
    }
  }
  for (let row = 0; row < height; row++) {
    const from = Math.max(0, Math.round(starts[row] as number));
    const to = Math.min(width, Math.round(ends[row] as number));
    if (to > from) visit(row * width + from, row * width + to);
  }
}
