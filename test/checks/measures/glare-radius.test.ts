import { expect, test } from 'vitest';
import { glareRadius } from '../../../src/checks/measures/glare-radius.ts';
import type { Colour, Paint } from '../../finder/drawn.ts';
import {
  card,
  cardOn,
  type DrawnDocument,
  drawnDocument,
  letter,
  lit,
  placed,
  shining,
} from '../../fixtures/drawn-document.ts';

const NEAR_WHITE: Colour = [237, 241, 230];
const nearWhite = cardOn(NEAR_WHITE);

const seen = (change: Partial<DrawnDocument>) => {
  const reading = glareRadius.measure(drawnDocument(change));
  return typeof reading === 'number' || reading === null ? { value: reading ?? Number.NaN } : reading;
};

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['none', {}, 0, 0],
  ['a lamp on the print', { page: shining(card, 0.5, 0.5, 0.15) }, 0.07, 0.17],
  ['white paper all over', { page: lit(card, 2) }, 0, 0],
  ['a white letter', { page: letter }, 0, 0],
  ['near-white paper', { page: nearWhite }, 0, 0],
  ['near-white paper in bright light', { page: lit(nearWhite, 1.05) }, 0, 0],
  ['a lamp on near-white paper', { page: shining(nearWhite, 0.5, 0.5, 0.15) }, 0.07, 0.17],
  ['a wide one on near-white paper', { page: shining(nearWhite, 0.7, 0.6, 0.2) }, 0.1, 0.22],
  ['a lamp on near-white paper in bright light', { page: shining(lit(nearWhite, 1.05), 0.5, 0.5, 0.15) }, 0.07, 0.17],
])('%s', (_, change, low, high) => {
  expect(seen(change).value).toSatisfy((value: number) => low <= value && value <= high);
});

/** White below a dark picture, on paper that is a little darker elsewhere, as a bright light shows a page's foot. */
const footed: Paint = (u, v) => {
  if (u > 0.05 && u < 0.35 && v > 0.2 && v < 0.7) return [30, 30, 34];
  return u < 0.45 && v > 0.68 ? [255, 255, 255] : u < 0.6 ? [250, 250, 250] : [232, 236, 228];
};

test('a dark picture beside a white field makes it no reflection', () => {
  expect(seen({ page: footed }).value).toBe(0);
});

test('two lamps are two places, the larger first, each with an outline', () => {
  const { value, at, others } = seen({ page: shining(shining(card, 0.25, 0.4, 0.1), 0.72, 0.6, 0.15) });
  expect(value).toBeGreaterThan(others?.[0]?.value ?? 1);
  expect(others).toHaveLength(1);
  expect(at?.side).toBe('left');
  expect(others?.[0]?.at?.side).toBe('right');
  for (const place of [at, others?.[0]?.at]) expect(place?.outline).toHaveLength(16);
});

test('what a cut-off document repeats beyond the frame is no reflection', () => {
  const page = shining(card, 0.02, 0.5, 0.14);
  expect(seen({ page, corners: placed(408, 257, { x: 150 }) }).value).toBe(0);
});
