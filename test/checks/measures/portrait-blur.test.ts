import { expect, test } from 'vitest';
import { portraitBlur } from '../../../src/checks/measures/portrait-blur.ts';
import { card, type DrawnDocument, drawnDocument, lit, softened, withPortrait } from '../../fixtures/drawn-document.ts';

const page = withPortrait(card);

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['as sharp as the print', { page }, 0, 0.2],
  ['in little light', { page: lit(page, 0.5) }, 0, 0.2],
  ['soft, on a card with sharp print', { page: softened(page, 0.6) }, 0.45, 0.75],
  ['softer', { page: softened(page, 0.9) }, 0.6, 1.1],
])('%s', (_, change, low, high) => {
  expect(portraitBlur.measure(drawnDocument(change))).toSatisfy((value: number) => low <= value && value <= high);
});

test('says nothing of a side without a portrait', () => {
  expect(portraitBlur.measure(drawnDocument())).toBeNull();
});
