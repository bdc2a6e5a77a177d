import { describe, expect, test } from 'vitest';
import { afterWorkingDays, type Outcome, standingOf } from '../../src/plan/outcomes.ts';

const pack = {
  review: { automaticMinutes: 15, manualDays: [1, 7] as [number, number] },
  retry: { waitHours: 4, triesADay: 3 },
};
const HOUR = 3_600_000;
/** A Monday, nine in the morning by the clock of the device. */
const monday = new Date(2026, 10, 23, 9).getTime();
let ids = 0;
const told = (is: Outcome['is'], at: number, reasons?: string[]): Outcome => ({
  id: `${++ids}`,
  is,
  at,
  ...(reasons && { reasons }),
});

describe('where the person stands', () => {
  test('nothing told: not yet', () => expect(standingOf([], pack, monday)).toEqual({ is: 'not-yet' }));

  test('handed in: minutes for a machine, working days for a person', () => {
    const standing = standingOf([told('submitted', monday)], pack, monday + HOUR);
    expect(standing).toEqual({
      is: 'waiting',
      since: monday,
      soonest: monday + HOUR / 4,
      // Seven working days after a Monday is the Wednesday of the week after.
      latest: new Date(2026, 11, 2, 9).getTime(),
      late: false,
    });
  });

  test('later than that, asking is right', () => {
    const standing = standingOf([told('submitted', monday)], pack, monday + 10 * 24 * HOUR);
    expect(standing.is === 'waiting' && standing.late).toBe(true);
  });

  test('rejected: not before the wait is over', () => {
    const standing = standingOf([told('rejected', monday, ['glare'])], pack, monday);
    expect(standing).toEqual({ is: 'rejected', at: monday, again: monday + 4 * HOUR, reasons: ['glare'] });
  });

  test('three times in a day: a day after the first of them', () => {
    const tries = [0, 5, 10].map((hours) => told('rejected', monday + hours * HOUR));
    const standing = standingOf(tries, pack, monday + 11 * HOUR);
    expect(standing.is === 'rejected' && standing.again).toBe(monday + 24 * HOUR);
  });

  test('tries of other days do not count', () => {
    const tries = [-60, -30, 0].map((hours) => told('rejected', monday + hours * HOUR));
    const standing = standingOf(tries, pack, monday);
    expect(standing.is === 'rejected' && standing.again).toBe(monday + 4 * HOUR);
  });

  test('the last that was told counts, in whatever order it is kept', () => {
    const outcomes = [told('approved', monday + 3 * HOUR), told('submitted', monday)];
    expect(standingOf(outcomes, pack, monday + 4 * HOUR)).toEqual({ is: 'approved', at: monday + 3 * HOUR });
  });
});

test.each([
  ['a Friday', new Date(2026, 10, 27, 18), 1, new Date(2026, 10, 30, 18)],
  ['a Saturday', new Date(2026, 10, 28, 10), 1, new Date(2026, 10, 30, 10)],
  ['a week', new Date(2026, 10, 23, 9), 5, new Date(2026, 10, 30, 9)],
  ['none', new Date(2026, 10, 28, 10), 0, new Date(2026, 10, 28, 10)],
  ['across the change of clocks', new Date(2026, 9, 23, 9), 1, new Date(2026, 9, 26, 9)],
])('working days after %s', (_, from, days, to) => expect(afterWorkingDays(from.getTime(), days)).toBe(to.getTime()));
