import { expect, test } from 'vitest';
import { documentMm } from '../../../src/checks/measures/document-mm.ts';
import { type DrawnDocument, drawnDocument, placed } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['a card', {}, 85, 86],
  ['a sheet, as it lies', { format: 'a4', corners: placed(226, 320) }, 297, 297],
])('%s', (_, change, low, high) => {
  expect(documentMm.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
