import { expect, test } from 'vitest';
import { fingerOver } from '../../../src/checks/measures/finger-over.ts';
import type { Colour } from '../../finder/drawn.ts';
import { drawnDocument } from '../../fixtures/drawn-document.ts';

/** Something of this colour from the left, so many pixels wide: 408 of them are 85.6 mm. */
const over =
  (colour: Colour, wide = 72) =>
  (x: number, y: number): Colour | null =>
    x < 110 && Math.abs(y - 200) < wide / 2 ? colour : null;
const told = (colour: Colour, wide?: number) => fingerOver.measure(drawnDocument({ over: over(colour, wide) }));

test.each<[string, Colour]>([
  ['fair', [230, 186, 166]],
  ['pink', [214, 164, 138]],
  ['brown', [150, 104, 78]],
  ['dark', [92, 62, 48]],
  ['very dark', [62, 44, 38]],
])('a finger: %s skin', (_, colour) => {
  expect(told(colour)).toBe(1);
});

test.each<[string, Colour, number?]>([
  ['a steel ruler', [150, 152, 156]],
  ['a blue pen', [40, 60, 150], 40],
  ['a black phone', [20, 20, 22]],
  ['a green card', [70, 150, 90]],
  ['a brown book, broader than any finger', [150, 104, 78], 190],
])('no finger: %s', (_, colour, wide) => {
  expect(told(colour, wide)).toBe(0);
});

test('nothing lies on it', () => {
  expect(fingerOver.measure(drawnDocument())).toBe(0);
});
