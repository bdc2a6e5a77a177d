import { describe, expect, test } from 'vitest';
import { withLimits } from '../../src/checks/limits.ts';
import type { Rules } from '../../src/checks/rule.ts';

const rules: Rules = {
  small: { priority: 1, fails: { measure: 'documentSpan', below: 0.6, clearsAbove: 0.65 } },
  close: {
    priority: 2,
    fails: {
      any: [
        { measure: 'documentSpan', above: 1, clearsBelow: 0.97 },
        { all: [{ measure: 'printBeyond', above: 0.8, clearsBelow: 0.7 }] },
      ],
    },
  },
};

describe('limits of a provider', () => {
  test('move both edges of a limit together', () => {
    const { small, close } = withLimits(rules, { small: { documentSpan: 0.7 } });
    expect(small?.fails).toEqual({ measure: 'documentSpan', below: 0.7, clearsAbove: expect.closeTo(0.75) });
    expect(close).toBe(rules.close);
  });

  test('reach into conditions of several parts', () => {
    const { close } = withLimits(rules, { close: { printBeyond: 0.9 } });
    expect(close?.fails).toEqual({
      any: [
        { measure: 'documentSpan', above: 1, clearsBelow: 0.97 },
        { all: [{ measure: 'printBeyond', above: 0.9, clearsBelow: expect.closeTo(0.8) }] },
      ],
    });
  });

  test('switch a rule off', () => expect(Object.keys(withLimits(rules, { small: 'off' }))).toEqual(['close']));

  test.each([
    ['of a rule that is not there', { huge: { documentSpan: 2 } }],
    ['of a measure that the rule does not look at', { small: { glareShare: 2 } }],
    ['with a name that every object has', { small: {}, constructor: 'off' as const }],
  ])('%s change nothing', (_, changes) => expect(withLimits(rules, changes)).toEqual(rules));
});
