import { facialTones, quantile } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Luma of the brightest twentieth of the face, 0–255: light on skin and in the eyes. Unlike the mean, which is that of the
 * skin, it depends mostly on the light.
 */
export const faceHighlight = defineMeasure({
  id: 'faceHighlight',
  unit: 'luma',
  needs: ['face'],
  measure: ({ face }) => quantile(facialTones(face.portrait), 0.95),
});
