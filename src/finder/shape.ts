import { fromUnitSquare, poseOf } from '../checks/derived/pose.ts';
import type { Corners, Point } from './geometry.ts';

/** True size of what is sought. */
export interface Shape {
  readonly widthMm: number;
  readonly heightMm: number;
  /** A sheet may lie either way. */
  readonly eitherWay?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How far a shape may be off before its likeness halves: log of the aspect, and cosine between the sides. Cards and passports are
 * made to a hair, what is off is our camera model; sheets come as A4, letter, or folded.
 */
const MADE_EXACTLY = { aspect: 0.12, skew: 0.2 };
const ANY_SHEET = { aspect: 0.35, skew: 0.3 };

/** 1 for corners that a document of this shape would have, near 0 for quite another. */
export function likeness(corners: Corners, shape: Shape, picture: Size): number {
  const { aspect, skew } = poseOf(corners, picture);
  const tolerance = shape.eitherWay ? ANY_SHEET : MADE_EXACTLY;
  const nearest = nearestAspect(aspect, shape);
  const off = Math.log(aspect / nearest) / tolerance.aspect;
  return liesRight(nearest, corners, shape) / (1 + off ** 2 + (skew / tolerance.skew) ** 2);
}

/** What is left for a card or page that lies on its side: more often it is a portrait on one that lies right. */
const ON_ITS_SIDE = 0.6;

function liesRight(aspect: number, [[ax, ay], [bx, by]]: Corners, { widthMm, heightMm, eitherWay }: Shape): number {
  const longIsFirst = aspect > 1;
  const firstIsAcross = Math.abs(bx - ax) > Math.abs(by - ay);
  return eitherWay || (longIsFirst === firstIsAcross) === widthMm > heightMm ? 1 : ON_ITS_SIDE;
}

/** What sheets come as besides A4, long side over short: US letter. */
const LETTER = 279.4 / 215.9;

/**
 * The corners with one side (from corner `side` to the next) put where a document of this shape would have it, the others as they
 * are: one way for what is made exactly, and one for each size that sheets come in.
 */
export function withSideBy(corners: Corners, side: number, shape: Shape, picture: Size): Corners[] {
  const { aspect } = poseOf(corners, picture);
  const near = nearestAspect(aspect, shape);
  const aspects = shape.eitherWay ? [near, aspect > 1 ? LETTER : 1 / LETTER] : [near];
  return aspects.map((sought) =>
    side === 0 || side === 2
      ? widened(corners, aspect / sought, [side === 0, side === 2], 'down')
      : widened(corners, sought / aspect, [side === 3, side === 1], 'across'),
  );
}

/**
 * The corners made `by` times as wide (or high) on the document itself: at its beginning (left, top), its end, or half at each.
 */
export function widened(
  corners: Corners,
  by: number,
  [atStart, atEnd]: readonly [boolean, boolean],
  direction: 'across' | 'down',
): Corners {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(corners);
  const at = (u: number, v: number): Point => {
    const w = g * u + h * v + 1;
    return [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
  };
  const more = (by - 1) / (atStart && atEnd ? 2 : 1);
  const start = atStart ? -more : 0;
  const end = atEnd ? 1 + more : 1;
  return direction === 'across'
    ? [at(start, 0), at(end, 0), at(end, 1), at(start, 1)]
    : [at(0, start), at(1, start), at(1, end), at(0, end)];
}

/** Width over height that the document would have, lying as it more likely does. */
function nearestAspect(aspect: number, { widthMm, heightMm }: Shape): number {
  const wide = Math.max(widthMm, heightMm) / Math.min(widthMm, heightMm);
  return aspect > 1 ? wide : 1 / wide;
}
