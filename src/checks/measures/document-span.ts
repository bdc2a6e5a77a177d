import { defineMeasure } from '../measure.ts';

/** How much of the frame the document spans, across or down, whichever is more. Above 1 where it is larger than the frame. */
export const documentSpan = defineMeasure({
  id: 'documentSpan',
  unit: 'share',
  needs: ['document'],
  measure: ({ document: { quad } }) => Math.max(range(quad.map(([x]) => x)), range(quad.map(([, y]) => y))),
});

const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
