import { expect, test } from 'vitest';
import type { Corners } from '../../src/finder/geometry.ts';
import { evenMargin } from '../../src/finder/margin.ts';
import { posesIn } from '../../src/finder/poses.ts';
import { printedShare } from '../../src/finder/print.ts';
import { type Colour, drawn, plain, printed } from './drawn.ts';

const dark: Colour = [34, 36, 44];
const cream: Colour = [228, 226, 210];
const corners: Corners = [
  [60, 50],
  [260, 50],
  [260, 176],
  [60, 176],
];
const scene = drawn({ table: plain(dark), page: printed(cream), corners });

test('the margin of a document has one colour, that of half a document has not', () => {
  expect(evenMargin(scene, corners)).toBeGreaterThan(0.95);
  const beside = corners.map(([x, y]) => [x - 80, y]) as unknown as Corners;
  expect(evenMargin(scene, beside)).toBeLessThan(0.75);
});

test('the printed share tells a page from a blank one', () => {
  expect(printedShare(scene, corners)).toBeGreaterThan(0.1);
  expect(printedShare(drawn({ table: plain(dark), page: plain(cream), corners }), corners)).toBeLessThan(0.02);
});

test('the shape laid over the picture comes to lie on the document', () => {
  const small = drawn({
    width: 80,
    height: 60,
    table: plain(dark),
    page: printed(cream),
    corners: corners.map(([x, y]) => [x / 4, y / 4]) as unknown as Corners,
  });
  const [first] = posesIn(small, { widthMm: 85.6, heightMm: 53.98 }, 4);
  const off = first?.map(([x, y], i) => Math.hypot(4 * x - (corners[i]?.[0] ?? 0), 4 * y - (corners[i]?.[1] ?? 0)));
  // What a side is looked for within, at four times the size.
  expect(Math.max(...(off ?? [99]))).toBeLessThan(16);
});
