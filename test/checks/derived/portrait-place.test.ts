import { expect, test } from 'vitest';
import { portraitPlace } from '../../../src/checks/derived/portrait-place.ts';
import { plain } from '../../finder/drawn.ts';
import {
  card,
  type DrawnDocument,
  drawnDocument,
  lit,
  PAPER,
  withBars,
  withPortrait,
} from '../../fixtures/drawn-document.ts';

const placeOn = (change: Partial<DrawnDocument>) => portraitPlace(drawnDocument(change).document);

test.each<[string, Partial<DrawnDocument>]>([
  ['in colour', { page: withPortrait(card) }],
  ['in little light', { page: lit(withPortrait(card), 0.3) }],
  ['in too much light', { page: lit(withPortrait(card), 1.15) }],
])('a portrait is seen where it is: %s', (_, change) => {
  const { is, box } = placeOn(change);
  expect(is).toBe('seen');
  expect(box?.left).toBeCloseTo(0.06, 1);
  expect(box?.right).toBeCloseTo(0.3, 1);
  expect(box?.top).toBeCloseTo(0.25, 1);
  expect(box?.bottom).toBeCloseTo(0.78, 1);
});

test.each<[string, Partial<DrawnDocument>]>([
  ['print alone', { page: card }],
  ['a barcode and a stripe', { page: withBars(card) }],
  ['a blank card', { page: plain(PAPER) }],
])('there is none: %s', (_, change) => {
  expect(placeOn(change)).toEqual({ is: 'none', box: null });
});

test('a field of one colour in its place is no portrait, but something is there', () => {
  const field: DrawnDocument['page'] = (u, v) =>
    u > 0.06 && u < 0.3 && v > 0.25 && v < 0.78 ? [90, 110, 150] : card(u, v);
  expect(placeOn({ page: field }).is).toBe('unsure');
});
