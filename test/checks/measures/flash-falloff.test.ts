import { expect, test } from 'vitest';
import { flashFalloff } from '../../../src/checks/measures/flash-falloff.ts';
import {
  card,
  cardOn,
  type DrawnDocument,
  drawnDocument,
  type Light,
  letter,
  litBy,
  placed,
  shining,
} from '../../fixtures/drawn-document.ts';

const falloff = (change: Partial<DrawnDocument>): number => {
  const reading = flashFalloff.measure(drawnDocument(change));
  return typeof reading === 'number' || reading === null ? (reading ?? Number.NaN) : reading.value;
};
const by = (light: Partial<Light>): Partial<DrawnDocument> => ({ lens: litBy(light) });

test.each<[string, Partial<DrawnDocument>]>([
  ['in a dark room', by({ room: 0.02 })],
  ['in some light', by({ room: 0.3 })],
  ['in light from one side', by({ room: 0.3, aslant: 1.2 })],
  ['beside the middle', by({ x: 285, y: 160 })],
  ['small', by({ size: [13, 13] })],
  ['on near-white paper', { ...by({}), page: cardOn([237, 241, 230]) }],
  ['on a letter', { ...by({}), page: letter, format: 'a4', corners: placed(230, 325) }],
  ['live', { ...by({}), kind: 'camera' }],
])('the flash %s', (_, change) => expect(falloff(change)).toBeGreaterThan(0.6));

test.each<[string, Partial<DrawnDocument>]>([
  ['nothing that shines', {}],
  ['a lamp in the middle, in even light', { page: shining(card, 0.5, 0.5, 0.13) }],
  ['a lamp above, seen in the middle, and far away', by({ distance: 1600 })],
  ['a lamp mirrored in a corner', by({ x: 100, y: 100 })],
  ['a window, which is not round', by({ size: [20, 44] })],
  ['light from one side', by({ distance: 4000, room: 2, aslant: 1.2 })],
])('no flash: %s', (_, change) => expect(falloff(change)).toBeLessThan(0.4));
