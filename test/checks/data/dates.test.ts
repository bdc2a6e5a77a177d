import { describe, expect, test } from 'vitest';
import { dateDoubts, dayOf } from '../../../src/checks/data/dates.ts';
import { asked } from './rows.ts';

const TODAY = '2026-11-26';

/** Typed, what the document says, what is asked. */
test.each<readonly [string, string, string]>([
  // Forms of many countries that mean one day.
  ['25/12/1990', '', ''],
  ['12/25/1990', '', ''],
  ['1990-04-03', '', ''],
  ['1990/4/3', '', ''],
  ['1990.04.03', '', ''],
  ['3 April 1990', '', ''],
  ['April 3rd, 1990', '', ''],
  ['03-APR-1990', '', ''],
  ['3 de abril de 1990', '', ''],
  ['3 avril 1990', '', ''],
  ['3 août 1990', '', ''],
  ['3. März 1990', '', ''],
  ['3 апреля 1990', '', ''],
  ['3 Nisan 1990', '', ''],
  ['٣ أبريل ١٩٩٠', '', ''],
  ['1990年4月3日', '', ''],
  ['1990년 4월 3일', '', ''],
  ['１９９０年４月３日', '', ''],
  ['19900403', '', ''],
  ['25121990', '', ''],
  ['04/04/1990', '', ''],
  ['29/02/2000', '', ''],
  ['', '', ''],
  ['  ', '', ''],
  // The document decides which of the two it is.
  ['03/04/1990', '1990-04-03', ''],
  ['03/04/1990', '1990-03-04', ''],
  ['03/04/90', '1990-04-03', ''],
  ['25 May 1961', '1961', ''],
  ['25 May 1961', '1961-05', ''],
  // Two readings.
  ['03/04/1990', '', 'date-order: 1990-04-03 / 1990-03-04'],
  ['3.4.1990', '', 'date-order: 1990-04-03 / 1990-03-04'],
  ['03041990', '', 'date-order: 1990-04-03 / 1990-03-04'],
  ['٠٣/٠٤/١٩٩٠', '', 'date-order: 1990-04-03 / 1990-03-04'],
  // One lies in the future: it is the other.
  ['11/12/2026', '', ''],
  ['11/12/2025', '', 'date-order: 2025-12-11 / 2025-11-12'],
  ['01/12/2026', '', ''],
  // No day at all.
  ['31/02/1990', '', 'date-impossible'],
  ['29/02/1999', '', 'date-impossible'],
  ['13/13/1990', '', 'date-impossible'],
  ['00/05/1990', '', 'date-impossible'],
  ['31 April 1990', '', 'date-impossible'],
  ['yesterday', '', 'date-unreadable'],
  ['1990', '', 'date-unreadable'],
  ['3/4', '', 'date-unreadable'],
  // Two digits for the year.
  ['25/12/90', '', 'date-short-year: 1990-12-25'],
  ['25/12/05', '', 'date-short-year: 2005-12-25'],
  ['25-DEC-90', '', 'date-short-year: 1990-12-25'],
  // Other calendars.
  ['民國79年4月3日', '', 'date-calendar: 1990-04-03'],
  ['79年4月3日', '', 'date-short-year: 1979-04-03'],
  ['民國79/04/03', '', 'date-calendar: 1990-04-03'],
  ['25/12/2533', '', 'date-calendar: 1990-12-25'],
  ['3 April 2533', '1990-04-03', 'date-calendar: 1990-04-03'],
  ['1369/01/14', '', 'date-calendar'],
  // Not what the document says.
  ['04/03/1990', '1990-12-25', 'date-differs: 1990-12-25'],
  ['25/12/1991', '1990-12-25', 'date-differs: 1990-12-25'],
  ['nonsense', '1990-12-25', 'date-differs: 1990-12-25'],
  ['25/12/1991', '1990', 'date-differs'],
  // Not a birth of somebody who is asked.
  ['25/12/2031', '', 'date-unlikely'],
  ['25/12/1790', '', 'date-unlikely'],
])('born %s, on the document %s: %s', (typed, document, said) =>
  expect(asked(dateDoubts(typed, document, TODAY, 'past'))).toBe(said),
);

describe('an expiry', () => {
  test.each<readonly [string, string]>([
    ['25/12/2031', ''],
    ['25/12/31', 'date-short-year: 2031-12-25'],
    ['03/04/2031', 'date-order: 2031-04-03 / 2031-03-04'],
    ['25/12/2024', ''],
    ['25/12/2099', 'date-unlikely'],
  ])('%s: %s', (typed, said) => expect(asked(dateDoubts(typed, '', TODAY, 'near'))).toBe(said));
});

test.each<readonly [string, string, string | null]>([
  ['25/12/1990', '', '1990-12-25'],
  ['03/04/1990', '', null],
  ['03/04/1990', '1990-03-04', '1990-03-04'],
  ['民國79年4月3日', '', null],
  ['民國79年4月3日', '1990-04-03', '1990-04-03'],
  ['nonsense', '', null],
])('%s beside %j is %s', (typed, document, day) => expect(dayOf(typed, document, TODAY, 'past')).toBe(day));
