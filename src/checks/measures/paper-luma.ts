import { levelsOf } from '../derived/levels.ts';
import { defineMeasure } from '../measure.ts';

/** How light the lightest tenth of the document is: its paper, or its brightest print. */
export const paperLuma = defineMeasure({
  id: 'paperLuma',
  unit: 'luma',
  needs: ['document'],
  measure: ({ document }) => levelsOf(document).paper,
});
