import { seenShare } from '../derived/seen-share.ts';
import { defineMeasure } from '../measure.ts';

/** Log odds that a hat, a cap, a helmet or a scarf lies on the head; `null` where the frame ends above the brows. */
export const headCover = defineMeasure({
  id: 'headCover',
  unit: 'log odds',
  needs: ['face'],
  measure: ({ face: { portrait, worn } }) => (seenShare(portrait, 'brow') < HALF ? null : worn().headwear),
});

const HALF = 0.5;
