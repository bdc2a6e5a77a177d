import { expect, test } from 'vitest';
import { judge, toFix } from '../../src/checks/judge.ts';
import type { Rules } from '../../src/checks/rule.ts';
import type { Signals } from '../../src/checks/signals.ts';
import { card, drawnDocument, shining } from '../fixtures/drawn-document.ts';

const nothing: Signals = {
  picture: { width: 1, height: 1, data: new Uint8ClampedArray(4) },
  luma: { width: 1, height: 1, data: new Uint8Array(1) },
  source: { kind: 'camera', width: 1, height: 1 },
  motion: null,
  search: { found: 1 },
  document: null,
  faces: null,
  face: null,
  mrz: null,
  flicker: null,
  writing: null,
  expiry: null,
  barcode: null,
  shown: null,
  person: null,
};
const faces = (count: number): Signals['faces'] =>
  Array.from({ length: count }, () => ({ left: 0, top: 0, right: 1, bottom: 1 }));
const tooMany = { measure: 'faceCount', above: 2.5, clearsBelow: 1.5 } as const;
const ask = (rules: Rules, signals: Partial<Signals>, failing: string[] = []) =>
  judge({ rules, signals: { ...nothing, ...signals }, step: 'selfie', failing: new Set(failing) });
const answer = (rules: Rules, signals: Partial<Signals>, failing: string[] = []) =>
  ask(rules, signals, failing).verdicts.map((verdict) => verdict.is);

test.each<[string, number, string[], string]>([
  ['below the first edge', 2, [], 'pass'],
  ['above it', 3, [], 'fix'],
  ['between the edges after failing', 2, ['many'], 'fix'],
  ['beyond the second edge', 1, ['many'], 'pass'],
])('two edges: %s', (_, count, failing, expected) => {
  expect(answer({ many: { priority: 1, fails: tooMany } }, { faces: faces(count) }, failing)).toEqual([expected]);
});

test('a signal that is not there makes the answer unknown and says which', () => {
  expect(ask({ many: { priority: 1, fails: tooMany } }, {}).verdicts).toEqual([
    { rule: 'many', is: 'unknown', missing: 'faces' },
  ]);
});

test('what stands beside is measured and decides nothing', () => {
  const both: Rules = { many: { priority: 1, fails: tooMany, beside: ['documentFound', 'documentPx'] } };
  const { verdicts, measures } = ask(both, { faces: faces(2), search: { found: 0 } });
  expect(verdicts.map(({ is }) => is)).toEqual(['pass']);
  expect(measures).toEqual({ faceCount: 2, documentFound: 0 });
});

test('any fails with one part though another is unknown; all needs every part', () => {
  const lost = { measure: 'documentFound', below: 0.5, clearsAbove: 0.5 } as const;
  const rule = (fails: Rules[string]['fails']): Rules => ({ both: { priority: 1, fails } });
  expect(answer(rule({ any: [tooMany, lost] }), { search: { found: 0 } })).toEqual(['fix']);
  expect(answer(rule({ all: [tooMany, lost] }), { search: { found: 0 } })).toEqual(['unknown']);
  expect(answer(rule({ all: [tooMany, lost] }), { search: { found: 1 } })).toEqual(['pass']);
  expect(answer(rule({ any: [tooMany, lost] }), { search: { found: 1 } })).toEqual(['unknown']);
});

test('of several places, those within the limit are not shown', () => {
  const page = shining(shining(card, 0.22, 0.4, 0.09), 0.72, 0.6, 0.15);
  const places = (above: number) => {
    const fails = { measure: 'glareRadius', above, clearsBelow: above } as const;
    const [verdict] = ask({ glare: { priority: 1, fails } }, drawnDocument({ page })).verdicts;
    return verdict?.is === 'fix' ? 1 + (verdict.at?.others?.length ?? 0) : 0;
  };
  expect([0.03, 0.1, 0.3].map(places)).toEqual([2, 1, 0]);
});

test('the worst comes first, and a fault that another explains waits for it', () => {
  const rules: Rules = {
    effect: { priority: 20, fails: tooMany, unless: ['cause'] },
    cause: { priority: 30, fails: { measure: 'documentFound', below: 0.5, clearsAbove: 0.5 } },
    small: { priority: 10, fails: { ...tooMany, above: 0.5 } },
  };
  const seen = ask(rules, { faces: faces(3), search: { found: 0 } });
  expect(toFix(seen)).toEqual(['small', 'cause']);
  expect(seen.verdicts[1]).toEqual({ rule: 'effect', is: 'unknown', after: 'cause' });
  expect(seen.measures).toEqual({ faceCount: 3, documentFound: 0 });
});

test('a fault is told with its cause: the first that holds, or the one that asks for nothing', () => {
  const lost = { measure: 'documentFound', below: 0.5, clearsAbove: 0.5 } as const;
  const because = [{ cause: 'smear', when: lost }, { cause: 'focus' }] as const;
  const rules: Rules = { blurred: { priority: 1, fails: tooMany, because } };
  const causeOf = (count: number, found: 0 | 1) => {
    const [verdict] = ask(rules, { faces: faces(count), search: { found } }).verdicts;
    return verdict?.is === 'fix' ? verdict.because : null;
  };
  expect([causeOf(3, 0), causeOf(3, 1), causeOf(1, 0)]).toEqual(['smear', 'focus', null]);
  expect(ask(rules, { faces: faces(1), search: { found: 1 } }).measures).toEqual({ faceCount: 1 });
});

test('rules count only for their steps and where they belong', () => {
  const rules: Rules = {
    elsewhere: { priority: 1, fails: tooMany, steps: ['passport'] },
    photoOnly: { priority: 1, fails: tooMany, at: 'photo' },
    here: { priority: 1, fails: tooMany, at: 'camera', steps: ['selfie'] },
  };
  expect(ask(rules, { faces: faces(1) }).verdicts.map((verdict) => verdict.rule)).toEqual(['here']);
});
