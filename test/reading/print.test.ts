import { expect, test } from 'vitest';
import { wordsIn } from '../../src/reading/print.ts';

const row = (level: number, sure: number, text: string) =>
  [level, 1, 1, 1, 1, 1, 10, 20, 30, 40, sure, text].join('\t');

test.each<[string, string, string[]]>([
  ['a word', row(5, 96, 'November'), ['November']],
  ['no lines and blocks', `${row(4, -1, '')}\n${row(5, 90, '3')}`, ['3']],
  ['an unsure one too', row(5, 5, '6deme'), ['6deme']],
  ['no dust and lines', `${row(5, 5, '~')}\n${row(5, 90, '|')}`, []],
  ['no gaps', row(5, 90, ' '), []],
  ['nothing', '', []],
])('%s', (_, tsv, words) => expect(wordsIn(tsv).map(({ text }) => text)).toEqual(words));

test('a word stands where the reader saw it', () =>
  expect(wordsIn(row(5, 96, 'a'))).toEqual([{ text: 'a', x: 10, y: 20, width: 30, height: 40 }]));
