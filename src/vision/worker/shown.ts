import { type KindId, kindOf } from '../../checks/kinds/index.ts';
import type { DocumentSignal, Shown } from '../../checks/signals.ts';
import { type DocumentPoint, documentPoint } from '../../checks/space.ts';
import { barsOn } from '../../reading/bars.ts';
import { mrzZone } from '../../reading/mrz/index.ts';
import type { Printed } from '../protocol.ts';

/** On a live frame a zone is only looked for, which takes about as long as all measures: each so many frames is enough. */
export const LOOKED_EACH = 10;

/** What is on the side that is shown; `null` for kinds that have only one. */
export function shownOn(document: DocumentSignal | null, kind: KindId, printed?: Printed): Shown | null {
  const { side } = kindOf(kind);
  if (!side || !document) return null;
  const zone = printed?.mrz ? { lines: printed.mrz.rows, place: printed.mrz.place } : mrzZone(document.flatLuma);
  return {
    wanted: side,
    zone: (zone?.lines ?? 0) > 0,
    zoneAt: zone && zone.place.length > 0 ? middleOf(zone.place) : null,
    bars: printed?.barcode?.shown ?? barsOn(document.flatLuma).length > 0,
  };
}

function middleOf(place: readonly DocumentPoint[]): DocumentPoint {
  const mean = (k: 0 | 1): number => place.reduce((sum, point) => sum + point[k], 0) / place.length;
  return documentPoint(mean(0), mean(1));
}
