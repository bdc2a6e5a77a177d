import { behindPerson } from '../derived/behind-person.ts';
import { defineMeasure } from '../measure.ts';

/** Mean luma of what is behind the person, 0–255. */
export const backgroundLuma = defineMeasure({
  id: 'backgroundLuma',
  unit: 'luma',
  needs: ['luma', 'person'],
  measure: ({ luma, person }) => {
    const behind = behindPerson(luma, person);
    if (!behind) return null;
    const { places, luma: small } = behind;
    let sum = 0;
    for (const i of places) sum += small.data[i] as number;
    return sum / places.length;
  },
});
