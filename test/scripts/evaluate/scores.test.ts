import { expect, test } from 'vitest';
import { unjudged } from '../../../scripts/evaluate/answer.ts';
import {
  differences,
  iou,
  type Judged,
  scoreClean,
  scoreCorners,
  scoreLabels,
} from '../../../scripts/evaluate/scores.ts';

const square = (x: number, y: number, size: number) =>
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ] as const;

test.each([
  ['the same', square(0, 0, 1), square(0, 0, 1), 1],
  ['the other way round', square(0, 0, 1), [...square(0, 0, 1)].reverse(), 1],
  ['half beside', square(0, 0, 1), square(0.5, 0, 1), 1 / 3],
  ['a quarter inside', square(0, 0, 2), square(0.5, 0.5, 1), 1 / 4],
  ['apart', square(0, 0, 1), square(2, 2, 1), 0],
  [
    'a diamond in a square',
    square(-1, -1, 2),
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ] as const,
    1 / 2,
  ],
])('overlap: %s', (_, a, b, expected) => expect(iou(a, b)).toBeCloseTo(expected, 6));

const judged = (labels: string[], failed: string[], looked: string[] | null = null): Judged => ({
  truth: { file: 'a.jpg', subject: 'passport', labels, judged: looked, quad: square(0, 0, 1), mrz: [], barcode: '' },
  answer: {
    ...unjudged('a.jpg', 'passport', ''),
    verdict: failed.length > 0 ? 'fix' : 'pass',
    failed,
    quad: square(0, 0, 1),
  },
});

test('found and false alarms, without those that follow', () => {
  const all = [
    judged(['glare'], ['glare', 'mrz-unreadable']),
    judged(['glare'], []),
    judged([], ['glare']),
    judged([], []),
  ];
  expect(scoreLabels(all)).toEqual([
    { label: 'glare', have: 2, found: 1, haveNot: 2, falseAlarms: 1 },
    { label: 'mrz-unreadable', have: 0, found: 0, haveNot: 2, falseAlarms: 0 },
  ]);
  expect(scoreClean(all)).toEqual({ clean: 2, pass: 1 });
});

test('only what was looked for is scored', () => {
  expect(scoreLabels([judged([], ['too-dark'], ['glasses'])])).toEqual([
    { label: 'too-dark', have: 0, found: 0, haveNot: 0, falseAlarms: 0 },
  ]);
});

test.each([
  ['said rightly', judged(['glare'], ['glare']), [], []],
  ['missed', judged(['glare', 'covered'], ['glare']), ['covered'], []],
  ['can follow', judged(['glare'], ['glare', 'mrz-unreadable']), [], []],
  ['cannot follow', judged(['glare'], ['glare', 'tilted']), [], ['tilted']],
  ['was not looked for', judged([], ['too-dark'], ['glasses']), [], []],
])('one picture: %s', (_, one, missed, alarms) => expect(differences(one)).toEqual({ missed, alarms }));

test('a document that was not found counts nothing', () => {
  const lost = judged([], []);
  const all = [judged([], []), { ...lost, answer: { ...lost.answer, quad: null } }];
  expect(scoreCorners(all)).toEqual({ pictures: 2, mean: 0.5, least: 0, from90: 0.5, from95: 0.5 });
});
