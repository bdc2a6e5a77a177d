import type { Gray } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { levelsOf } from './levels.ts';
import { once } from './once.ts';

/**
 * How wide the sharpest edges of print are in four directions, as a share of the document's longer side: the standard
 * deviation of the blur that would make them. `null` in a direction with too few edges.
 */
export interface EdgeWidths {
  readonly across: number | null;
  readonly down: number | null;
  /** Towards the bottom right. */
  readonly falling: number | null;
  /** Towards the top right. */
  readonly rising: number | null;
}

/** Print is what differs from its surroundings by this share of the whole contrast: guilloches and paper do not. */
const PRINT = 0.35;
/** Darker and lighter are sought within this share of the longer side: the strokes of print, smeared ones too. */
const REACH = 0.016;
/** Soft edges are everywhere, in portraits above all; only the sharpest tell of the picture. */
const SHARPEST = 0.25;
/** Fewer edges tell nothing. */
const LEAST_EDGES = 80;
/** A step of height 1, blurred by a Gaussian of width 1, rises by 1 / √(2π) at most. */
const STEP = Math.sqrt(2 * Math.PI);
/** Lines of pixels looked at: rows for steps across, else columns, so that no level edge falls between them. */
const LINES = 130;
/** What the pixels themselves add to a width, in pixels; and the least that can be told apart. */
const [PIXEL, LEAST] = [0.6, 0.2];
/** Sharpness is counted in steps of 1/256. */
const BINS = 256;

export const edgeWidthsOf = once((document: DocumentSignal): EdgeWidths => {
  const { flatLuma } = document;
  const longer = Math.max(flatLuma.width, flatLuma.height);
  const { ink, paper } = levelsOf(document);
  const least = PRINT * (paper - ink);
  const along = (dx: number, dy: number): number | null => {
    const px = edgeWidthAlong(flatLuma, [dx, dy], least, REACH * longer);
    return px && px / longer;
  };
  return { across: along(1, 0), down: along(0, 1), falling: along(1, 1), rising: along(1, -1) };
});

/**
 * How wide the sharpest edges are along one direction, in pixels. Those count that rise by `least` within `reach` pixels to
 * both sides. `null` where there are too few.
 */
export function edgeWidthAlong(
  gray: Gray,
  [dx, dy]: readonly [dx: number, dy: number],
  least: number,
  reach: number,
): number | null {
  const sharpness = sharpnessAlong(gray, dx, dy, least, Math.max(3, Math.round(reach / Math.hypot(dx, dy))));
  const px = sharpness && Math.hypot(dx, dy) / (sharpness * STEP);
  return px && Math.sqrt(Math.max(LEAST ** 2, px ** 2 - PIXEL ** 2));
}

/** Largest step between neighbours over the contrast around it, of the sharpest quarter of all edges; 0–1. */
function sharpnessAlong(
  { width, height, data }: Gray,
  dx: number,
  dy: number,
  least: number,
  reach: number,
): number | null {
  const by = dy * width + dx;
  const [left, top] = [reach + 1, dy === 0 ? 1 : reach + 1];
  const histogram = new Uint32Array(BINS + 1);
  let count = 0;
  // A step lower than this cannot belong to print, however wide it is.
  const lowest = Math.max(3, least / (2 * reach));
  const [right, below] = dy === 0 ? [1, every(height)] : [every(width), 1];
  for (let y = top; y < height - top; y += below) {
    for (let i = y * width + left, end = (y + 1) * width - left; i < end; i += right) {
      const step = (data[i + by] as number) - (data[i] as number);
      const size = step < 0 ? -step : step;
      if (size < lowest) continue;
      const before = Math.abs((data[i] as number) - (data[i - by] as number));
      const after = Math.abs((data[i + 2 * by] as number) - (data[i + by] as number));
      if (size < before || size <= after) continue;
      const contrast = rise(data, i, by, reach, step < 0);
      if (contrast < least) continue;
      const bin = Math.min(BINS, Math.round((size / contrast) * BINS));
      histogram[bin] = (histogram[bin] as number) + 1;
      count++;
    }
  }
  if (count < LEAST_EDGES) return null;
  let at = BINS;
  for (let rest = count * SHARPEST; at > 1; at--) {
    rest -= histogram[at] as number;
    if (rest <= 0) break;
  }
  return at / BINS;
}

const every = (lines: number): number => Math.max(1, Math.round(lines / LINES));

/** From the darkest on one side of an edge to the lightest on its other side. */
function rise(data: Uint8Array, i: number, by: number, reach: number, falls: boolean): number {
  let [dark, light] = [255, 0];
  const [toDark, toLight] = falls ? [by, -by] : [-by, by];
  const [fromDark, fromLight] = falls ? [i + by, i] : [i, i + by];
  for (let k = 0, d = fromDark, l = fromLight; k < reach; k++, d += toDark, l += toLight) {
    if ((data[d] as number) < dark) dark = data[d] as number;
    if ((data[l] as number) > light) light = data[l] as number;
  }
  return light - dark;
}
