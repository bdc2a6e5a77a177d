import { expect, test } from 'vitest';
import { motionBlur } from '../../../src/checks/measures/motion-blur.ts';
import { type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['sharp', {}, 0, 1.7],
  ['moved sideways', { lens: blur(6, 0) }, 2.2, 12],
  ['moved up and down', { lens: blur(0, 6) }, 2.2, 12],
])('%s', (_, change, low, high) => {
  expect(motionBlur.measure(drawnDocument(change)) ?? Number.NaN).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
