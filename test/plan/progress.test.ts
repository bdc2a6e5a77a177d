import { describe, expect, test } from 'vitest';
import type { KindId } from '../../src/checks/kinds/index.ts';
import type { Verdict } from '../../src/checks/rule.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import { type Attempt, verdictOf } from '../../src/plan/attempts.ts';
import type { Outcome } from '../../src/plan/outcomes.ts';
import { type Plan, stepsOf } from '../../src/plan/plan.ts';
import { extraSteps, progressOf } from '../../src/plan/progress.ts';

const pass: Verdict = { rule: 'glare', is: 'pass', evidence: [] };
const fix: Verdict = { rule: 'glare', is: 'fix', evidence: [] };
const unknown: Verdict = { rule: 'no-face', is: 'unknown', missing: 'faces' };

describe('the steps of a plan, in order', () => {
  test.each<[Plan['level'], Plan['document'], KindId[]]>([
    ['verified', 'id-card', ['id-front', 'id-back', 'selfie']],
    ['verified', 'passport', ['passport', 'selfie']],
    ['verified', 'driving-licence', ['licence-front', 'licence-back', 'selfie']],
    ['verified-plus', 'id-card', ['id-front', 'id-back', 'selfie', 'proof-of-address']],
    ['verified-plus', 'passport', ['passport', 'selfie', 'proof-of-address']],
    [
      'enterprise',
      'passport',
      ['passport', 'selfie', 'business-licence', 'company-articles', 'company-owners', 'company-authority'],
    ],
  ])('%s with %s', (level, document, steps) => {
    expect(stepsOf(generic, { pack: 'generic', level, document })).toEqual(steps);
  });
});

describe('what verdicts say of a photo', () => {
  test.each<[string, Verdict[], string]>([
    ['nothing to fix', [pass, pass], 'right'],
    ['one thing to fix among many', [pass, fix, unknown], 'to-improve'],
    ['some could not be judged', [unknown, pass], 'right'],
    ['nothing could be judged', [unknown, unknown], 'not-judged'],
    ['no verdicts', [], 'not-judged'],
  ])('%s', (_, verdicts, expected) => {
    expect(verdictOf(verdicts)).toBe(expected);
  });
});

describe('where the person stands', () => {
  const plan: Plan = { pack: 'generic', level: 'verified', document: 'id-card' };

  test.each<[string, Attempt[], KindId | null, number]>([
    ['nothing done: the first step', [], 'id-front', 5],
    ['a photo that was not kept changes nothing', [tried('id-front', [pass], false)], 'id-front', 5],
    ['the first kept: the second', [tried('id-front', [pass])], 'id-back', 3],
    ['kept out of order: the first that is missing', [tried('selfie', [pass])], 'id-front', 3],
    ['one to improve waits until the others have a photo', [tried('id-front', [fix])], 'id-back', 5],
    ['then it is next', [tried('id-front', [fix]), tried('id-back', [pass]), tried('selfie', [pass])], 'id-front', 2],
    ['unjudged photos count as not right', [...allBut('selfie'), tried('selfie', [unknown])], 'selfie', 2],
    ['all right: nothing', [...allBut('selfie'), tried('selfie', [pass])], null, 0],
    ['photos of another document do not count', [tried('passport', [pass])], 'id-front', 5],
  ])('%s', (_, attempts, next, minutesLeft) => {
    const progress = progressOf(generic, plan, attempts);
    expect(progress.next?.kind ?? null).toBe(next);
    expect(progress.minutesLeft).toBe(minutesLeft);
  });

  test('a step tells which attempt was kept, whatever was tried after it', () => {
    const kept = tried('id-front', [fix]);
    const [first, second] = progressOf(generic, plan, [
      tried('id-front', [pass], false),
      kept,
      tried('id-front', [], false),
    ]).steps;
    expect(first).toEqual({ kind: 'id-front', state: { is: 'kept', verdict: 'to-improve', attempt: kept } });
    expect(second).toEqual({ kind: 'id-back', state: { is: 'todo' } });
  });

  test('what is asked of some people only stands beside the list, whatever the plan', () => {
    const attempts = [tried('selfie-with-document', [fix])];
    expect(extraSteps(generic, attempts).map(({ kind, state }) => [kind, state.is])).toEqual([
      ['selfie-with-document', 'kept'],
      ['statement', 'todo'],
    ]);
    expect(progressOf(generic, plan, attempts).next?.kind).toBe('id-front');
  });

  test('what is asked of some people only is to be improved too when it was sent back', () => {
    const attempts = [tried('selfie-with-document', [pass])];
    const rejected: Outcome = { id: 'o', is: 'rejected', at: 1, reasons: ['face-covered'] };
    const verdict = (outcomes: readonly Outcome[]) => {
      const [held] = extraSteps(generic, attempts, { papers: [], outcomes, today: '2026-11-27' });
      return held?.state.is === 'kept' && held.state.verdict;
    };
    expect(verdict([])).toBe('right');
    expect(verdict([rejected])).toBe('to-improve');
  });

  test('changing the document leaves what fits both', () => {
    const attempts = [...allBut('selfie'), tried('selfie', [pass])];
    expect(progressOf(generic, { ...plan, document: 'passport' }, attempts).next?.kind).toBe('passport');
    expect(progressOf(generic, { ...plan, level: 'verified-plus' }, attempts).next?.kind).toBe('proof-of-address');
  });

  function allBut(missing: KindId): Attempt[] {
    return stepsOf(generic, plan)
      .filter((step) => step !== missing)
      .map((step) => tried(step, [pass]));
  }
});

function tried(step: KindId, verdicts: Verdict[], kept = true): Attempt {
  return { id: `${step}-${kept}`, step, at: 0, source: 'camera', verdicts, measures: {}, kept };
}
