import { longSidePx } from '../derived/corners.ts';
import { defineMeasure } from '../measure.ts';

const MM_PER_INCH = 25.4;

/** Resolution of the picture, as it was taken, on the document: 208 dpi for the 700 pixels that a card needs; scanners make 300. */
export const documentDpi = defineMeasure({
  id: 'documentDpi',
  unit: 'dpi',
  needs: ['document', 'source'],
  measure: ({ document, source }) =>
    (longSidePx(document.quad, source) / Math.max(document.widthMm, document.heightMm)) * MM_PER_INCH,
});
