import { expect, test } from 'vitest';
import { documentPx } from '../../../src/checks/measures/document-px.ts';
import { type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['as many as the picture had when it was taken', {}, 1220, 1228],
  ['a small picture', { taken: 1 }, 406, 410],
])('%s', (_, change, low, high) => {
  expect(documentPx.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
