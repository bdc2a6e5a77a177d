import { expect, test } from 'vitest';
import { shadowEdge } from '../../../src/checks/measures/shadow-edge.ts';
import type { Paint } from '../../finder/drawn.ts';
import {
  card,
  type DrawnDocument,
  drawnDocument,
  letter,
  litBy,
  placed,
  type Shade,
  shaded,
  shining,
} from '../../fixtures/drawn-document.ts';

const darker = (change: Partial<DrawnDocument>): number => {
  const reading = shadowEdge.measure(drawnDocument(change));
  return typeof reading === 'number' || reading === null ? (reading ?? Number.NaN) : reading.value;
};
const under = (shade: Partial<Shade>): Partial<DrawnDocument> => ({ lens: shaded(shade) });

test.each<[string, Partial<DrawnDocument>, number]>([
  ['from the right', under({}), 1.6],
  ['from below', under({ wayDeg: 90, stops: 2.2 }), 2.2],
  ['over a corner', under({ x: 305, y: 215, wayDeg: 45 }), 1.6],
  ['over all but a strip', under({ x: 110, wayDeg: 0 }), 1.6],
  ['with a rim as a near hand casts it', under({ soft: 14 }), 1.6],
  ['on a letter', { ...under({}), page: letter, format: 'a4', corners: placed(230, 325) }, 1.6],
  ['live', { ...under({}), kind: 'camera' }, 1.6],
])('a shadow %s, in stops', (_, change, stops) => expect(Math.abs(darker(change) - stops)).toBeLessThan(0.25));

/** Half of it printed on grey paper. */
const twoTone: Paint = (u, v) =>
  card(u, v).map((channel) => channel * (u > 0.55 ? 0.55 : 1)) as unknown as ReturnType<Paint>;
const striped: Paint = (u, v) => (v > 0.1 && v < 0.33 ? [12, 12, 13] : card(u, v));

test.each<[string, Partial<DrawnDocument>]>([
  ['even light', {}],
  ['a soft shadow', under({ soft: 400 })],
  ['a small one', under({ x: 400, y: 270, wayDeg: 45 })],
  ['grey paper, which ends with the document', { page: twoTone }],
  ['a magnetic stripe', { page: striped }],
  ['light of another colour on one side', under({ tint: [0.6, 1, 1.8] })],
  ['light that grows weaker to one side', { lens: litBy({ size: [1, 1], distance: 300, x: 60 }) }],
  ['a reflection', { page: shining(card, 0.3, 0.5, 0.2) }],
])('no shadow: %s', (_, change) => expect(darker(change)).toBe(0));
