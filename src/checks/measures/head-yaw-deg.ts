import { defineMeasure } from '../measure.ts';

/** Positive when the nose points to the right of the picture as stored; the side is where it points to. */
export const headYawDeg = defineMeasure({
  id: 'headYawDeg',
  unit: 'deg',
  needs: ['face'],
  measure: ({ face: { pose } }) => ({ value: pose.yawDeg, at: { side: pose.yawDeg > 0 ? 'right' : 'left' } }),
});
