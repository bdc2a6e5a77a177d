import { expect, test } from 'vitest';
import { frameMargin } from '../../../src/checks/measures/frame-margin.ts';
import type { Corners } from '../../../src/finder/geometry.ts';
import { drawnDocument, placed } from '../../fixtures/drawn-document.ts';

test.each<[string, Corners, number, number, string]>([
  ['inside, nearest to the right', placed(360, 227, { x: 270 }), 0.05, 0.07, 'right'],
  ['cut off on the left', placed(360, 227, { x: 160 }), -0.06, -0.03, 'left'],
  ['cut off below', placed(360, 227, { y: 280 }), -0.11, -0.08, 'bottom'],
])('%s', (_, corners, low, high, side) => {
  const reading = frameMargin.measure(drawnDocument({ corners }));
  const { value, at } = typeof reading === 'object' && reading ? reading : { value: Number.NaN };
  expect(value).toSatisfy((share: number) => low <= share && share <= high);
  expect(at?.side).toBe(side);
});
