import { defineMeasure } from '../measure.ts';

/** Positive when the head leans clockwise in the picture; the side is where its crown leans to. */
export const headRollDeg = defineMeasure({
  id: 'headRollDeg',
  unit: 'deg',
  needs: ['face'],
  measure: ({ face: { pose } }) => ({ value: pose.rollDeg, at: { side: pose.rollDeg > 0 ? 'right' : 'left' } }),
});
