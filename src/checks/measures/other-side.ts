import { portraitPlace } from '../derived/portrait-place.ts';
import { defineMeasure } from '../measure.ts';

/**
 * 1 where another side is shown than the one that is wanted, 0 where it is that one; `null` where neither can be told. A front
 * without a portrait has a zone or a barcode in its place; a back with a portrait has neither; a page has one or the other.
 */
export const otherSide = defineMeasure({
  id: 'otherSide',
  unit: 'count',
  needs: ['document', 'shown'],
  measure: ({ document, shown: { wanted, zone, bars } }) => {
    const portrait = portraitPlace(document).is;
    if (wanted === 'back') return zone || bars ? 0 : portrait === 'seen' ? 1 : null;
    if (portrait === 'seen' || (wanted === 'page' && zone)) return 0;
    if (portrait === 'unsure') return null;
    return wanted === 'page' || zone || bars ? 1 : null;
  },
});
