import { printLean } from '../derived/print-lean.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Whether the print on the document is seen in a mirror, as some apps save what a front camera sees: above 0 the likelier, in
 * standard errors of the lean of its letters. A machine-readable zone that was read either way settles it.
 */
export const mirroredPrint = defineMeasure({
  id: 'mirroredPrint',
  unit: 'ratio',
  needs: ['document', 'writing'],
  measure: ({ document, writing }) => {
    if (writing.zone !== 'none') return writing.zone === 'mirrored' ? SETTLED : -SETTLED;
    return printLean(document).value;
  },
});

const SETTLED = 10;
