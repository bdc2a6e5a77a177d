import { expect, test } from 'vitest';
import { otherSide } from '../../../src/checks/measures/other-side.ts';
import type { Shown } from '../../../src/checks/signals.ts';
import { type Paint, plain } from '../../finder/drawn.ts';
import { card, drawnDocument, PAPER, withPortrait } from '../../fixtures/drawn-document.ts';

const answered = (page: Paint, wanted: Shown['wanted'], shown: Partial<Shown> = {}) =>
  otherSide.measure({
    document: drawnDocument({ page, ...(wanted === 'page' && { format: 'td3' }) }).document,
    shown: { wanted, zone: false, zoneAt: null, bars: false, ...shown },
  });
const portrait = withPortrait(card);

test.each<[string, ReturnType<typeof answered>, number | null]>([
  ['a front, and a front is wanted', answered(portrait, 'front'), 0],
  ['a back with a zone, and a front is wanted', answered(card, 'front', { zone: true }), 1],
  ['a back with a barcode, and a front is wanted', answered(card, 'front', { bars: true }), 1],
  ['a side with neither portrait nor zone may be a front', answered(card, 'front'), null],
  ['a front that has its zone too', answered(portrait, 'front', { zone: true }), 0],
  ['a back with a zone, and it is wanted', answered(card, 'back', { zone: true }), 0],
  ['a front, and a back is wanted', answered(portrait, 'back'), 1],
  ['a back with a portrait of its own and a zone', answered(portrait, 'back', { zone: true }), 0],
  ['a side with nothing on it may be a back', answered(card, 'back'), null],
  ['the page of a passport', answered(portrait, 'page', { zone: true }), 0],
  ['its zone alone: the portrait may be pale', answered(card, 'page', { zone: true }), 0],
  ['another page', answered(card, 'page'), 1],
  ['an empty one', answered(plain(PAPER), 'page'), 1],
])('%s', (_, value, is) => {
  expect(value).toBe(is);
});
