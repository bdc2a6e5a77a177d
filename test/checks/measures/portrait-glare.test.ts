import { expect, test } from 'vitest';
import { portraitGlare } from '../../../src/checks/measures/portrait-glare.ts';
import { card, type DrawnDocument, drawnDocument, lit, shining, withPortrait } from '../../fixtures/drawn-document.ts';

const page = withPortrait(card);

const seen = (change: Partial<DrawnDocument>) => {
  const reading = portraitGlare.measure(drawnDocument(change));
  return typeof reading === 'number' || reading === null ? { value: reading } : reading;
};

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['none', { page }, 0, 0],
  ['on the face', { page: shining(page, 0.18, 0.47, 0.04) }, 0.06, 0.2],
  ['beside the head', { page: shining(page, 0.085, 0.33, 0.03) }, 0, 0],
  ['on the print', { page: shining(page, 0.6, 0.6, 0.06) }, 0, 0],
  ['more light than usual', { page: lit(page, 1.15) }, 0, 0],
])('%s', (_, change, low, high) => {
  expect(seen(change).value).toSatisfy((value: number) => low <= value && value <= high);
});

test('it is on the portrait, and the other side of the phone goes down', () => {
  const { at } = seen({ page: shining(page, 0.18, 0.47, 0.04) }) as { at: { point: readonly number[] } };
  expect(at).toMatchObject({ zone: 'portrait', side: 'right' });
  // The middle of the spot: the card reaches from 36 to 444 of 480 pixels.
  expect(at.point[0]).toBeCloseTo((36 + 0.18 * 408) / 480, 1);
});

test('says nothing of a side without a portrait', () => expect(seen({}).value).toBeNull());
