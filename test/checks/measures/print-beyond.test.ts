import { describe, expect, test } from 'vitest';
import { lumaOf } from '../../../src/checks/derived/luma.ts';
import { printBeyond } from '../../../src/checks/measures/print-beyond.ts';
import { framePoint, type Quad } from '../../../src/checks/space.ts';
import { drawn, type Paint, plain } from '../../finder/drawn.ts';
import { card, letter, PAPER, placed, TABLE } from '../../fixtures/drawn-document.ts';

/** A page of this size around the middle of the frame, and what was found. */
function spread(page: Paint, [width, height]: readonly [number, number], quad?: Quad, table: Paint = plain(TABLE)) {
  const picture = drawn({ width: 640, height: 480, table, page, corners: placed(width, height, { x: 320, y: 240 }) });
  return printBeyond.measure({
    picture,
    luma: lumaOf(picture),
    search: { found: quad ? 1 : 0, ...(quad && { quad }) },
  });
}

const box = (left: number, top: number, right: number, bottom: number): Quad =>
  [framePoint(left, top), framePoint(right, top), framePoint(right, bottom), framePoint(left, bottom)] as const;

describe('nothing but paper and print', () => {
  test.each<[string, Paint]>([
    ['a card', card],
    ['a letter', letter],
  ])('%s', (_, page) => {
    expect(spread(page, [760, 560])).toBeGreaterThan(0.8);
  });

  test('something printed on it was taken for the document', () => {
    expect(spread(card, [760, 560], box(0.05, 0.2, 0.3, 0.8))).toBeGreaterThan(0.8);
  });
});

describe('something else is around', () => {
  test('a table shows', () => {
    expect(spread(card, [500, 315])).toBe(0);
  });

  test('a white table shows, without print', () => {
    expect(spread(card, [430, 270], undefined, plain([220, 222, 216]))).toBeLessThan(0.76);
  });

  test('the document itself was found, on paper', () => {
    expect(spread(card, [500, 315], box(0.11, 0.17, 0.89, 0.83), letter)).toBe(0);
  });

  test('a small document on a plain sheet holds the print itself', () => {
    expect(spread(card, [300, 190], box(0.26, 0.3, 0.74, 0.7), plain([240, 240, 236]))).toBe(0);
  });

  test('nothing is printed', () => {
    expect(spread(plain(PAPER), [760, 560])).toBe(0);
  });
});
