import { expect, test } from 'vitest';
import { picturesIn } from '../../src/pdf/operators.ts';

const ops = {
  save: 1,
  restore: 2,
  transform: 3,
  paintFormXObjectBegin: 4,
  paintFormXObjectEnd: 5,
  setTextRenderingMode: 6,
  showText: 7,
  paintImageXObject: 8,
  paintImageMaskXObject: 9,
  paintInlineImageXObject: 10,
} as const;
type Done = readonly [keyof typeof ops, ...unknown[]];

const seen = (...done: Done[]) =>
  picturesIn({ fnArray: done.map(([name]) => ops[name]), argsArray: done.map(([, ...args]) => args), ops });

const glyphs = (count: number) => Array.from({ length: count }, () => ({ unicode: 'a' }));

test.each<[string, Done[], number | null, number | null]>([
  ['nothing', [], null, null],
  [
    'a page-filling picture',
    [
      ['transform', 595, 0, 0, 842, 0, 0],
      ['paintImageXObject', 'p', 1240, 1754],
    ],
    595 * 842,
    1240 * 1754,
  ],
  [
    'one that is turned',
    [
      ['transform', 0, 842, -595, 0, 0, 0],
      ['paintImageXObject', 'p', 10, 20],
    ],
    595 * 842,
    200,
  ],
  [
    'a mask, which is itself',
    [
      ['transform', 100, 0, 0, 50, 0, 0],
      ['paintImageMaskXObject', { width: 7, height: 9 }],
    ],
    5000,
    63,
  ],
  [
    'the larger of two',
    [
      ['save'],
      ['transform', 10, 0, 0, 10, 0, 0],
      ['paintImageXObject', 'a', 5, 5],
      ['restore'],
      ['transform', 20, 0, 0, 20, 0, 0],
      ['paintImageXObject', 'b', 6, 6],
    ],
    400,
    36,
  ],
  [
    'one inside a form',
    [
      ['paintFormXObjectBegin', [2, 0, 0, 2, 0, 0], null],
      ['transform', 10, 0, 0, 10, 0, 0],
      ['paintInlineImageXObject', { width: 3, height: 3 }],
      ['paintFormXObjectEnd'],
    ],
    400,
    9,
  ],
])('%s', (_, done, area, pixels) => {
  const { largest } = seen(...done);
  expect([largest?.area ?? null, largest?.pixels ?? null]).toEqual([area, pixels]);
});

test.each<[string, Done[], number]>([
  ['letters that are seen', [['showText', [...glyphs(3), -120, ...glyphs(2)]]], 5],
  [
    'letters behind a scan',
    [
      ['setTextRenderingMode', 3],
      ['showText', glyphs(80)],
    ],
    0,
  ],
  [
    'until the way to draw is put back',
    [['save'], ['setTextRenderingMode', 3], ['restore'], ['showText', glyphs(4)]],
    4,
  ],
])('counts %s', (_, done, letters) => expect(seen(...done).letters).toBe(letters));
