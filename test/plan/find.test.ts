import { expect, test } from 'vitest';
import { withWords } from '../../src/plan/find.ts';

const all = ['Tilt the document until the light is gone', 'Dégager le reflet', 'إبعادُ الضَّوء', '从正上方拍'];

test.each<[string, readonly number[]]>([
  ['', [0, 1, 2, 3]],
  ['  ', [0, 1, 2, 3]],
  ['LIGHT', [0]],
  ['light tilt', [0]],
  ['light gone far', []],
  ['docu', [0]],
  ['degager', [1]],
  ['الضوء', [2]],
  ['正上方', [3]],
  ['zzz', []],
])('"%s" finds %j', (typed, places) =>
  expect(withWords(all, (words) => words, typed)).toEqual(places.map((place) => all[place])),
);
