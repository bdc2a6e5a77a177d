import { expect, test } from 'vitest';
import { colourRange } from '../../../src/checks/measures/colour-range.ts';
import type { Paint } from '../../finder/drawn.ts';
import { card, copied, type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';

const warm =
  (page: Paint): Paint =>
  (u, v) => {
    const [r, g, b] = page(u, v);
    return [r, 0.92 * g, 0.78 * b];
  };

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['a coloured heading', {}, 0.1, 0.5],
  ['a copy', { page: copied(card) }, 0, 0.01],
  ['a copy in warm light', { page: warm(copied(card)) }, 0, 0.02],
])('%s', (_, change, low, high) => {
  expect(colourRange.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});
