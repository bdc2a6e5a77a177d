import { describe, expect, test } from 'vitest';
import { daysUntil, wholeDate } from '../../src/reading/dates.ts';

const TODAY = '2026-11-23';

describe('days to the expiry date of a zone', () => {
  test.each([
    ['tomorrow', '261124', 1],
    ['today', '261123', 0],
    ['yesterday', '261122', -1],
    ['last century', '990101', -10188],
    ['next years', '360101', 3326],
    ['day not known', '2611<<', 7],
    ['month not known', '26<<<<', 38],
    ['not known, as the parser gives it', '26', 38],
    ['no date', '', null],
    ['no day of the calendar', '261345', null],
    ['nothing but fillers', '<<<<<<', null],
  ])('%s', (_, date, days) => expect(daysUntil(wholeDate(date, TODAY, 'near'), TODAY)).toBe(days));

  test('of a barcode', () => expect(daysUntil('2026-12-23', TODAY)).toBe(30));
});

test.each([
  ['last century', '740812', '1974-08-12'],
  ['this century', '120415', '2012-04-15'],
  ['today', '261123', '2026-11-23'],
  ['later this year is a century ago', '261124', '1926-11-24'],
  ['a century ago but for a year', '270101', '1927-01-01'],
  ['day not known', '7408<<', '1974-08'],
  ['month not known', '74<<<<', '1974'],
  ['nothing but fillers', '<<<<<<', ''],
])('birth date: %s', (_, date, whole) => expect(wholeDate(date, TODAY, 'past')).toBe(whole));
