import { editors, names } from '../derived/programs.ts';
import { defineMeasure } from '../measure.ts';

/** 1 where the file says that a photo editor saved it, else 0. */
export const editorTold = defineMeasure({
  id: 'editorTold',
  unit: 'count',
  needs: ['source'],
  measure: ({ source: { file } }) => (file && names(file.software, editors) ? 1 : 0),
});
