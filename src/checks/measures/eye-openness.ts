import { type At, distance, type Eye, eyesToChin, LEFT_EYE, RIGHT_EYE } from '../derived/face-mesh.ts';
import { placed } from '../derived/portrait.ts';
import { defineMeasure } from '../measure.ts';

/** Opening of the eye that is less open, by the distance from the eyes to the chin: ISO/IEC 29794-5 "eyes open". */
export const eyeOpenness = defineMeasure({
  id: 'eyeOpenness',
  unit: 'ratio',
  needs: ['face'],
  measure: ({ face }) => {
    const at = placed(face.portrait);
    return Math.min(opening(at, RIGHT_EYE), opening(at, LEFT_EYE)) / eyesToChin(at);
  },
});

const opening = (at: At, { lids }: Eye): number =>
  lids.reduce((sum, [upper, lower]) => sum + distance(at(upper), at(lower)), 0) / lids.length;
