import { seenShare } from '../derived/seen-share.ts';
import { defineMeasure } from '../measure.ts';

/** Log odds that a hand or hair lies over an eye; `null` where the frame leaves the eyes out. A turned head hides one too. */
export const eyesHidden = defineMeasure({
  id: 'eyesHidden',
  unit: 'log odds',
  needs: ['face'],
  measure: ({ face: { portrait, worn } }) => (seenShare(portrait, 'eyes') < HALF ? null : worn().eyesCovered),
});

const HALF = 0.5;
