import { pictureTones, shareFrom } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/** Share of the picture that is white beyond recovery, luma 247–255. */
export const pictureClippedShare = defineMeasure({
  id: 'pictureClippedShare',
  unit: 'share',
  needs: ['luma'],
  measure: ({ luma }) => shareFrom(pictureTones(luma), 247),
});
