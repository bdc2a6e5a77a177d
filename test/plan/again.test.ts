import { describe, expect, test } from 'vitest';
import type { KindId } from '../../src/checks/kinds/index.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import { isOverdue } from '../../src/plan/again.ts';
import type { Attempt } from '../../src/plan/attempts.ts';
import type { Outcome } from '../../src/plan/outcomes.ts';
import type { PaperNotes } from '../../src/plan/papers.ts';
import { type ReasonId, reasonIds } from '../../src/rejections/ids.ts';
import { reasons } from '../../src/rejections/reasons.ts';

const kept = (step: KindId, at = 10): Attempt => ({
  id: 'a',
  step,
  at,
  source: 'camera',
  verdicts: [],
  measures: {},
  kept: true,
});
const rejected = (reason: ReasonId, at = 20): Outcome => ({ id: 'o', is: 'rejected', at, reasons: [reason] });
const sentBack = (step: KindId, ...outcomes: Outcome[]): boolean =>
  isOverdue(kept(step), generic, { papers: [], outcomes, today: '2026-11-26' });

describe('after a rejection', () => {
  test.each<[ReasonId, KindId, boolean]>([
    ['glare', 'id-front', true],
    ['glare', 'passport', true],
    ['glare', 'selfie', false],
    ['glare', 'proof-of-address', false],
    ['face-dark', 'selfie', true],
    ['face-dark', 'id-front', false],
    ['address-old', 'proof-of-address', true],
    ['address-old', 'passport', false],
    ['tries', 'selfie', false],
    ['account', 'id-front', false],
  ])('for %s, the photo for %s is to be taken again: %s', (reason, step, expected) =>
    expect(sentBack(step, rejected(reason))).toBe(expected),
  );

  test('a photo of after it is not', () => expect(sentBack('id-front', rejected('glare', 5))).toBe(false));

  test('nor is any once the next was handed in', () =>
    expect(sentBack('id-front', rejected('glare'), { id: 'p', is: 'submitted', at: 30 })).toBe(false));

  test('every reason that a fix of a photo helps against means a photo', () => {
    const silent = reasonIds.filter(
      (id) =>
        reasons[id].fixes.some((fix) => /^(document|face)\/|^step\//.test(fix)) &&
        !(['id-front', 'selfie', 'proof-of-address'] as const).some((step) => sentBack(step, rejected(id))),
    );
    expect(silent).toEqual([]);
  });
});

describe('a proof of address', () => {
  const dated = (issued: string, about = 'a', step: KindId = 'proof-of-address'): boolean => {
    const papers: PaperNotes[] = [{ step, about, issued }];
    return isOverdue(kept(step), generic, { papers, outcomes: [], today: '2026-11-26' });
  };

  test.each([
    ['2026-08-26', false],
    ['2026-08-25', true],
    ['2026-11-27', true],
    ['2026-11-26', false],
  ])('of %s is to be replaced: %s', (issued, expected) => expect(dated(issued)).toBe(expected));

  test('is not judged by the date of another photo', () => expect(dated('2020-01-01', 'b')).toBe(false));

  test('other papers have no age', () => expect(dated('2020-01-01', 'a', 'statement')).toBe(false));
});
