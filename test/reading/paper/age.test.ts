import { expect, test } from 'vitest';
import { monthsLater, paperAge } from '../../../src/reading/paper/age.ts';

test.each([
  ['2026-08-26', 3, '2026-11-26'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-11-26', 12, '2027-11-26'],
])('%s and %i months are %s', (date, months, later) => expect(monthsLater(date, months)).toBe(later));

test.each([
  ['2026-11-26', 'fine', 92],
  ['2026-09-04', 'fine', 8],
  ['2026-09-03', 'soon', 7],
  ['2026-08-26', 'soon', 0],
  ['2026-08-25', 'too-old', -1],
  ['2025-11-26', 'too-old', -273],
  ['2026-11-27', 'future', 93],
])('a paper of %s is %s', (issued, is, daysLeft) =>
  expect(paperAge(issued, '2026-11-26', 3)).toMatchObject({ is, daysLeft }),
);
