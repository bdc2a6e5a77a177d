import { edgeWidthsOf } from '../derived/edge-widths.ts';
import { defineMeasure } from '../measure.ts';

/** How many times wider edges are along one direction than across it: 1 for none or an even blur, more when the camera moved. */
export const blurDirection = defineMeasure({
  id: 'blurDirection',
  unit: 'ratio',
  needs: ['document'],
  measure: ({ document }) => {
    const { across, down, falling, rising } = edgeWidthsOf(document);
    const ratios = [ratio(across, down), ratio(falling, rising)].filter((value) => value !== null);
    return ratios.length === 0 ? null : Math.max(...ratios);
  },
});

const ratio = (a: number | null, b: number | null): number | null => a && b && Math.max(a / b, b / a);
