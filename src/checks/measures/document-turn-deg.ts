import { cornersIn } from '../derived/corners.ts';
import { poseOf } from '../derived/pose.ts';
import { defineMeasure } from '../measure.ts';

/** How far the document is turned in the picture, either way. The place is the side towards which its top leans. */
export const documentTurnDeg = defineMeasure({
  id: 'documentTurnDeg',
  unit: 'deg',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    const { turnDeg } = poseOf(cornersIn(document.quad, picture), picture);
    return { value: Math.abs(turnDeg), at: { side: turnDeg > 0 ? 'right' : 'left' } };
  },
});
