import { lossOfDetail } from '../derived/detail.ts';
import { defineMeasure } from '../measure.ts';

/**
 * How much fine detail the face has lost in every direction, in powers of two: from differences over 12 % of the distance
 * between the eyes to those over 1 %. Sharp skin, brows and lashes 3–5, out of focus above 5.2, whatever the contrast.
 */
export const faceSoftness = defineMeasure({
  id: 'faceSoftness',
  unit: 'bits',
  needs: ['face', 'luma'],
  measure: ({ face, luma }) => {
    const loss = lossOfDetail(face, luma);
    return loss && Math.min(loss('across', FINE), loss('down', FINE));
  },
});

const FINE = 0.01;
