import { expect, test } from 'vitest';
import { lightOf } from '../../../src/checks/derived/bands.ts';
import { bandingPeak } from '../../../src/checks/measures/banding-peak.ts';
import type { Picture } from '../../../src/checks/picture.ts';
import { framePoint, type Quad } from '../../../src/checks/space.ts';
import type { Corners } from '../../../src/finder/geometry.ts';
import { plain } from '../../finder/drawn.ts';
import { card, drawnDocument, lit, placed, TABLE } from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

/** What differs from frame to frame; places in pixels. */
interface Frame {
  /** Light on the document by its place on it, 0–1. */
  readonly onPage?: (u: number, v: number) => number;
  /** Light on everything, by its place in the frame. */
  readonly everywhere?: (x: number, y: number) => number;
  /** How far hand and phone have moved, and how far off the corners are found. */
  readonly moved?: readonly [number, number];
  readonly off?: number;
  readonly soft?: number;
  readonly corners?: Corners;
}

const FRAMES = 5;
/** An unsteady hand, the same in every run. */
const shake = (frame: number, by: number): readonly [number, number] => [
  by * Math.sin(2.3 * frame),
  by * Math.cos(3.1 * frame),
];

function measured(at: (frame: number) => Frame): number | null {
  const lights = Array.from({ length: FRAMES }, (_, frame) => {
    const {
      onPage = () => 1,
      everywhere = () => 1,
      moved: [dx, dy] = [0, 0],
      off = 0,
      soft = 0,
      corners = placed(380, 240),
    } = at(frame);
    const seen = drawnDocument({
      kind: 'camera',
      corners: corners.map(([x, y]) => [x + dx, y + dy]) as unknown as Corners,
      page: (u, v) => lit(card, onPage(u, v))(u, v),
      table: plain([70, 66, 72]),
      lens: (picture) => shone(soft > 0 ? blur(soft, soft)(picture) : picture, everywhere),
    });
    const quad = seen.document.quad.map(([x, y]) => framePoint(x + off / 480, y - off / 360)) as unknown as Quad;
    return lightOf({ ...seen.document, quad }, seen.picture);
  });
  return bandingPeak.measure({ flicker: lights }) as number | null;
}

const shone = ({ width, height, data }: Picture, light: (x: number, y: number) => number): Picture => ({
  width,
  height,
  data: data.map((value, i) => (i % 4 === 3 ? value : value * light((i >> 2) % width, Math.floor((i >> 2) / width)))),
});
const wave = (place: number, frame: number): number => 0.85 + 0.1 * Math.sin(place + 1.7 * frame);
const steady = (frame: number): Frame => ({ moved: shake(frame, 2), off: 0.4 * Math.sin(5 * frame) });

test.each<[string, (frame: number) => Frame, number, number]>([
  ['bands that roll down a display', (n) => ({ ...steady(n), onPage: (_, v) => wave(26 * v, n) }), 0.03, 0.3],
  ['bands across, the phone held upright', (n) => ({ ...steady(n), onPage: (u) => wave(30 * u, n) }), 0.03, 0.3],
  [
    "a document that lies a little askew on the display's rows",
    (n) => ({ ...steady(n), onPage: (u, v) => wave(26 * v + 3 * u, n) }),
    0.03,
    0.3,
  ],
  ['bands that stand still: they might be printed', (n) => ({ ...steady(n), onPage: (_, v) => wave(26 * v, 0) }), 0, 0],
  [
    'a lamp at 100 Hz: the same bands on table and document',
    (n) => ({ ...steady(n), everywhere: (_, y) => wave(0.09 * y, n) }),
    0,
    0,
  ],
  ['an unsteady hand', (n) => ({ moved: shake(n, 8), off: Math.sin(5 * n) }), 0, 0],
  ['focus that hunts', (n) => ({ ...steady(n), soft: [0, 1, 2, 1, 0][n] ?? 0 }), 0, 0],
  ['exposure that steps', (n) => ({ ...steady(n), everywhere: () => [1, 0.8, 1.05, 0.9, 0.7][n] ?? 1 }), 0, 0],
  [
    'the shadow of a hand that passes',
    (n) => ({ ...steady(n), onPage: (_, v) => 1 - 0.5 / (1 + Math.exp(20 * (v - 0.2 * n))) }),
    0,
    0,
  ],
])('%s', (_, at, low, high) => {
  expect(measured(at) ?? Number.NaN).toSatisfy((value: number) => low <= value && value <= high);
});

test('it cannot be told where the document fills the frame, or after too few frames', () => {
  const rolling = (n: number): Frame => ({ onPage: (_, v) => wave(26 * v, n) });
  expect(measured((n) => ({ ...rolling(n), corners: placed(478, 358) }))).toBeNull();
  const { document, picture } = drawnDocument({ table: plain(TABLE) });
  expect(bandingPeak.measure({ flicker: [lightOf(document, picture)] })).toBeNull();
});
