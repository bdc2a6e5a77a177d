import { expect, test } from 'vitest';
import { documentTiltDeg } from '../../../src/checks/measures/document-tilt-deg.ts';
import type { Corners } from '../../../src/finder/geometry.ts';
import { drawnDocument, placed } from '../../fixtures/drawn-document.ts';

/** The side that is nearer is seen longer. */
const nearTop: Corners = [
  [30, 60],
  [450, 60],
  [400, 290],
  [80, 290],
];
const nearRight: Corners = [
  [70, 110],
  [420, 50],
  [420, 310],
  [70, 250],
];

test.each<[string, Corners, number, number, string | undefined]>([
  ['from straight above', placed(408, 257), 0, 1, undefined],
  ['the top nearer', nearTop, 12, 50, 'top'],
  ['the right side nearer', nearRight, 12, 50, 'right'],
])('%s', (_, corners, low, high, side) => {
  const reading = documentTiltDeg.measure(drawnDocument({ corners }));
  const { value, at } = typeof reading === 'object' && reading ? reading : { value: Number.NaN };
  expect(value).toSatisfy((deg: number) => low <= deg && deg <= high);
  if (side) expect(at?.side).toBe(side);
});
