import type { Reading } from '../measure.ts';
import type { DocumentSignal } from '../signals.ts';
import type { Corner, Place, Side } from '../space.ts';
import type { Around } from './around.ts';
import { ontoFrame } from './corners.ts';

/** Colours are compared this far inside the border and outside it, in cells: past the shadow and past the wobble of the corners. */
const INSIDE = 3;
const OUTSIDE = -6;
/** Where the frame ends sooner. */
const JUST_OUTSIDE = -4;
const DEEP = 3;
/** What reaches over the border has about the same colour on both sides of it: this share of its distance from the paper. */
const SAME = 0.5;
/** It differs from the paper by this share of the paper's own length, at the least. */
const DIFFERENT = 0.12;
/** A finger is wider than this share of a side; print that happens to touch the border is not. */
const NARROWEST = 0.03;
/** A printed band goes through to the other side; what covers is no longer than this share of the way. */
const LONGEST = 0.55;

/** Both ends of a band are as alike as this, in steps of a channel. */
const SAME_BAND = 30;

type Colour = readonly [r: number, g: number, b: number];

interface Cover {
  readonly side: Side;
  /** Where along the side, 0–1 from its left or top end. */
  readonly from: number;
  readonly to: number;
  /** How far in it reaches, 0–1 of the way to the other side. */
  readonly depth: number;
  /** In cells. */
  readonly area: number;
  readonly colour: Colour;
  /** Of the side's paper, beside it. */
  readonly paper: Colour;
}

const opposite: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };

/** The largest thing that reaches over the border: there its colour goes on from outside to inside and differs from the paper beside it. */
export function coverOf(document: DocumentSignal, around: Around): Reading {
  const largest = largestCover(around);
  if (!largest) return { value: 0 };
  return { value: largest.area / (around.documentWidth * around.documentHeight), at: placeOf(largest, document) };
}

/** Fingers and thumbs, in millimetres; what is seen of them at a corner may be less. */
const [SLIM, BROAD] = [7, 34];
/**
 * Skin of all people beside white paper in the same light: green by red, and how much less blue than red, as a share of it. Dark and
 * fair skin differ in how light they are, much less in this.
 */
const SKIN = { green: [0.5, 0.92], blue: [0.15, 0.75] } as const;

/** Whether the largest thing over the border has the colour of skin and the width of a finger. */
export function isFinger(document: DocumentSignal, around: Around): boolean {
  const cover = largestCover(around);
  if (!cover) return false;
  const { side, from, to, colour, paper } = cover;
  const length = side === 'top' || side === 'bottom' ? document.widthMm : document.heightMm;
  const width = (to - from) * length;
  const [r, g, b] = [0, 1, 2].map((k) => (colour[k] as number) / Math.max(1, paper[k] as number)) as [
    number,
    number,
    number,
  ];
  const between = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;
  return width >= SLIM && width <= BROAD && between(g / r, SKIN.green) && between((r - b) / r, SKIN.blue);
}

const known = new WeakMap<Around, Cover | null>();

function largestCover(around: Around): Cover | null {
  const before = known.get(around);
  if (before !== undefined) return before;
  const all = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => coversAt(new Lane(around, side)));
  const covers = all.filter((cover) => !isPrinted(cover, all));
  const largest = covers.reduce<Cover | null>((a, b) => (a && a.area >= b.area ? a : b), null);
  known.set(around, largest);
  return largest;
}

/** One side of the document and the cells along it, addressed from the border inwards. */
class Lane {
  readonly length: number;
  readonly across: number;

  constructor(
    readonly around: Around,
    readonly side: Side,
  ) {
    const { documentWidth: w, documentHeight: h } = around;
    [this.length, this.across] = side === 'top' || side === 'bottom' ? [w, h] : [h, w];
  }

  /** Colour of the cell at place `i` along the side, `depth` cells in (below 0: outside); `null` beyond the frame. */
  cell(i: number, depth: number): Colour | null {
    const { documentWidth: w, documentHeight: h, margin, width, data } = this.around;
    const far = this.side === 'bottom' ? h - 1 - depth : this.side === 'right' ? w - 1 - depth : depth;
    const [x, y] = this.side === 'top' || this.side === 'bottom' ? [i, far] : [far, i];
    const p = ((y + margin) * width + x + margin) * 4;
    if (data[p + 3] === 0) return null;
    return [data[p] as number, data[p + 1] as number, data[p + 2] as number];
  }

