import { flashOf } from '../derived/flash.ts';
import { spotPlace } from '../derived/spot.ts';
import { defineMeasure } from '../measure.ts';

/** How much the light on the document looks like that of the phone's own lamp, mirrored in its middle: 1 all of it, 0 none. */
export const flashFalloff = defineMeasure({
  id: 'flashFalloff',
  unit: 'ratio',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => {
    const flash = flashOf(document, picture);
    return flash ? { value: Math.max(0, flash.falloff), at: spotPlace(document, flash.glare) } : 0;
  },
});
