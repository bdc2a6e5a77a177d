import type { DocumentSignal } from '../signals.ts';
import { type FramePoint, framePoint, type Quad } from '../space.ts';
import { fromUnitSquare } from './pose.ts';

type Point = readonly [x: number, y: number];
type Size = { readonly width: number; readonly height: number };

/** The corners in pixels of a picture of this size. */
export const cornersIn = (quad: Quad, { width, height }: Size): readonly [Point, Point, Point, Point] => {
  const at = ([x, y]: FramePoint): Point => [x * width, y * height];
  return [at(quad[0]), at(quad[1]), at(quad[2]), at(quad[3])];
};

/** From a place on the document (0–1 of its width and height) to its place in the frame. */
export function ontoFrame({ quad }: DocumentSignal): (u: number, v: number) => FramePoint {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(cornersIn(quad, { width: 1, height: 1 }));
  return (u, v) => {
    const scale = 1 / (g * u + h * v + 1);
    return framePoint((a * u + b * v + c) * scale, (d * u + e * v + f) * scale);
  };
}

/** Mean length of the document's longer sides in a picture of this size, in pixels. */
export function longSidePx(quad: Quad, size: Size): number {
  const [tl, tr, br, bl] = cornersIn(quad, size);
  const length = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
  return Math.max((length(tl, tr) + length(bl, br)) / 2, (length(tl, bl) + length(tr, br)) / 2);
}

/** Whether a place of the frame lies in a quadrangle whose corners go clockwise. */
export const contains = (quad: Quad, x: number, y: number): boolean =>
  quad.every(([ax, ay], i) => {
    const [bx, by] = quad[(i + 1) % 4] as Quad[0];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });
