import { bowsOf } from '../derived/border-bow.ts';
import { defineMeasure } from '../measure.ts';

/**
 * How far the most bent side of the document leaves the straight way between its ends, as a share of its length. A page that
 * is pressed flat has none, but for what the lens bends: under 0.01 with the lenses of phones.
 */
export const borderBow = defineMeasure({
  id: 'borderBow',
  unit: 'share',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    const bows = bowsOf(document, picture);
    if (bows.length === 0) return null;
    const most = bows.reduce((a, b) => (Math.abs(b.bow) > Math.abs(a.bow) ? b : a));
    return { value: Math.abs(most.bow), at: { side: most.side, point: most.point } };
  },
});
