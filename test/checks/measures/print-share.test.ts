import { expect, test } from 'vitest';
import { printShare } from '../../../src/checks/measures/print-share.ts';
import { plain } from '../../finder/drawn.ts';
import { card, type DrawnDocument, drawnDocument, PAPER } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['print', { page: card }, 0.05, 0.5],
  ['nothing', { page: plain(PAPER) }, 0, 0.0003],
  ['one word', { page: (u, v) => (u > 0.4 && u < 0.45 && v > 0.4 && v < 0.43 ? [20, 20, 20] : PAPER) }, 0.0008, 0.01],
])('%s', (_, change, low, high) => {
  expect(printShare.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
