import { type Bars, barsIn } from '../derived/bars.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Share of the picture outside of what stands between two bars of one flat colour that run from edge to edge, as screens
 * show a picture of another shape; 0 where there are none. A frame of paper or table all round is none.
 */
export const barShare = defineMeasure({
  id: 'barShare',
  unit: 'share',
  needs: ['picture'],
  measure: ({ picture }) => {
    const outside = (bars: Bars | null): number => (bars ? 1 - (bars.to - bars.from) / bars.length : 0);
    return Math.max(outside(barsIn(picture, 'rows')), outside(barsIn(picture, 'columns')));
  },
});
