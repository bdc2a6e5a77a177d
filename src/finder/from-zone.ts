import { type FramePoint, framePoint, type Quad } from '../checks/space.ts';

/** Where the printed characters of a zone lie, in millimetres from the left and the bottom edge of the document. */
interface Layout {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly left: number;
  readonly bottom: number;
  /** From the first character's left edge to the last one's right. */
  readonly length: number;
}

/** ICAO 9303 parts 4 and 5: characters 2.54 mm apart, 44 on a page and 30 on a card. The room below is what printed documents have. */
const page: Layout = { widthMm: 125, heightMm: 88, left: 6, bottom: 7, length: 44 * 2.54 - 0.8 };
const card: Layout = { widthMm: 85.6, heightMm: 53.98, left: 4.5, bottom: 4.5, length: 30 * 2.54 - 0.8 };

/**
 * Where the document must lie that a zone was read on, when no border shows: whoever fills the frame beyond the edges has one too.
 * Corners may lie outside the frame. The zone is too low to tell a perspective, so none is assumed: good to a few hundredths.
 *
 * @param place corners of the zone, clockwise from its first character, 0–1 of the frame
 * @param rows 2 on a passport's page, 3 on a card
 */
export function aroundZone(
  place: readonly FramePoint[],
  rows: number,
  { width, height }: { readonly width: number; readonly height: number },
): Quad | null {
  const [, , right, left] = place;
  if (!left || !right) return null;
  const layout = rows === 3 ? card : page;
  const [x, y] = [left[0] * width, left[1] * height];
  const [ax, ay] = [(right[0] * width - x) / layout.length, (right[1] * height - y) / layout.length];
  // Millimetres to the right and below the lower left end of the zone.
  const at = (across: number, down: number): FramePoint =>
    framePoint((x + across * ax - down * ay) / width, (y + across * ay + down * ax) / height);
  const [from, to] = [-layout.left, layout.widthMm - layout.left];
  const [top, bottom] = [layout.bottom - layout.heightMm, layout.bottom];
  return [at(from, top), at(to, top), at(to, bottom), at(from, bottom)];
}
