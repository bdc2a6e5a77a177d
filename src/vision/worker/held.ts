import { contains, cornersIn } from '../../checks/derived/corners.ts';
import { lumaOf } from '../../checks/derived/luma.ts';
import { poseOf } from '../../checks/derived/pose.ts';
import { formats } from '../../checks/kinds/index.ts';
import type { Picture } from '../../checks/picture.ts';
import type { DocumentSignal, FaceBox, Signals } from '../../checks/signals.ts';
import { framePoint, type Quad } from '../../checks/space.ts';
import { type Found, findDocument, flatten } from '../../finder/index.ts';
import { type Part, WHOLE } from './pixels.ts';
import { type Drawable, Surface } from './surface.ts';

/** Longer side of a part in which it is looked for. */
const ROUGH_PX = 640;
/** Longer side of the part around the document that is looked at closely. */
const CLOSE_PX = { camera: 640, photo: 1280 } as const;
/** The flattened document is no wider than this, nor than the pixels it really has. */
const FLAT_PX = 1000;
/** Which document is held is not known beforehand: between an ID-1 card and a passport page, 6 % from either. */
const ANY = { widthMm: 86, heightMm: 57.3 };
/** Width by height between the two. */
const CARD_FROM = 1.5;
/** From here on the corners are sure enough to look no further. */
const SURE = 0.25;
/** Room left around the document for the close look, of its own width and height; more where it may have moved. */
const ROOM = 0.25;
const ROOM_TO_MOVE = 0.4;
/** No document that could be read is in less than this share of the frame, across or down. */
const LEAST_PART = 0.25;

interface Where {
  readonly source: Drawable;
  /** The frame is upright, or lies on its side. */
  readonly picture: Pick<Picture, 'width' | 'height'>;
  readonly from: Signals['source']['kind'];
  /** The largest face: a document is held below or beside it. */
  readonly face: FaceBox | null;
  /** Where it was on the frame before. */
  readonly previous: Found | null;
  /** Counts frames: a live frame has time for a part of the search only. */
  readonly turn: number;
}

/**
 * The document in somebody's hand. It takes up a tenth of the frame, so it is looked for in parts of the frame in which it is
 * large, and then once more closely where something was found. Followed from frame to frame by the close look alone.
 */
export function heldDocument(where: Where): { signals: Pick<Signals, 'search' | 'document'>; found: Found | null } {
  const best = followed(where) ?? sought(where);
  if (!best) return { signals: { search: { found: 0 }, document: null }, found: null };
  const { document } = best;
  return {
    signals: { search: { found: 1 }, document },
    found: { quad: document.quad, confidence: document.confidence },
  };
}

interface Held {
  readonly document: DocumentSignal;
}

function followed(where: Where): Held | null {
  const held = where.previous && closeLook(where, around(where.previous.quad, ROOM_TO_MOVE));
  return held && held.document.confidence > SURE ? held : null;
}

function sought(where: Where): Held | null {
  const groups = groupsOf(where);
  if (where.from === 'camera') return bestOf(where, groups[where.turn % groups.length] ?? []);
  let best: Held | null = null;
  for (const group of groups) {
    best = surer(best, bestOf(where, group));
    if (best && best.document.confidence > SURE) return best;
  }
  return best;
}

/** Parts of the frame to look in, likeliest first: the whole, below the chin, on both sides of the head, then one part after the other. */
function groupsOf({ face, picture }: Where): readonly (readonly Part[])[] {
  const { left, right, bottom } = face ?? { left: 0.3, right: 0.7, bottom: 0.5 };
  const beside: Part[] = [part(right, 0, 1, 1), part(0, 0, left, 1)];
  const [width, height] = picture.height > picture.width ? [0.7, 0.4] : [0.5, 0.65];
  const tiles = [1 - height, 0.3 + (0.7 - height) / 2, 0.3].map((top) =>
    [0, (1 - width) / 2, 1 - width].map((at) => part(at, top, at + width, top + height)),
  );
  const large = ({ width, height }: Part): boolean => Math.min(width, height) > LEAST_PART;
  return [[WHOLE, part(0, 0.35, 1, 1)], [part(0, bottom, 1, 1), ...beside].filter(large), ...tiles];
}

function bestOf(where: Where, parts: readonly Part[]): Held | null {
  let best: Held | null = null;
  for (const one of parts) {
    const found = findDocument(surface.read(where.source, ROUGH_PX, one), ANY);
    if (found) best = surer(best, closeLook(where, around(inFrame(found.quad, one), ROOM)));
  }
  return best;
}

const surer = (a: Held | null, b: Held | null): Held | null =>
  !a || (b && b.document.confidence > a.document.confidence) ? b : a;

/** Looks at a part of the frame in all the pixels that it has. */
function closeLook({ source, from }: Where, one: Part): Held | null {
  const picture = surface.read(source, CLOSE_PX[from], one);
  const found = findDocument(picture, ANY);
  if (!found) return null;
  const corners = cornersIn(found.quad, picture);
  const { widthMm, heightMm } = formats[poseOf(corners, picture).aspect > CARD_FROM ? 'id-1' : 'td3'];
  const flat = flatten(picture, found.quad, { aspect: widthMm / heightMm, maxWidth: FLAT_PX });
  const quad = inFrame(found.quad, one);
  return { document: { quad, confidence: found.confidence, flat, flatLuma: lumaOf(flat), widthMm, heightMm } };
}

const surface = new Surface();

function around(quad: Quad, room: number): Part {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [across, down] = [(right - left) * room, (bottom - top) * room];
  return part(left - across, top - down, right + across, bottom + down);
}

/** A part by its sides, cut at the frame's. */
function part(left: number, top: number, right: number, bottom: number): Part {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  const [l, t] = [within(left), within(top)];
  return { left: l, top: t, width: within(right) - l, height: within(bottom) - t };
}

const inFrame = (quad: Quad, { left, top, width, height }: Part): Quad =>
  quad.map(([x, y]) => framePoint(left + x * width, top + y * height)) as unknown as Quad;

/** Whether a face is the portrait in the document. */
export const isOn = (quad: Quad, { left, top, right, bottom }: FaceBox): boolean =>
  contains(quad, (left + right) / 2, (top + bottom) / 2);
