import { seenShare } from '../derived/seen-share.ts';
import { defineMeasure } from '../measure.ts';

/** Log odds that a mask or a cloth lies over mouth or nose; `null` where the frame leaves them out. */
export const mouthCover = defineMeasure({
  id: 'mouthCover',
  unit: 'log odds',
  needs: ['face'],
  measure: ({ face: { portrait, worn } }) => (seenShare(portrait, 'mouth') < HALF ? null : worn().mask),
});

const HALF = 0.5;
