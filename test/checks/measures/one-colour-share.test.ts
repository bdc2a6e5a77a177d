import { expect, test } from 'vitest';
import { oneColourShare } from '../../../src/checks/measures/one-colour-share.ts';
import { plain } from '../../finder/drawn.ts';
import { type DrawnDocument, drawnDocument, letter } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['before a camera: noise', {}, 0, 0],
  ['with hardly any noise', { grain: 0.8 }, 0, 0],
  ['drawn by a computer', { grain: 0 }, 0.2, 1],
  ['on white, as paper comes from a scanner', { grain: 0, page: letter, table: plain([255, 255, 255]) }, 0, 0],
  ['on black, where sensors end', { grain: 0, page: letter, table: plain([0, 0, 0]) }, 0, 0],
])('%s', (_, change, low, high) => {
  expect(oneColourShare.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
