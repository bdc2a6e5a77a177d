import { aroundOf } from '../derived/around.ts';
import { isFinger } from '../derived/cover.ts';
import { defineMeasure } from '../measure.ts';

/** 1 where the largest thing over the document's border has the colour of skin and the width of a finger, else 0. */
export const fingerOver = defineMeasure({
  id: 'fingerOver',
  unit: 'count',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => (isFinger(document, aroundOf(document, picture)) ? 1 : 0),
});
