import { expect, test } from 'vitest';
import { paperLuma } from '../../../src/checks/measures/paper-luma.ts';
import { plain } from '../../finder/drawn.ts';
import { card, type DrawnDocument, drawnDocument, lit, TABLE } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['in good light', {}, 200, 240],
  ['in the dark', { page: lit(card, 0.15), table: lit(plain(TABLE), 0.15) }, 20, 50],
])('%s', (_, change, low, high) => {
  expect(paperLuma.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
