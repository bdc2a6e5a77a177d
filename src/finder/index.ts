import { poseOf } from '../checks/derived/pose.ts';
import type { Picture } from '../checks/picture.ts';
import { framePoint, type Quad } from '../checks/space.ts';
import { type Corners, distance, type Point } from './geometry.ts';
import { follow, type Look, search } from './search.ts';
import type { Shape } from './shape.ts';

export { flatten } from './flatten.ts';
export { aroundZone } from './from-zone.ts';
export { shiftBetween } from './motion.ts';
export type { Look } from './search.ts';

export interface Wanted extends Shape {
  /** How much time there is; that of a photo when left out. */
  readonly look?: Look;
  /** What was found on the frame before: looked for there first. */
  readonly previous?: Found | null;
}

export interface Found {
  /** Clockwise from the document's own top left, as far as its shape tells. */
  readonly quad: Quad;
  /** 0–1: how sure these corners are. */
  readonly confidence: number;
}

/** Where the document lies in the picture, or `null`. */
export function findDocument(picture: Picture, wanted: Wanted): Found | null {
  const { width, height } = picture;
  const { previous } = wanted;
  const before = previous && {
    corners: previous.quad.map(([x, y]): Point => [x * width, y * height]) as unknown as Corners,
    confidence: previous.confidence,
  };
  const found = (before && follow(picture, wanted, before)) ?? search(picture, wanted, wanted.look);
  if (!found) return null;
  const quad = upright(found.corners, wanted, picture).map(([x, y]) => framePoint(x / width, y / height));
  return { quad: quad as unknown as Quad, confidence: found.confidence };
}

/** Begins at the document's top left: the long side lies as the kind says, and the turn is the smallest. */
function upright(corners: Corners, { widthMm, heightMm, eitherWay }: Shape, picture: Picture): Corners {
  const turned = [0, 1, 2, 3].map((i) => [...corners.slice(i), ...corners.slice(0, i)] as unknown as Corners);
  const wide = widthMm > heightMm;
  const lies = ([a, b, c, d]: Corners): boolean =>
    distance(a, b) + distance(d, c) > distance(b, c) + distance(a, d) === wide;
  const allowed = eitherWay ? turned : turned.filter(lies);
  const turn = (of: Corners): number => Math.abs(poseOf(of, picture).turnDeg);
  return allowed.reduce((best, next) => (turn(next) < turn(best) ? next : best), allowed[0] ?? corners);
}
