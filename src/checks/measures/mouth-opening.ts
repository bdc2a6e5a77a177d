import { distance, eyesToChin, MOUTH } from '../derived/face-mesh.ts';
import { placed } from '../derived/portrait.ts';
import { defineMeasure } from '../measure.ts';

/** Largest gap between the inner lips by the distance from the eyes to the chin: ISO/IEC 29794-5 "mouth closed". */
export const mouthOpening = defineMeasure({
  id: 'mouthOpening',
  unit: 'ratio',
  needs: ['face'],
  measure: ({ face }) => {
    const at = placed(face.portrait);
    return Math.max(...MOUTH.lips.map(([upper, lower]) => distance(at(upper), at(lower)))) / eyesToChin(at);
  },
});
