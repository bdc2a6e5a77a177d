import { lumaOf } from '../../checks/derived/luma.ts';
import { formats, type KindId, kindOf } from '../../checks/kinds/index.ts';
import { usualParts } from '../../checks/kinds/layout.ts';
import type { Gray, Picture } from '../../checks/picture.ts';
import type { DocumentSignal, Motion, Signals } from '../../checks/signals.ts';
import { type FramePoint, framePoint, type Quad } from '../../checks/space.ts';
import { aroundZone, type Found, findDocument, flatten, type Look, shiftBetween } from '../../finder/index.ts';
import { barsOn } from '../../reading/bars.ts';
import { WITH_BARCODE } from './live-reading.ts';

/** The flattened document is no wider than this: enough for the smallest print of a passport page, quick enough for live frames. */
const FLAT_PX = 1000;

interface Seen {
  readonly signals: Pick<Signals, 'search' | 'document'>;
  /** For the next frame. */
  readonly found: Found | null;
}

/** What the finder sees of a document of this kind. */
export function documentSignals(picture: Picture, kind: KindId, previous: Found | null, look: Look = 'photo'): Seen {
  const { format, eitherWay = false } = kindOf(kind);
  if (!format) return { signals: { search: null, document: null }, found: null };
  const { widthMm, heightMm } = formats[format];
  const found = findDocument(picture, { widthMm, heightMm, eitherWay, previous, look });
  if (!found) return { signals: { search: { found: 0 }, document: null }, found };

  const turned = eitherWay && isWide(found, picture) !== widthMm > heightMm;
  const size = turned ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm };
  const document = straightened(picture, found, size, kind);
  return { signals: { search: { found: 1, quad: found.quad }, document }, found };
}

/** What no border shows, but its zone does that was read in the whole picture: it is too close, not absent. */
export function documentAround(
  zone: { readonly place: readonly FramePoint[]; readonly rows: number },
  picture: Picture,
  kind: KindId,
): Seen['signals'] | null {
  const { format } = kindOf(kind);
  const quad = format && aroundZone(zone.place, zone.rows, picture);
  if (!quad) return null;
  const document = straightened(picture, { quad, confidence: 0 }, formats[format], kind);
  return { search: { found: 1, quad }, document };
}

/** Of each edge of the picture: less is what a scanner leaves around a sheet. */
const TABLE = 0.02;

/** Whether paper lies on something that is seen on every side of it: a photograph, not a scan. */
export const liesOnSomething = (found: Found | null): boolean =>
  found?.quad.every((point) => point.every((at) => at > TABLE && at < 1 - TABLE)) === true;

/** A page that fills the picture, of whatever format: its shorter side as that of A4. */
export function wholePage({ width, height, data }: Picture, kind: KindId): Seen['signals'] {
  const { widthMm } = formats.a4;
  const size =
    width <= height
      ? { widthMm, heightMm: (widthMm * height) / width }
      : { widthMm: (widthMm * width) / height, heightMm: widthMm };
  const quad: Quad = [framePoint(0, 0), framePoint(1, 0), framePoint(1, 1), framePoint(0, 1)];
  return {
    search: { found: 1, quad },
    document: straightened({ width, height, data }, { quad, confidence: 1 }, size, kind),
  };
}

function straightened(
  picture: Picture,
  found: Found,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  kind: KindId,
): DocumentSignal {
  const flat = flatten(picture, found.quad, { aspect: widthMm / heightMm, maxWidth: FLAT_PX });
  const flatLuma = lumaOf(flat);
  return { ...found, widthMm, heightMm, flat, flatLuma, ...partsOf(kind, flatLuma) };
}

/** Bars are quickly seen, unlike a zone: where a licence has its barcode is known on live frames too. */
function partsOf(kind: KindId, flatLuma: Gray): Pick<DocumentSignal, 'parts'> {
  const bars = kind === WITH_BARCODE ? barsOn(flatLuma) : [];
  return bars.length > 0 ? { parts: [{ zone: 'barcode', place: bars }] } : usualParts(kind);
}

/** How the picture moved since the frame before. */
export const motionBetween = (before: Gray, after: Gray, seconds: number): Motion => ({
  seconds,
  shift: shiftBetween(before, after),
});

function isWide({ quad: [tl, tr, br, bl] }: Found, { width, height }: Picture): boolean {
  const length = (a: FramePoint, b: FramePoint): number => Math.hypot((b[0] - a[0]) * width, (b[1] - a[1]) * height);
  return length(tl, tr) + length(bl, br) > length(tl, bl) + length(tr, br);
}
