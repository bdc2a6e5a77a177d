import { defineMeasure } from '../measure.ts';
import type { FaceBox } from '../signals.ts';

/** Area of the second largest face by that of the largest: ISO/IEC 29794-5 "single face present". 0 when there is no other. */
export const secondFaceShare = defineMeasure({
  id: 'secondFaceShare',
  unit: 'share',
  needs: ['faces'],
  measure: ({ faces: [first, second] }) => (first && second ? area(second) / area(first) : 0),
});

const area = ({ left, top, right, bottom }: FaceBox): number => (right - left) * (bottom - top);
