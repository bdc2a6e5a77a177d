import { seenShare } from '../derived/seen-share.ts';
import { defineMeasure } from '../measure.ts';

/** Log odds that a hand, or what it holds, is before mouth or nose; `null` where the frame leaves them out. */
export const mouthHidden = defineMeasure({
  id: 'mouthHidden',
  unit: 'log odds',
  needs: ['face'],
  measure: ({ face: { portrait, worn } }) => (seenShare(portrait, 'mouth') < HALF ? null : worn().mouthCovered),
});

const HALF = 0.5;
