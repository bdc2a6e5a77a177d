import { expect, test } from 'vitest';
import { surfaceLight } from '../../../src/checks/measures/surface-light.ts';
import { plain } from '../../finder/drawn.ts';
import { type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['a dark table', {}, 0.1, 0.25],
  ['a white table', { table: plain([220, 220, 215]) }, 0.9, 1.1],
  ['light wood, which stands out by its colour', { table: plain([205, 160, 105]) }, 0.4, 0.6],
])('%s', (_, change, low, high) => {
  expect(surfaceLight.measure(drawnDocument(change)) ?? Number.NaN).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
