import { defineMeasure } from '../measure.ts';

/** 1 when the finder saw a document, 0 when not. */
export const documentFound = defineMeasure({
  id: 'documentFound',
  unit: 'count',
  needs: ['search'],
  measure: ({ search }) => search.found,
});
