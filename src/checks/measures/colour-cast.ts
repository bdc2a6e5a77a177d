import { castOf } from '../derived/cast.ts';
import { defineMeasure } from '../measure.ts';

/**
 * How strongly the light on the face is coloured, in stops between red, green and blue: what ISO/IEC 29794-5 calls natural
 * colour. Most faces are below 0.6, in evening light up to 0.9. Its box in CIELAB holds neither dark nor sunburnt skin, so ours
 * compares ratios, and asks the whites of the eyes too.
 */
export const colourCast = defineMeasure({
  id: 'colourCast',
  unit: 'stops',
  needs: ['face', 'picture'],
  measure: ({ face, picture }) => {
    const cast = castOf(face, picture);
    return cast && Math.hypot(cast.red, cast.blue);
  },
});
