import { facialTones, shareFrom } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/** Share of the face that is white beyond recovery: ISO/IEC 29794-5 "over-exposure", luma 247–255. */
export const faceClippedShare = defineMeasure({
  id: 'faceClippedShare',
  unit: 'share',
  needs: ['face'],
  measure: ({ face }) => shareFrom(facialTones(face.portrait), 247),
});
