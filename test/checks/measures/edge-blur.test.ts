import { expect, test } from 'vitest';
import { edgeBlur } from '../../../src/checks/measures/edge-blur.ts';
import { type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['sharp', {}, 0, 1.2],
  ['out of focus', { lens: blur(3, 3) }, 1.8, 8],
  ['moved sideways only', { lens: blur(6, 0) }, 0, 1.4],
])('%s', (_, change, low, high) => {
  expect(edgeBlur.measure(drawnDocument(change)) ?? Number.NaN).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
