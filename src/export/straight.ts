import { fromUnitSquare } from '../checks/derived/pose.ts';
import { formats, type KindId, kindOf } from '../checks/kinds/index.ts';
import { type FramePoint, framePoint, type Quad } from '../checks/space.ts';

/** Of a card's sides, kept around it: a document cut at its very edge is taken for cut off. */
const MARGIN = 0.03;

export interface Straight {
  /** The part of the picture that becomes the whole. */
  readonly quad: Quad;
  /** Width over height of what comes out. */
  readonly aspect: number;
  /** What comes out, in pixels: as many as the document has in the picture. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A document of 12 megapixels takes some 50 MB twice while it is straightened: no wider than this. */
export const MAX_STRAIGHT_PX = 3000;

const MM_PER_INCH = 25.4;

/**
 * How the document of a kept photo is straightened; `null` where it has no known shape or its edges were not found. Cards and
 * pages keep a little of the table around them as far as the picture shows it; a sheet of paper fills A4.
 */
export function straightOf(photo: {
  readonly step: KindId;
  readonly quad: Quad | null;
  readonly width: number;
  readonly height: number;
}): Straight | null {
  const { format, eitherWay } = kindOf(photo.step);
  if (!format || !photo.quad) return null;
  const { widthMm, heightMm } = formats[format];
  const lies = eitherWay && isWide(photo.quad, photo);
  const [width, height] = lies ? [heightMm, widthMm] : [widthMm, heightMm];
  if (format === 'a4') return made(photo.quad, width, height, photo);
  // As wide on all sides, in millimetres of the document.
  const margin = MARGIN * Math.max(width, height);
  const around = widened(photo.quad, margin / width, margin / height);
  return around.every(isShown)
    ? made(around, width + 2 * margin, height + 2 * margin, photo)
    : made(photo.quad, width, height, photo);
}

type Size = { readonly width: number; readonly height: number };

/** The part of the picture that shows so many millimetres, as `finder/flatten.ts` samples it. */
function made(quad: Quad, widthMm: number, heightMm: number, size: Size): Straight {
  const aspect = widthMm / heightMm;
  const [across, down] = sidesOf(quad, size);
  const width = Math.max(16, Math.round(Math.min(MAX_STRAIGHT_PX, Math.sqrt(across * down * aspect))));
  const dpi = (width / widthMm) * MM_PER_INCH;
  return { quad, aspect, width, height: Math.max(16, Math.round(width / aspect)), dpi };
}

const isShown = ([x, y]: FramePoint): boolean => x >= 0 && x <= 1 && y >= 0 && y <= 1;

/** The corners moved outwards on the document's own plane by shares of its width and height. */
function widened([tl, tr, br, bl]: Quad, u: number, v: number): Quad {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare([tl, tr, br, bl]);
  const at = (x: number, y: number): FramePoint => {
    const scale = 1 / (g * x + h * y + 1);
    return framePoint((a * x + b * y + c) * scale, (d * x + e * y + f) * scale);
  };
  return [at(-u, -v), at(1 + u, -v), at(1 + u, 1 + v), at(-u, 1 + v)];
}

function isWide(quad: Quad, size: Size): boolean {
  const [across, down] = sidesOf(quad, size);
  return across > down;
}

/** Mean lengths in pixels, across and down. */
function sidesOf([tl, tr, br, bl]: Quad, { width, height }: Size): readonly [across: number, down: number] {
  const length = ([ax, ay]: FramePoint, [bx, by]: FramePoint) => Math.hypot((bx - ax) * width, (by - ay) * height);
  return [(length(tl, tr) + length(bl, br)) / 2, (length(tl, bl) + length(tr, br)) / 2];
}
