import { expect, test } from 'vitest';
import type { KindId } from '../../src/checks/kinds/index.ts';
import type { Attempt } from '../../src/plan/attempts.ts';
import { inARow, lessonsFrom } from '../../src/plan/retry.ts';

let at = 0;
const tried = (step: KindId, ...rules: string[]): Attempt => ({
  id: `${++at}`,
  step,
  at,
  source: 'camera',
  verdicts: [
    ...rules.map((rule) => ({ rule, is: 'fix', evidence: [] }) as const),
    { rule: 'tilted', is: 'pass', evidence: [] },
  ],
  measures: {},
  kept: false,
});

test.each<[string, Attempt[], unknown[]]>([
  ['nothing tried', [], []],
  ['wrong once is no lesson', [tried('selfie', 'too-dark'), tried('selfie')], []],
  [
    'twice is',
    [tried('selfie', 'too-dark'), tried('selfie', 'too-dark', 'turned')],
    [{ step: 'selfie', rule: 'too-dark', times: 2, of: 2, better: false }],
  ],
  [
    'put right at last',
    [tried('selfie', 'too-dark'), tried('selfie', 'too-dark'), tried('selfie')],
    [{ step: 'selfie', rule: 'too-dark', times: 2, of: 3, better: true }],
  ],
  [
    'each step its own, the worse first',
    [
      tried('passport', 'glare'),
      tried('selfie', 'turned'),
      tried('passport', 'glare'),
      tried('selfie', 'turned'),
      tried('passport', 'glare'),
    ],
    [
      { step: 'passport', rule: 'glare', times: 3, of: 3, better: false },
      { step: 'selfie', rule: 'turned', times: 2, of: 2, better: false },
    ],
  ],
  [
    'what was long ago does not count',
    [
      ...Array(3)
        .fill(0)
        .map(() => tried('selfie', 'too-dark')),
      ...Array(6)
        .fill(0)
        .map(() => tried('selfie')),
    ],
    [],
  ],
])('%s', (_, attempts, lessons) => expect(lessonsFrom(attempts)).toEqual(lessons));

test('the same in a row is counted from the last try back, at its own step', () => {
  const tries = [
    tried('selfie', 'too-dark'),
    tried('selfie', 'turned'),
    tried('selfie', 'too-dark'),
    tried('passport', 'glare'),
    tried('selfie', 'turned', 'too-dark'),
  ];
  expect(inARow(tries, 'selfie', 'too-dark')).toBe(2);
  expect(inARow(tries, 'selfie', 'turned')).toBe(1);
  expect(inARow(tries, 'passport', 'glare')).toBe(1);
  expect(inARow([...tries, tried('selfie')], 'selfie', 'too-dark')).toBe(0);
  expect(inARow([], 'selfie', 'too-dark')).toBe(0);
});
