import { defineMeasure } from '../measure.ts';

/** True length of the document's longer side. Larger formats carry smaller print for their size. */
export const documentMm = defineMeasure({
  id: 'documentMm',
  unit: 'mm',
  needs: ['document'],
  measure: ({ document: { widthMm, heightMm } }) => Math.max(widthMm, heightMm),
});
