import { expect, test } from 'vitest';
import { blownOutShare } from '../../../src/checks/measures/blown-out-share.ts';
import { card, type DrawnDocument, drawnDocument, lit, shining } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['as it should be', {}, 0, 0],
  ['all paper white', { page: lit(card, 1.4) }, 0.85, 1],
  ['a spot', { page: shining(card, 0.5, 0.5, 0.15) }, 0.05, 0.2],
])('%s', (_, change, low, high) => {
  expect(blownOutShare.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
