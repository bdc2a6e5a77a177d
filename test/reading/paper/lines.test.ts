import { expect, test } from 'vitest';
import { linesOf, type TextPiece } from '../../../src/reading/paper/lines.ts';

const piece = (text: string, x: number, y: number, width = text.length * 5): TextPiece => ({
  text,
  x,
  y,
  width,
  height: 10,
});

test.each<[string, TextPiece[], string[]]>([
  ['in the order of the page, not of the file', [piece('below', 0, 30), piece('above', 0, 10)], ['above', 'below']],
  ['joins letters that touch', [piece('Novem', 0, 10), piece('ber', 25, 10)], ['November']],
  ['parts words', [piece('3', 0, 10), piece('November', 9, 10)], ['3 November']],
  ['parts columns', [piece('Date', 0, 10), piece('Due', 100, 10)], ['Date   Due']],
  ['takes a little higher for the same line', [piece('a', 0, 10), piece('b', 8, 13)], ['a b']],
  ['reads Arabic from the right', [piece('الإصدار', 0, 10, 30), piece('تاريخ', 35, 10, 25)], ['تاريخ الإصدار']],
  ['nothing', [], []],
])('%s', (_, pieces, lines) => expect(linesOf(pieces)).toEqual(lines));
