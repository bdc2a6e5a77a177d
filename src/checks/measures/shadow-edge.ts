import { shadowOf } from '../derived/shadow.ts';
import { spotPlace } from '../derived/spot.ts';
import { defineMeasure } from '../measure.ts';

/** How much darker the paper is beyond the hard edge of a shadow that covers a good part of it, in stops of light; 0 without one. */
export const shadowEdge = defineMeasure({
  id: 'shadowEdge',
  unit: 'stops',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    const shadow = shadowOf(document, picture);
    return shadow ? { value: shadow.stops, at: spotPlace(document, shadow) } : 0;
  },
});
