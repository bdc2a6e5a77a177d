import { fadings } from '../derived/fading.ts';
import { spotPlace } from '../derived/spot.ts';
import { defineMeasure } from '../measure.ts';
import { documentPoint } from '../space.ts';

/** In how many places print fades to nothing towards a part that is blown out: light on white paper, which shows in no other way. */
export const fadedPrint = defineMeasure({
  id: 'fadedPrint',
  unit: 'count',
  needs: ['document'],
  measure: ({ document }) => {
    const places = fadings(document);
    if (places.length === 0) return 0;
    const mean = (k: 0 | 1): number => places.reduce((sum, place) => sum + place[k], 0) / places.length;
    const middle = documentPoint(mean(0), mean(1));
    return { value: places.length, at: spotPlace(document, { middle, radius: 0.12 }) };
  },
});
