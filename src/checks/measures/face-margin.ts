import { defineMeasure } from '../measure.ts';
import type { Side } from '../space.ts';

/**
 * The smallest space between the head and an edge of the frame, as a share of the height of the face; below 0 it is cut off.
 * The mesh ends at the hairline: the crown is taken to be a fifth of it higher.
 */
export const faceMargin = defineMeasure({
  id: 'faceMargin',
  unit: 'share',
  needs: ['face', 'picture'],
  measure: ({ face: { box }, picture }) => {
    const aspect = picture.width / picture.height;
    const height = box.bottom - box.top;
    const margins: readonly (readonly [number, Side])[] = [
      [(box.left * aspect) / height, 'left'],
      [((1 - box.right) * aspect) / height, 'right'],
      [box.top / height - CROWN, 'top'],
      [(1 - box.bottom) / height, 'bottom'],
    ];
    const [value, side] = margins.reduce((least, margin) => (margin[0] < least[0] ? margin : least));
    return { value, at: { side } };
  },
});

const CROWN = 0.2;
