import { portraitPlace } from '../derived/portrait-place.ts';
import { defineMeasure } from '../measure.ts';

/** Zones lie in the lower part of the side they are on, and portraits in the left part of a page (ICAO 9303 shown 4 and 5). */
const [HIGH, LOW] = [0.4, 0.6];

/** 1 where the document lies upside down, 0 where it lies right; `null` where nothing on it tells. */
export const upsideDown = defineMeasure({
  id: 'upsideDown',
  unit: 'count',
  needs: ['document', 'shown'],
  measure: ({ document, shown: { wanted, zone, zoneAt } }) => {
    if (zoneAt) return zoneAt[1] < HIGH ? 1 : zoneAt[1] > LOW ? 0 : null;
    // Without its zone it may be another page, with a picture anywhere.
    const { box } = portraitPlace(document);
    if (wanted !== 'page' || !zone || !box) return null;
    const middle = (box.left + box.right) / 2;
    return middle > LOW ? 1 : middle < HIGH ? 0 : null;
  },
});
