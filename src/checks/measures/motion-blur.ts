import { edgeWidthsOf } from '../derived/edge-widths.ts';
import { defineMeasure } from '../measure.ts';

/** Blur of the print in the direction where it is most blurred, in thousandths of the document's longer side. */
export const motionBlur = defineMeasure({
  id: 'motionBlur',
  unit: 'ratio',
  needs: ['document'],
  measure: ({ document }) => {
    const widths = Object.values(edgeWidthsOf(document)).filter((width) => width !== null);
    return widths.length < 2 ? null : 1000 * Math.max(...widths);
  },
});
