import { expect, test } from 'vitest';
import { spotPlace } from '../../../src/checks/derived/spot.ts';
import type { KindId } from '../../../src/checks/kinds/index.ts';
import { locatedParts, usualParts } from '../../../src/checks/kinds/layout.ts';
import { type DocumentPoint, documentPoint, type Part, type Place } from '../../../src/checks/space.ts';
import { drawnDocument } from '../../fixtures/drawn-document.ts';

const { document } = drawnDocument();
const place = (parts: readonly Part[] | undefined, u: number, v: number, radius = 0.05): Place =>
  spotPlace({ ...document, ...(parts && { parts }) }, { middle: documentPoint(u, v), radius });
const usually = (kind: KindId, u: number, v: number): Place => place(usualParts(kind).parts, u, v);
const box = (left: number, top: number, right: number, bottom: number): DocumentPoint[] => [
  documentPoint(left, top),
  documentPoint(right, top),
  documentPoint(right, bottom),
  documentPoint(left, bottom),
];

test.each<[KindId, number, number, Place['zone']]>([
  ['passport', 0.2, 0.4, 'portrait'],
  ['passport', 0.6, 0.4, 'text'],
  ['passport', 0.5, 0.88, 'mrz'],
  ['id-front', 0.2, 0.5, 'portrait'],
  ['licence-front', 0.2, 0.5, 'portrait'],
  ['licence-front', 0.7, 0.5, 'text'],
  ['id-back', 0.5, 0.8, 'mrz'],
  ['id-back', 0.5, 0.3, 'text'],
  ['licence-back', 0.5, 0.8, 'text'],
])('%s at %d, %d: on the %s', (kind, u, v, zone) => expect(usually(kind, u, v)).toMatchObject({ zone }));

const zone = { expected: false, rows: 3, place: box(0.04, 0.61, 0.96, 0.94), reading: null };
const code = { shown: true, place: box(0.1, 0.1, 0.9, 0.4), text: null, fields: null };

test('what was seen counts before what is usual', () => {
  expect(place(locatedParts('licence-back', { mrz: null, barcode: code }), 0.5, 0.25)).toMatchObject({
    zone: 'barcode',
  });
  const hidden = locatedParts('id-back', { mrz: { ...zone, rows: 0, place: [] }, barcode: null });
  expect(place(hidden, 0.5, 0.8)).toMatchObject({ zone: 'mrz' });
});

test('the portrait is where it was seen, on the other side of some cards', () => {
  const portrait = { left: 0.7, top: 0.3, right: 0.95, bottom: 0.8 };
  const parts = locatedParts('id-front', { mrz: null, barcode: null, portrait });
  expect(place(parts, 0.85, 0.5)).toMatchObject({ zone: 'portrait' });
  expect(place(parts, 0.2, 0.5)).toMatchObject({ zone: 'text' });
});

test('a line is named where the light lies on that one alone', () => {
  const parts = locatedParts('id-back', { mrz: zone, barcode: null });
  expect([0.66, 0.77, 0.88].map((v) => place(parts, 0.5, v, 0.025).line)).toEqual([1, 2, 3]);
  expect(place(parts, 0.5, 0.72, 0.08)).toMatchObject({ zone: 'mrz' });
  expect(place(parts, 0.5, 0.72, 0.08)).not.toHaveProperty('line');
});

test('lines of a zone that stands on its head count from its own first one', () => {
  const [tl, tr, br, bl] = zone.place as [DocumentPoint, DocumentPoint, DocumentPoint, DocumentPoint];
  const parts = locatedParts('id-back', { mrz: { ...zone, place: [br, bl, tl, tr] }, barcode: null });
  expect(place(parts, 0.5, 0.66, 0.025).line).toBe(3);
});

test.each<[number, number, Place['corner']]>([
  [0.2, 0.1, 'top-left'],
  [0.8, 0.2, 'top-right'],
  [0.7, 0.9, 'bottom-right'],
  [0.3, 0.8, 'bottom-left'],
  [0.5, 0.5, undefined],
])('a letter at %d, %d: %s', (u, v, corner) => {
  expect(place(usualParts('statement').parts, u, v).corner).toBe(corner);
  expect(place(usualParts('statement').parts, u, v)).not.toHaveProperty('zone');
});

test('the side across from the light goes down', () => {
  expect(
    [place([], 0.1, 0.5), place([], 0.9, 0.5), place([], 0.5, 0.1), place([], 0.5, 0.9)].map(({ side }) => side),
  ).toEqual(['right', 'left', 'bottom', 'top']);
});