  /** Mean colour of a few cells, one behind the other. */
  strip(i: number, from: number): Colour | null {
    const cells = Array.from({ length: DEEP }, (_, k) => this.cell(i, from + k));
    return cells.every((cell) => cell !== null) ? mean(cells) : null;
  }
}

function coversAt(lane: Lane): Cover[] {
  const places = Array.from({ length: lane.length }, (_, i) => i);
  const inside = places.map((i) => lane.strip(i, INSIDE));
  const outside = places.map((i) => lane.strip(i, OUTSIDE) ?? lane.strip(i, JUST_OUTSIDE));
  const seen = inside.filter((colour) => colour !== null);
  if (seen.length < lane.length / 2) return [];
  const paper = median(seen);
  const least = Math.max(24, DIFFERENT * Math.hypot(...paper));
  const goesOn = places.map((i) => {
    const [a, b] = [inside[i], outside[i]];
    if (!a || !b) return false;
    const off = distance(a, paper);
    return off > least && distance(a, b) < SAME * off;
  });
  const covers: Cover[] = [];
  for (let from = 2; from < lane.length - 2; from++) {
    let to = from;
    while (to < lane.length - 2 && goesOn[to]) to++;
    if (to - from >= NARROWEST * lane.length) covers.push(follow(lane, from, to, paper));
    from = to;
  }
  return covers.filter(({ depth }) => depth * lane.across > INSIDE + 2);
}

/** Follows it inwards, row by row, as long as most of it is of the colour that it had at the border. */
function follow(lane: Lane, from: number, to: number, paper: Colour): Cover {
  const row = (depth: number): Colour[] => {
    const cells = Array.from({ length: to - from }, (_, i) => lane.cell(from + i, depth));
    return cells.filter((cell) => cell !== null);
  };
  const colour = median(row(INSIDE));
  let area = (to - from) * INSIDE;
  let depth = INSIDE;
  for (; depth < lane.across; depth++) {
    const same = row(depth).filter((cell) => distance(cell, colour) < SAME * distance(cell, paper)).length;
    if (same < 0.4 * (to - from)) break;
    area += same;
  }
  return {
    side: lane.side,
    from: from / lane.length,
    to: to / lane.length,
    depth: depth / lane.across,
    area,
    colour,
    paper,
  };
}

/** A band of print goes through from side to side, or would if a reflection did not interrupt it. */
function isPrinted(cover: Cover, all: readonly Cover[]): boolean {
  if (cover.depth > LONGEST) return true;
  return all.some(
    ({ side, from, to, depth, colour }) =>
      side === opposite[cover.side] &&
      from < cover.to &&
      to > cover.from &&
      depth + cover.depth > LONGEST &&
      distance(colour, cover.colour) < SAME_BAND,
  );
}

function placeOf({ side, from, to, depth }: Cover, document: DocumentSignal): Place {
  const along = (from + to) / 2;
  const into = side === 'bottom' || side === 'right' ? 1 - depth / 2 : depth / 2;
  const [u, v] = side === 'top' || side === 'bottom' ? [along, into] : [into, along];
  const corner = cornerOf(side, along);
  return { side, ...(corner && { corner }), point: ontoFrame(document)(u, v), zone: 'edge' };
}

function cornerOf(side: Side, along: number): Corner | null {
  if (along > 0.15 && along < 0.85) return null;
  const first = along < 0.5;
  if (side === 'top' || side === 'bottom') return `${side}-${first ? 'left' : 'right'}`;
  return `${first ? 'top' : 'bottom'}-${side}`;
}

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function mean(list: readonly Colour[]): Colour {
  const channel = (k: 0 | 1 | 2): number => list.reduce((sum, colour) => sum + colour[k], 0) / list.length;
  return [channel(0), channel(1), channel(2)];
}

function median(list: readonly Colour[]): Colour {
  const channel = (k: 0 | 1 | 2): number =>
    list.map((colour) => colour[k]).sort((a, b) => a - b)[list.length >> 1] ?? 0;
  return [channel(0), channel(1), channel(2)];
}
