import { aroundOf } from '../derived/around.ts';
import { bezelSides as count } from '../derived/bezel.ts';
import { levelsOf } from '../derived/levels.ts';
import { defineMeasure } from '../measure.ts';

/** Sides of the document along which the dark rim of a screen is seen, 0–4. */
export const bezelSides = defineMeasure({
  id: 'bezelSides',
  unit: 'count',
  needs: ['document', 'picture'],
  measure: ({ document, picture }) => count(aroundOf(document, picture), levelsOf(document).paper),
});
