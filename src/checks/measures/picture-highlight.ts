import { pictureTones, quantile } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/** Luma of the brightest twentieth of the picture, 0–255. */
export const pictureHighlight = defineMeasure({
  id: 'pictureHighlight',
  unit: 'luma',
  needs: ['luma'],
  measure: ({ luma }) => quantile(pictureTones(luma), 0.95),
});
