import { defineMeasure } from '../measure.ts';

/** From here on a channel has no more to give; JPEG makes 255 to 250. */
const FULL = 250;
/** Black print stays dark in the brightest light: it does not count. */
const DARK = 100;

/** Share of the document that is pure white, of all that is not dark print. */
export const blownOutShare = defineMeasure({
  id: 'blownOutShare',
  unit: 'share',
  needs: ['document'],
  measure: ({ document: { flat, flatLuma } }) => {
    let [full, light] = [0, 0];
    for (let i = 0, p = 0; i < flatLuma.data.length; i++, p += 4) {
      if ((flatLuma.data[i] as number) < DARK) continue;
      light++;
      if (
        (flat.data[p] as number) >= FULL &&
        (flat.data[p + 1] as number) >= FULL &&
        (flat.data[p + 2] as number) >= FULL
      ) {
        full++;
      }
    }
    return light === 0 ? 0 : full / light;
  },
});
