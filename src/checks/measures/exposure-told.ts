import { defineMeasure } from '../measure.ts';

/**
 * 1 where a camera took it for sure: our own, or the file says how it was exposed. 0 says nothing by itself: messengers take
 * such words away.
 */
export const exposureTold = defineMeasure({
  id: 'exposureTold',
  unit: 'count',
  needs: ['source'],
  measure: ({ source: { file } }) => (!file || file.exposed ? 1 : 0),
});
