import { glaresOf } from '../derived/glare.ts';
import { spotPlace } from '../derived/spot.ts';
import { defineMeasure } from '../measure.ts';

/** Radius of the largest spot where light hides what is printed, as a share of the document's longer side; then the smaller ones. */
export const glareRadius = defineMeasure({
  id: 'glareRadius',
  unit: 'share',
  needs: ['document'],
  measure: ({ document }) => {
    const [largest, ...others] = glaresOf(document).map((glare) => ({
      value: glare.radius,
      at: spotPlace(document, glare),
    }));
    return largest ? { ...largest, others } : 0;
  },
});
