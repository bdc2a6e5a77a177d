import { cornersIn } from '../derived/corners.ts';
import { poseOf } from '../derived/pose.ts';
import { defineMeasure } from '../measure.ts';

/** Angle between the camera's axis and the document's normal: 0 when looking straight down. The place is the side that is nearer. */
export const documentTiltDeg = defineMeasure({
  id: 'documentTiltDeg',
  unit: 'deg',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    const [x, y, z] = poseOf(cornersIn(document.quad, picture), picture).normal;
    const value = (Math.acos(Math.min(1, -z)) * 180) / Math.PI;
    // A side comes nearer where the normal leans away from it.
    const side = Math.abs(x) > Math.abs(y) ? (x > 0 ? 'left' : 'right') : y > 0 ? 'top' : 'bottom';
    return { value, at: { side } };
  },
});
