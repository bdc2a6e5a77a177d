import type { Picture } from '../checks/picture.ts';
import { beyondFrame, cutSides } from './frame.ts';
import { area } from './geometry.ts';
import { evenMargin } from './margin.ts';
import { printedShare } from './print.ts';
import type { Border } from './refine.ts';
import { likeness, type Shape } from './shape.ts';

/** A border as sure as this is not doubted; one that is less sure than the other is none. */
export const SURE = 0.42;
export const LEAST = 0.18;
/** On a live frame, where tiles and checked cloth alone would give something to follow: most of them are less sure than this. */
export const LIVE = 0.34;
/** One that is less sure than this must have a margin as even as that. */
const CERTAIN = 0.5;
const EVEN = 0.85;
/** What lies outside differs from the paper inside by so much on nearly all tables. */
const PARTED = 40;
/** What is left of the trust in a side that parts nothing. */
const UNPARTED = 0.7;
/** Share of the frame from which on a document is taken for the largest there is. */
export const LARGE = 0.15;
/** A side as clear as this is not moved, nor one of a border so like the shape. */
const CLEAR_EDGE = 0.4;
const CLEAR_SHAPE = 0.9;
/** How much the size counts among equally sure borders. */
const SIZE = 0.3;
/** A side so near to the frame's border, in pixels of the middle picture, may lie beyond it. */
export const NEAR_FRAME = 4;
/** What each side beyond the frame leaves of the sureness. */
const CUT = 0.6;
/** What is left of the trust in a border that no region speaks for, … */
const UNFILLED = 0.9;
/** … and the share of its inside that must be printed to leave so much. */
export const PRINTED = 0.1;

/** A border that may be the document's, weighed in the middle picture. */
export interface Sought {
  readonly border: Border;
  /** Share of it that its zones fill. */
  readonly fill: number;
  readonly confidence: number;
  /** For choosing: the larger of two equally sure ones is the document, the other something on it. */
  readonly rank: number;
  /** The same if a side were moved to give it the right shape. */
  readonly promise: number;
}

export const best = (list: readonly Sought[]): Sought | null =>
  list.reduce<Sought | null>((most, one) => (most && most.rank >= one.rank ? most : one), null);

/**
 * Sure enough to look no further. A small one may lie on a larger: the portrait of a passport has nearly the shape of its page. So may one
 * with the same paper outside as inside: half a sheet has the very shape of the whole.
 */
export const settles = ({ border, confidence }: Sought, picture: Picture): boolean =>
  confidence > SURE &&
  area(border.corners) > LARGE * picture.width * picture.height &&
  border.sides.every(({ apart, seen }) => apart > PARTED || seen < 1) &&
  (confidence > CERTAIN || evenMargin(picture, border.corners) > EVEN);

/** Nothing about it asks for a side to be moved. */
export const isClear = ({ border, confidence, promise, rank }: Sought): boolean =>
  confidence > SURE && rank > CLEAR_SHAPE * promise && border.sides.every(({ edge, seen }) => edge * seen > CLEAR_EDGE);

/** How sure a border is, with the share of it that its region fills. */
export function weighed(border: Border | null, fill: number, shape: Shape, picture: Picture): Sought | null {
  if (!border) return null;
  const { clear, like } = sureness(border, shape, picture);
  const size = (area(border.corners) / (picture.width * picture.height)) ** SIZE;
  const confidence = clear * like * Math.max(0, fill);
  return { border, fill, confidence, rank: confidence * size, promise: clear * Math.max(0, fill) * size };
}

/** Weighed again where nothing is settled: the margin says whether a border holds one thing. `power` is how much it counts. */
export const byMargin = (
  { border, fill }: { readonly border: Border | null; readonly fill: number },
  power: number,
  shape: Shape,
  picture: Picture,
): Sought | null => border && weighed(border, fill * evenMargin(picture, border.corners) ** power, shape, picture);

/** The same for one that no region speaks for: where nothing is printed on it, it is rather a tile. */
export function laidOn(border: Border | null, shape: Shape, picture: Picture): Sought | null {
  if (!border) return null;
  const fill = UNFILLED * Math.min(1, printedShare(picture, border.corners) / PRINTED);
  return byMargin({ border, fill }, 1, shape, picture);
}

/**
 * 0–1: how clear the border is, and how like the shape. The weakest side counts as much as all together. Of a document that is
 * cut off, what is seen counts.
 */
function sureness(border: Border, shape: Shape, picture: Picture): { clear: number; like: number } {
  const { corners, sides } = border;
  const cut = cutSides(border, picture, NEAR_FRAME);
  const edges = sides
    .filter((_, i) => !cut[i])
    .map(({ edge, seen, apart }) => edge * seen * (UNPARTED + (1 - UNPARTED) * Math.min(1, apart / PARTED)));
  if (edges.length < 2) return { clear: 0, like: 0 };
  const mean = edges.reduce((sum, edge) => sum + edge, 0) / edges.length;
  const whole = edges.length < 4 ? beyondFrame(corners, cut, shape, picture) : corners;
  const clear = ((mean + Math.min(...edges)) / 2) * CUT ** (4 - edges.length);
  return { clear, like: likeness(whole, shape, picture) };
}
