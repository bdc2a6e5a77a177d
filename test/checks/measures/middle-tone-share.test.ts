import { expect, test } from 'vitest';
import { middleToneShare } from '../../../src/checks/measures/middle-tone-share.ts';
import { card, type DrawnDocument, drawnDocument, lit } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['tinted paper', {}, 0.4, 1],
  ['washed out', { page: lit(card, 2.2) }, 0, 0.05],
])('%s', (_, change, low, high) => {
  expect(middleToneShare.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
