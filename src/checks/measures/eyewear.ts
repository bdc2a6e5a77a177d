import { seenShare } from '../derived/seen-share.ts';
import { defineMeasure } from '../measure.ts';

/** Log odds that the face wears glasses or sunglasses; `null` where the frame leaves the eyes out. */
export const eyewear = defineMeasure({
  id: 'eyewear',
  unit: 'log odds',
  needs: ['face'],
  measure: ({ face: { portrait, worn } }) => (seenShare(portrait, 'eyes') < HALF ? null : worn().glasses),
});

const HALF = 0.5;
