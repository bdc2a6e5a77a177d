import { poseOf } from '../checks/derived/pose.ts';
import type { Corners, Point } from './geometry.ts';
import type { Border } from './refine.ts';
import { type Shape, widened } from './shape.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which sides lie on the frame's border with no edge to be seen there, so that the document may go on beyond it. `near` in pixels. */
export function cutSides({ corners, sides }: Border, { width, height }: Size, near: number): boolean[] {
  return sides.map(({ edge, seen }, i) => {
    const [ax, ay] = corners[i] as Point;
    const [bx, by] = corners[(i + 1) % 4] as Point;
    const onFrame =
      (ax < near && bx < near) ||
      (ay < near && by < near) ||
      (ax > width - near && bx > width - near) ||
      (ay > height - near && by > height - near);
    return onFrame && edge * seen < VISIBLE;
  });
}

/** A strip of the table between document and frame gives an edge as clear as this; the frame itself gives none. */
const VISIBLE = 0.25;

/**
 * The corners of a document that goes on beyond the frame, as far as its shape tells: the sides that are seen stay. Never smaller
 * than what is seen. The shape of a sheet tells nothing: it may be A4, letter, or folded.
 */
export function beyondFrame(corners: Corners, cut: readonly boolean[], shape: Shape, picture: Size): Corners {
  if (shape.eitherWay) return corners;
  const [top, right, bottom, left] = cut as readonly [boolean, boolean, boolean, boolean];
  const { aspect } = poseOf(corners, picture);
  const wide = Math.max(shape.widthMm, shape.heightMm) / Math.min(shape.widthMm, shape.heightMm);
  // By how much it would have to be wider, lying either way; less than 1 means taller.
  const wider = [wide / aspect, 1 / wide / aspect].filter((k) => (k > 1 ? left || right : top || bottom));
  const least = Math.min(...wider.map((k) => Math.abs(Math.log(k))));
  const grow = wider.find((k) => Math.abs(Math.log(k)) === least);
  if (grow === undefined || least > Math.log(FARTHEST)) return corners;
  return grow > 1 ? widened(corners, grow, [left, right], 'across') : widened(corners, 1 / grow, [top, bottom], 'down');
}

/** A document of which less than half is seen says nothing about the rest. */
const FARTHEST = 2;
