import { longSidePx } from '../derived/corners.ts';
import { defineMeasure } from '../measure.ts';

/** Pixels on the document's longer side in the picture as it was taken, for each that reading needs: ID-1 700, larger formats 900. */
export const documentPx = defineMeasure({
  id: 'documentPx',
  unit: 'px',
  needs: ['document', 'source'],
  measure: ({ document, source }) => longSidePx(document.quad, source),
});
