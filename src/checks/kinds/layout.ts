import type { Box } from '../derived/portrait-place.ts';
import type { DocumentSignal, Signals } from '../signals.ts';
import { documentPoint, type Part, type Zone } from '../space.ts';
import type { KindId } from './index.ts';

const part = (zone: Zone, left: number, top: number, right: number, bottom: number): Part => ({
  zone,
  place: [
    documentPoint(left, top),
    documentPoint(right, top),
    documentPoint(right, bottom),
    documentPoint(left, bottom),
  ],
});

/** ICAO 9303 part 4: the zone is the lowest 23.2 of 88 mm, the portrait stands at the left above it. */
const PASSPORT = [part('mrz', 0, 0.74, 1, 1), part('portrait', 0, 0.15, 0.35, 0.74)];
/** ICAO 9303 part 5 puts the portrait at the left, and so do most licences (ISO/IEC 18013-1). */
const FRONT = [part('portrait', 0, 0.18, 0.36, 0.94)];
/** ICAO 9303 part 5: the zone is the lowest 23.2 of 54 mm, on cards that have one. */
const BACK = [part('mrz', 0, 0.57, 1, 1)];

/** Where each kind usually has what people can name. Where a licence has its barcode differs from state to state. */
const usual: Readonly<Partial<Record<KindId, readonly Part[]>>> = {
  passport: PASSPORT,
  'id-front': FRONT,
  'licence-front': FRONT,
  'id-back': BACK,
  'licence-back': [],
};

/** Parts of a document of this kind before anything was read; undefined for a letter, which has none. */
export const usualParts = (kind: KindId): Pick<DocumentSignal, 'parts'> => {
  const parts = usual[kind];
  return parts ? { parts } : {};
};

/** The same with what was seen: portrait, zone and barcode are where they were seen, where light did not hide them. */
export function locatedParts(
  kind: KindId,
  { mrz, barcode, portrait }: Pick<Signals, 'mrz' | 'barcode'> & { readonly portrait?: Box | null },
): readonly Part[] {
  const seen: Part[] = [];
  if (portrait) seen.push(part('portrait', portrait.left, portrait.top, portrait.right, portrait.bottom));
  if (mrz?.place.length === 4) seen.push({ zone: 'mrz', place: mrz.place, rows: mrz.rows });
  if (barcode?.place.length === 4) seen.push({ zone: 'barcode', place: barcode.place });
  const others = (usual[kind] ?? []).filter(({ zone }) => !seen.some((part) => part.zone === zone));
  return [...seen, ...others];
}
