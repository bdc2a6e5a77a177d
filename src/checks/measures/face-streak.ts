import { lossOfDetail } from '../derived/detail.ts';
import { defineMeasure } from '../measure.ts';

/** How much fine detail the face has lost in the direction that has lost most, in powers of two. */
export const faceStreak = defineMeasure({
  id: 'faceStreak',
  unit: 'bits',
  needs: ['face', 'luma'],
  measure: ({ face, luma }) => {
    const loss = lossOfDetail(face, luma);
    return loss && Math.max(loss('across', FINE), loss('down', FINE), loss('rising', FINE), loss('falling', FINE));
  },
});

const FINE = 0.03;
