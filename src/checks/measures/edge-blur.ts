import { edgeWidthsOf } from '../derived/edge-widths.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Blur of the print in the direction where it is sharpest, in thousandths of the document's longer side: out of focus,
 * or a smeared lens, blurs every direction.
 */
export const edgeBlur = defineMeasure({
  id: 'edgeBlur',
  unit: 'ratio',
  needs: ['document'],
  measure: ({ document }) => {
    const widths = Object.values(edgeWidthsOf(document)).filter((width) => width !== null);
    return widths.length < 2 ? null : 1000 * Math.min(...widths);
  },
});
