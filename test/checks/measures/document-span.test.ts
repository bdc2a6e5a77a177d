import { expect, test } from 'vitest';
import { documentSpan } from '../../../src/checks/measures/document-span.ts';
import { type DrawnDocument, drawnDocument, placed } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['fills most of the frame', {}, 0.84, 0.86],
  ['half of it', { corners: placed(240, 151) }, 0.49, 0.51],
  ['larger than the frame', { corners: placed(500, 315) }, 1.03, 1.05],
])('%s', (_, change, low, high) => {
  expect(documentSpan.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
