import { defineMeasure } from '../measure.ts';

/** Positive when the nose points up; the side is where it points to. */
export const headPitchDeg = defineMeasure({
  id: 'headPitchDeg',
  unit: 'deg',
  needs: ['face'],
  measure: ({ face: { pose } }) => ({ value: pose.pitchDeg, at: { side: pose.pitchDeg > 0 ? 'top' : 'bottom' } }),
});
