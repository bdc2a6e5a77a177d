import { defineMeasure } from '../measure.ts';

/** How many faces the model sees in the frame. */
export const faceCount = defineMeasure({
  id: 'faceCount',
  unit: 'count',
  needs: ['faces'],
  measure: ({ faces }) => faces.length,
});
