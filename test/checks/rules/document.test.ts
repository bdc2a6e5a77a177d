import { expect, test } from 'vitest';
import type { Light } from '../../../src/checks/derived/bands.ts';
import { judge, toFix } from '../../../src/checks/judge.ts';
import { documentRules } from '../../../src/checks/rules/document.ts';
import type { Signals } from '../../../src/checks/signals.ts';
import type { Corners } from '../../../src/finder/geometry.ts';
import { type Colour, type Paint, plain } from '../../finder/drawn.ts';
import {
  bulging,
  card,
  copied,
  type DrawnDocument,
  drawnDocument,
  finger,
  gridded,
  lit,
  litBy,
  placed,
  shaded,
  shining,
  softened,
  TABLE,
  withPortrait,
} from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

const nothing = {
  motion: null,
  mrz: null,
  flicker: null,
  writing: null,
  expiry: null,
  barcode: null,
  faces: null,
  face: null,
  shown: null,
  person: null,
} satisfies Partial<Signals>;

const failing = (change: Partial<DrawnDocument> = {}, signals: Partial<Signals> = {}): readonly string[] =>
  toFix(
    judge({ rules: documentRules, signals: { ...nothing, ...drawnDocument(change), ...signals }, step: 'id-front' }),
  );

const near: Corners = [
  [30, 60],
  [450, 60],
  [400, 290],
  [80, 290],
];
const striped: Paint = (x, y) => (Math.floor((x + y) / 14) % 2 === 0 ? [170, 40, 50] : [40, 60, 120]);
const rimmed: Paint = (x, y): Colour => (Math.abs(x - 240) < 200 && Math.abs(y - 180) < 137 ? [8, 8, 9] : [90, 85, 80]);

const rows: Readonly<Partial<Record<keyof typeof documentRules, Partial<DrawnDocument>>>> = {
  'too-close': { corners: placed(500, 315) },
  'cut-off': { corners: placed(400, 252, { x: 180 }) },
  'too-small': { corners: placed(200, 126) },
  tilted: { corners: near },
  rotated: { corners: placed(380, 240, { turnDeg: 18 }) },
  'low-resolution': { taken: 1 },
  'busy-background': { table: striped },
  'light-background': { table: plain([220, 220, 215]) },
  screen: { table: rimmed, corners: placed(340, 214) },
  photocopy: { page: copied(card) },
  screenshot: { grain: 0, file: { software: '', comment: '', exposed: false } },
  edited: { file: { software: 'Adobe Photoshop 25.0 (Windows)', comment: '', exposed: true } },
  'too-dark': { page: lit(card, 0.15), table: lit(plain(TABLE), 0.15) },
  'too-bright': { page: lit(card, 2.2), table: lit(plain(TABLE), 2.2) },
  shadow: { lens: shaded() },
  flash: { lens: litBy() },
  glare: { page: shining(card, 0.5, 0.5, 0.15) },
  covered: { over: finger(110) },
  blurred: { lens: blur(3, 3) },
  shaken: { lens: blur(6, 0) },
  'portrait-unclear': { page: softened(withPortrait(card), 0.6) },
};

test.each(Object.entries(rows))('%s, and nothing else', (label, change) => {
  expect(failing(change)).toEqual([label]);
});

test('a short movement is told where print has lost its edges one way only', () => {
  const fine = { width: 1200, height: 900, corners: placed(1020, 643, { x: 600, y: 450 }) };
  expect(failing({ ...fine, lens: blur(2, 0) })).toEqual(['shaken']);
  expect(failing({ ...fine, lens: blur(1, 0) })).toEqual([]);
});

test('a good picture has nothing to fix, on the camera neither', () => {
  expect(failing()).toEqual([]);
  expect(failing({ kind: 'camera' })).toEqual([]);
});

