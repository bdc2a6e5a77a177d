import { expect, test } from 'vitest';
import { framePoint } from '../../src/checks/space.ts';
import { byTheEyes, PORTRAIT } from '../../src/components/by-the-eyes.ts';

const size = { width: 1200, height: 900 };
type Point = readonly [x: number, y: number];

/** Where a place of the photo, in its pixels, is put. */
const put = ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[], [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

test.each<[string, Point, Point]>([
  ['level', [500, 400], [600, 400]],
  ['small and leaning', [300, 200], [330, 240]],
  ['upside down', [700, 500], [600, 500]],
  ['on its side', [100, 100], [100, 190]],
])('eyes come to the same two places: %s', (_, right, left) => {
  const frame = ([x, y]: Point) => framePoint(x / size.width, y / size.height);
  const matrix = byTheEyes([frame(right), frame(left)], size) ?? [];
  const [x, y] = put(matrix, right);
  expect(x).toBeCloseTo(100, 6);
  expect(y).toBeCloseTo(PORTRAIT.eyesY, 6);
  const [otherX, otherY] = put(matrix, left);
  expect(otherX).toBeCloseTo(200, 6);
  expect(otherY).toBeCloseTo(PORTRAIT.eyesY, 6);
  // Turned, not mirrored: what is a quarter turn clockwise of the way between the eyes stays below them.
  const below: Point = [right[0] - (left[1] - right[1]), right[1] + (left[0] - right[0])];
  expect(put(matrix, below)[1]).toBeCloseTo(PORTRAIT.eyesY + PORTRAIT.apart, 6);
});

test('two eyes in one place say nothing', () => {
  expect(byTheEyes([framePoint(0.5, 0.5), framePoint(0.5, 0.5)], size)).toBe(null);
});
