import { defineMeasure } from '../measure.ts';

/** 1 when every check digit of the machine-readable zone holds (ICAO 9303 part 3, 4.9), 0 when not. Unknown where it was not read. */
export const zoneChecks = defineMeasure({
  id: 'zoneChecks',
  unit: 'count',
  needs: ['mrz'],
  measure: ({ mrz: { reading } }) => reading && Number(reading.valid),
});
