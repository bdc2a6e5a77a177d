import { between, MOUTH } from '../derived/face-mesh.ts';
import { IED, placed } from '../derived/portrait.ts';
import { defineMeasure } from '../measure.ts';

/** A smile makes the mouth wide and lifts its corners: both by the distance between the eyes, added up. About 0.85 at rest. */
export const smile = defineMeasure({
  id: 'smile',
  unit: 'ratio',
  needs: ['face'],
  measure: ({ face }) => {
    const at = placed(face.portrait);
    const [right, left] = [at(MOUTH.corners[0]), at(MOUTH.corners[1])];
    const [, [upper, lower]] = MOUTH.lips;
    const lift = between(at(upper), at(lower))[1] - between(right, left)[1];
    return (left[0] - right[0] + lift) / IED;
  },
});
