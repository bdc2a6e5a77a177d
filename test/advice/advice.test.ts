import { describe, expect, test } from 'vitest';
import { type AdviceState, nextAdvice, quiet, wantsMore } from '../../src/advice/advice.ts';
import type { Cause, Verdict } from '../../src/checks/rule.ts';

const fix = (rule: string): Verdict[] => [
  { rule: 'first', is: 'pass', evidence: [] },
  { rule, is: 'fix', evidence: [] },
];
const right: Verdict[] = [{ rule: 'first', is: 'pass', evidence: [] }];

/** Plays frames [milliseconds, verdicts] and tells what was shown after each. */
function play(frames: [number, Verdict[]][], from: AdviceState = quiet): (string | null)[] {
  let state = from;
  return frames.map(([now, verdicts]) => {
    state = nextAdvice(state, verdicts, now);
    return state.shown?.rule ?? null;
  });
}

describe('one advice at a time, without flicker', () => {
  test.each<[string, [number, Verdict[]][], (string | null)[]]>([
    [
      'three agreeing frames bring it up',
      [
        [0, fix('a')],
        [33, fix('a')],
        [66, fix('a')],
      ],
      [null, null, 'a'],
    ],
    [
      '600 ms bring it up on a slow phone',
      [
        [0, fix('a')],
        [700, fix('a')],
      ],
      [null, 'a'],
    ],
    [
      'a single odd frame does not',
      [
        [0, fix('a')],
        [33, fix('b')],
        [66, fix('a')],
      ],
      [null, null, null],
    ],
    [
      'it stays for a second though the next is agreed on',
      [
        [0, fix('a')],
        [700, fix('a')],
        [800, fix('b')],
        [900, fix('b')],
        [1000, fix('b')],
        [1690, fix('b')],
        [1710, fix('b')],
      ],
      [null, 'a', 'a', 'a', 'a', 'a', 'b'],
    ],
    [
      'nothing left to fix clears it',
      [
        [0, fix('a')],
        [700, fix('a')],
        [1800, right],
        [2500, right],
      ],
      [null, 'a', 'a', null],
    ],
  ])('%s', (_, frames, shown) => expect(play(frames)).toEqual(shown));

  test('the place follows while the advice stays', () => {
    const at = (x: 'left' | 'right'): Verdict[] => [{ rule: 'a', is: 'fix', evidence: [], at: { side: x } }];
    let state = nextAdvice(nextAdvice(quiet, at('left'), 0), at('left'), 700);
    state = nextAdvice(state, at('right'), 800);
    expect(state.shown).toEqual({ rule: 'a', since: 700, at: { side: 'right' } });
  });

  test('another way is offered after five seconds', () => {
    expect([4999, 5000].map((now) => wantsMore({ rule: 'a', since: 0 }, now))).toEqual([false, true]);
    expect(wantsMore(null, 9999)).toBe(false);
  });
});

test('why it is so is told as it came up: other causes would change the words under the eyes', () => {
  const blurred = (because: Cause): Verdict[] => [{ rule: 'blurred', is: 'fix', evidence: [], because }];
  let state = quiet;
  for (const now of [0, 33, 66]) state = nextAdvice(state, blurred('smear'), now);
  expect(state.shown?.because).toBe('smear');
  state = nextAdvice(state, blurred('focus'), 99);
  expect(state.shown?.because).toBe('smear');
});
