import { aroundOf } from '../derived/around.ts';
import { coverOf } from '../derived/cover.ts';
import { defineMeasure } from '../measure.ts';

/** Share of the document hidden by something that reaches over its border: a finger, a paper clip. */
export const coveredShare = defineMeasure({
  id: 'coveredShare',
  unit: 'share',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => coverOf(document, aroundOf(document, picture)),
});
