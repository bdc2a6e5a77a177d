import { expect, test } from 'vitest';
import { moirePeak } from '../../../src/checks/measures/moire-peak.ts';
import { type DrawnDocument, drawnDocument, gridded } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['paper', {}, 0, 1.6],
  ['the pixels of a screen', { lens: gridded(3.1) }, 2, 20],
])('%s', (_, change, low, high) => {
  expect(moirePeak.measure(drawnDocument(change)) ?? Number.NaN).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
