import { expect, test } from 'vitest';
import { documentDpi } from '../../../src/checks/measures/document-dpi.ts';
import { type DrawnDocument, drawnDocument, letter, placed } from '../../fixtures/drawn-document.ts';

const sheet: Partial<DrawnDocument> = {
  format: 'a4',
  width: 600,
  height: 800,
  corners: placed(510, 721, { x: 300, y: 400 }),
  page: letter,
};

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['1224 pixels on a card of 85.6 mm', {}, 362, 364.5],
  ['a small picture', { taken: 1 }, 120.5, 121.5],
  ['half as far away', { corners: placed(204, 128.6) }, 181, 182.5],
  ['2163 pixels on a sheet of 297 mm', sheet, 184, 186],
])('%s', (_, change, low, high) => {
  expect(documentDpi.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
