import { lossOfDetail } from '../derived/detail.ts';
import { defineMeasure } from '../measure.ts';

/**
 * How much more fine detail is lost in one direction than in that across it, in powers of two: movement smears in one
 * direction, a lens out of focus in all.
 */
export const faceShake = defineMeasure({
  id: 'faceShake',
  unit: 'bits',
  needs: ['face', 'luma'],
  measure: ({ face, luma }) => {
    const loss = lossOfDetail(face, luma);
    if (!loss) return null;
    const upright = loss('across', FINE) - loss('down', FINE) - AT_REST;
    const aslant = loss('rising', FINE) - loss('falling', FINE);
    return Math.max(Math.abs(upright), Math.abs(aslant));
  },
});

const FINE = 0.01;
/** Brows, lids and lips lie across: a face that holds still has that much less fine detail across than down. */
const AT_REST = 0.3;
