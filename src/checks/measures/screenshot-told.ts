import { names, screenshooters } from '../derived/programs.ts';
import { defineMeasure } from '../measure.ts';

/** 1 where the file says itself that it is a picture of the screen, as those of iPhones do in their comment, else 0. */
export const screenshotTold = defineMeasure({
  id: 'screenshotTold',
  unit: 'count',
  needs: ['source'],
  measure: ({ source: { file } }) => {
    if (!file) return 0;
    return file.comment.toLowerCase() === 'screenshot' || names(file.software, screenshooters) ? 1 : 0;
  },
});
