import { expect, test } from 'vitest';
import { upsideDown } from '../../../src/checks/measures/upside-down.ts';
import type { Shown } from '../../../src/checks/signals.ts';
import { documentPoint } from '../../../src/checks/space.ts';
import type { Paint } from '../../finder/drawn.ts';
import { card, drawnDocument, withPortrait } from '../../fixtures/drawn-document.ts';

const turned =
  (page: Paint): Paint =>
  (u, v) =>
    page(1 - u, 1 - v);
const lies = (page: Paint, shown: Partial<Shown>) =>
  upsideDown.measure({
    document: drawnDocument({ page, format: 'td3' }).document,
    shown: { wanted: 'page', zone: true, zoneAt: null, bars: false, ...shown },
  });
const portrait = withPortrait(card);

test('by where its zone lies', () => {
  expect(lies(card, { zoneAt: documentPoint(0.5, 0.9) })).toBe(0);
  expect(lies(card, { zoneAt: documentPoint(0.5, 0.12) })).toBe(1);
  expect(lies(card, { zoneAt: documentPoint(0.5, 0.5) })).toBeNull();
});

test('by the side on which its portrait lies, where a zone was seen but not where', () => {
  expect(lies(portrait, {})).toBe(0);
  expect(lies(turned(portrait), {})).toBe(1);
  expect(lies(card, {})).toBeNull();
});

test('a card without a zone may have its portrait anywhere', () => {
  expect(lies(turned(portrait), { wanted: 'front', zone: false })).toBeNull();
});
