import { expect, test } from 'vitest';
import { lumaOf } from '../../src/checks/derived/luma.ts';
import type { Corners, Point } from '../../src/finder/geometry.ts';
import { shiftBetween } from '../../src/finder/index.ts';
import { drawn, plain, printed } from './drawn.ts';

const seen = (x: number, y: number, light = 1) => {
  const corners = [
    [60, 50],
    [250, 46],
    [254, 180],
    [58, 176],
  ].map(([cx, cy]): Point => [(cx as number) + x, (cy as number) + y]);
  return lumaOf(
    drawn({
      table: plain([40 * light, 42 * light, 50 * light]),
      page: printed([220 * light, 218 * light, 200 * light]),
      corners: corners as unknown as Corners,
    }),
  );
};

test.each<[string, ReturnType<typeof seen>, number, number]>([
  ['nothing moves', seen(0, 0), 0, 0.002],
  ['it only gets darker', seen(0, 0, 0.8), 0, 0.003],
  ['a little to the right', seen(4, 0), 0.009, 0.016],
  ['down', seen(0, 9), 0.022, 0.034],
  ['across', seen(-12, 9), 0.038, 0.055],
])('%s', (_, after, low, high) => {
  const shift = shiftBetween(seen(0, 0), after);
  expect(shift).toBeGreaterThanOrEqual(low);
  expect(shift).toBeLessThan(high);
});

test('a picture of another size is another picture', () => {
  expect(shiftBetween(seen(0, 0), { width: 2, height: 2, data: new Uint8Array(4) })).toBe(1);
});
