import { defineMeasure } from '../measure.ts';

/** A reading as sure as this is of what stands there, whether its check digits hold or not. */
const SURE = 0.5;

/** 1 when the machine-readable zone could be read, 0 when not. Unknown on a card that shows none: not every card has one. */
export const zoneRead = defineMeasure({
  id: 'zoneRead',
  unit: 'count',
  needs: ['mrz'],
  measure: ({ mrz: { expected, rows, reading } }) => {
    if (rows === 0) return expected ? 0 : null;
    return reading && (reading.valid || reading.confidence >= SURE) ? 1 : 0;
  },
});