test('the portrait on a document is judged on its own, on photos of the side that has it', () => {
  const soft = { page: softened(withPortrait(card), 0.6) };
  const lamp = { page: shining(withPortrait(card), 0.18, 0.47, 0.04) };
  expect(failing({ page: withPortrait(card) })).toEqual([]);
  expect(failing(lamp)).toEqual(['portrait-unclear']);
  expect(failing({ ...soft, kind: 'camera' })).toEqual([]);
  const all = { ...nothing, ...drawnDocument(soft) };
  expect(toFix(judge({ rules: documentRules, signals: all, step: 'id-back' }))).toEqual([]);
});

test('what spoils all of it is said, not that it spoils the portrait too', () => {
  const page = withPortrait(card);
  expect(failing({ page, lens: blur(3, 3) })).toEqual(['blurred']);
  expect(failing({ page: shining(page, 0.18, 0.5, 0.12) })).toEqual(['glare']);
});

test('in a bright room it is the flash only where that is known to be on', () => {
  const { source, ...seen } = drawnDocument({ kind: 'camera', lens: litBy({ room: 1.6 }) });
  expect(failing({}, { ...seen, source })).toEqual(['glare']);
  expect(failing({}, { ...seen, source: { ...source, torch: true } })).toEqual(['flash']);
  expect(failing({ kind: 'camera' }, { source: { ...source, torch: true } })).toEqual([]);
});

test('the grid of a screen counts on a photo', () => {
  expect(failing({ lens: gridded(3.1) })).toEqual(['screen']);
});

test('bands that roll over the document count before the camera, those of a lamp do not', () => {
  const roll = (phase: number): Float32Array =>
    Float32Array.from({ length: 92 }, (_, i) => 0.05 * Math.sin(0.3 * i + phase));
  const lights = (lamp: boolean): Light[] =>
    [0, 1, 2, 3, 4].map((frame) => {
      const strips = new Array<Float32Array>(6).fill(roll(frame));
      const lines = { strips, beside: lamp ? roll(frame) : new Float32Array(92) };
      return { down: lines, across: lines };
    });
  expect(failing({ kind: 'camera' }, { flicker: lights(false) })).toEqual(['screen']);
  expect(failing({ kind: 'camera' }, { flicker: lights(true) })).toEqual([]);
});

test('a surface of one colour is no fault where a camera took it', () => {
  expect(failing({ grain: 0 })).toEqual([]);
  expect(failing({ grain: 0, file: { software: '', comment: '', exposed: true } })).toEqual([]);
});

test('a page that bulges, and a card that can not', () => {
  const change = { format: 'td3', corners: placed(408, 287), lens: bulging(11, 36.5, 323.5) } as const;
  const signals = { ...nothing, ...drawnDocument(change) };
  expect(toFix(judge({ rules: documentRules, signals, step: 'passport' }))).toEqual(['curled']);
  expect(toFix(judge({ rules: documentRules, signals, step: 'id-front' }))).toEqual([]);
});

test('no document', () => {
  expect(failing({}, { search: { found: 0 }, document: null })).toEqual(['no-document']);
});

test('so close that no border is seen: neither is there no document, nor is what was found too small', () => {
  const near = { width: 640, height: 480, corners: placed(760, 560, { x: 320, y: 240 }) };
  expect(failing(near, { search: { found: 0 }, document: null })).toEqual(['too-close']);
  const { document } = drawnDocument(near);
  const quad = [
    [0.05, 0.2],
    [0.3, 0.2],
    [0.3, 0.5],
    [0.05, 0.5],
  ] as unknown as typeof document.quad;
  expect(failing(near, { search: { found: 1, quad }, document: { ...document, quad } })[0]).toBe('too-close');
});

test('corners that are a little off change nothing', () => {
  for (const [dx, dy] of [
    [4, 0],
    [-4, 0],
    [0, 3],
    [0, -3],
  ] as const) {
    const { document, ...seen } = drawnDocument();
    const quad = document.quad.map(([x, y]) => [x + dx / 480, y + dy / 360]) as unknown as typeof document.quad;
    expect(failing({}, { ...seen, document: { ...document, quad } })).toEqual([]);
  }
});
