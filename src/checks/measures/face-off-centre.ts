import { defineMeasure } from '../measure.ts';
import type { Side } from '../space.ts';

/**
 * How far the middle of the face is from where it belongs, as a share of the frame's width or height, whichever is worse.
 * Up and down it has more room: hair and shoulders need different space.
 */
export const faceOffCentre = defineMeasure({
  id: 'faceOffCentre',
  unit: 'share',
  needs: ['face'],
  measure: ({ face: { box } }) => {
    const across = (box.left + box.right) / 2 - 0.5;
    const down = ((box.top + box.bottom) / 2 - MIDDLE) * DOWN_WEIGHT;
    const side: Side =
      Math.abs(across) >= Math.abs(down) ? (across < 0 ? 'left' : 'right') : down < 0 ? 'top' : 'bottom';
    return { value: Math.max(Math.abs(across), Math.abs(down)), at: { side } };
  },
});

/** The middle of the face is above the middle of a picture that shows head and shoulders: OFIQ allows 0.3–0.55 of the height. */
const MIDDLE = 0.45;
const DOWN_WEIGHT = 0.75;
