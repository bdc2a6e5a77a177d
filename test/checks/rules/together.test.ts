import { expect, test } from 'vitest';
import { judge, toFix } from '../../../src/checks/judge.ts';
import { togetherRules } from '../../../src/checks/rules/together.ts';
import type { Signals } from '../../../src/checks/signals.ts';
import { card, shining } from '../../fixtures/drawn-document.ts';
import { blur, drawnFace } from '../../fixtures/drawn-face.ts';
import { drawnTogether, type Together } from '../../fixtures/drawn-together.ts';

const failing = (signals: Signals): readonly string[] =>
  toFix(judge({ rules: togetherRules, signals, step: 'selfie-with-document' }));

const rows: Readonly<Partial<Record<keyof typeof togetherRules, Partial<Together>>>> = {
  'head-cut-off': { face: { y: 0.08 } },
  'cut-off': { at: [0.5, 0.95] },
  overlapping: { at: [0.5, 0.5] },
  'too-far': { face: { distanceCm: 130 } },
  'too-small': { width: 250 },
  mirrored: { writing: { zone: 'mirrored' } },
  turned: { face: { yawDeg: 32 } },
  'too-dark': { light: 0.2 },
  glare: { page: shining(card, 0.5, 0.5, 0.16) },
  covered: { over: (x, y) => (x > -40 && x < 200 && y > 90 && y < 190 ? [196, 142, 112] : null) },
};

test.each(Object.entries(rows))('%s and nothing that is more important', (label, change) => {
  expect(failing(drawnTogether(change))[0]).toBe(label);
});

test('somebody who holds a card below the chin has nothing to fix', () => {
  expect(failing(drawnTogether())).toEqual([]);
});

test('nobody, nothing held, somebody beside', () => {
  const both = drawnTogether();
  expect(failing({ ...both, faces: [], face: null })).toEqual(['no-face']);
  expect(failing({ ...both, search: { found: 0 }, document: null })).toEqual(['no-document']);
  const { box } = drawnFace().face;
  expect(failing({ ...both, faces: [box, box] })).toEqual(['several-faces']);
});

test('a mirror is looked for in photos only: our own frames have none', () => {
  const writing = { zone: 'mirrored' } as const;
  expect(failing(drawnTogether({ writing, kind: 'camera' }))).toEqual([]);
});

test('neither face nor print may be blurred', () => {
  expect(failing(drawnTogether({ face: { lens: blur(5, 5) } }))).toEqual(['blurred']);
});
