import { surfaceOf } from '../derived/surface.ts';
import { defineMeasure } from '../measure.ts';

/** How light the surface around the document is, as a share of the document's paper. */
export const surfaceLight = defineMeasure({
  id: 'surfaceLight',
  unit: 'ratio',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    return surfaceOf(document, picture)?.light ?? null;
  },
});
