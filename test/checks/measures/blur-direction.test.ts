import { expect, test } from 'vitest';
import { blurDirection } from '../../../src/checks/measures/blur-direction.ts';
import { type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['out of focus: none', { lens: blur(2, 2) }, 1, 1.45],
  ['moved sideways', { lens: blur(6, 0) }, 1.8, 40],
  ['moved up and down', { lens: blur(0, 6) }, 1.8, 40],
])('%s', (_, change, low, high) => {
  expect(blurDirection.measure(drawnDocument(change)) ?? Number.NaN).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
