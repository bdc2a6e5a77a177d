import { defineMeasure } from '../measure.ts';

/** 1 while the phone's own light is on, else 0; of a photo that is not known. */
export const torchOn = defineMeasure({
  id: 'torchOn',
  unit: 'count',
  needs: ['source'],
  measure: ({ source }) => (source.torch ? 1 : 0),
});
