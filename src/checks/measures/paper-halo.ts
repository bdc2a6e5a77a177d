import { aroundOf } from '../derived/around.ts';
import { haloOf } from '../derived/halo.ts';
import { defineMeasure } from '../measure.ts';

/** Light of the paper that lies on the table around it, as a share of the paper's own: grease on the lens spreads it far, a lens out of focus does not. */
export const paperHalo = defineMeasure({
  id: 'paperHalo',
  unit: 'share',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => haloOf(aroundOf(document, picture)),
});
