import { surfaceOf } from '../derived/surface.ts';
import { defineMeasure } from '../measure.ts';

/** How much the colour of the surface varies around the document, as a share of the document's paper. */
export const surfacePattern = defineMeasure({
  id: 'surfacePattern',
  unit: 'ratio',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    return surfaceOf(document, picture)?.pattern ?? null;
  },
});
