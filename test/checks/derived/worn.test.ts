import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromBase64 } from '../../../src/checks/base64.ts';
import { inputOf, VIEWS, type Worn, wornIn, wornOn } from '../../../src/checks/derived/worn.ts';
import { run, SHAPES, unpack, WORN, WORN_HEIGHT, WORN_WIDTH } from '../../../src/checks/derived/worn-net.ts';
import * as trained from '../../../src/checks/derived/worn-weights.ts';
import { type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

const AS_IS = { mirrored: false, down: 0 };
const bytes = fromBase64(trained.weights);
const worn = (drawn: Partial<Drawn> = {}): Worn => wornOn(drawnFace(drawn).face.portrait);

test('the weights are those that were trained, and have the shape of the network', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(trained.sha256);
  expect(bytes.length).toBe(SHAPES.reduce((sum, { rows, columns }) => sum + rows * (8 + columns), 0));
  expect(unpack(bytes).every(({ weights, bias }) => [...weights, ...bias].every(Number.isFinite))).toBe(true);
});

test('they weigh less than 60 kB on the wire', () => {
  const file = readFileSync(new URL('../../../src/checks/derived/worn-weights.ts', import.meta.url));
  expect(gzipSync(file).length).toBeLessThan(60_000);
});

test('an empty head gets the constants of a network without weights', () => {
  const layers = SHAPES.map(({ rows, columns }) => ({
    weights: new Float32Array(rows * columns),
    bias: new Float32Array(rows).fill(0.5),
  }));
  const empty = new Float32Array((WORN_WIDTH + 2) * (WORN_HEIGHT + 2) * 3);
  expect([...run(layers, empty)]).toEqual(WORN.map(() => 0.5));
});

test('light and contrast are evened out before it looks', () => {
  const half: Drawn['lens'] = ({ data, ...size }) => ({
    ...size,
    data: data.map((tone, i) => (i % 4 === 3 ? tone : tone / 2)),
  });
  const [bright, dim] = [{}, { lens: half }].map((drawn) => inputOf(drawnFace(drawn).face.portrait.picture, AS_IS)) as [
    Float32Array,
    Float32Array,
  ];
  const apart = bright.map((tone, i) => Math.abs(tone - (dim[i] as number)));
  expect(apart.reduce((sum, difference) => sum + difference, 0) / apart.length).toBeLessThan(0.02);
});

test('what lies outside of the frame is neither light nor dark', () => {
  const { portrait } = drawnFace({ y: 0.1, distanceCm: 30 }).face;
  const input = inputOf(portrait.picture, AS_IS);
  expect(portrait.picture.data[3]).toBe(0);
  expect([...input.subarray((WORN_WIDTH + 2) * 3, (WORN_WIDTH + 2) * 6)].every((value) => value === 0)).toBe(true);
});

/** Hair over one eye. */
const over =
  (side: number): Drawn['paint'] =>
  (x, y) =>
    x * side > 0.4 && y > -2 ? [60, 40, 30] : features(x, y);

test('the mirror image of a face gets about the same answer', () => {
  expect(worn({ paint: over(1) }).eyesCovered).toBeGreaterThan(0);
  expect(worn({ paint: over(-1) }).eyesCovered).toBeGreaterThan(0);
});

test('a view is what a moved or mirrored head looks like', () => {
  const { portrait } = drawnFace({ paint: over(1) }).face;
  const [asIs, mirrored, moved] = [AS_IS, { mirrored: true, down: 0 }, { mirrored: false, down: 2 }].map((view) =>
    inputOf(portrait.picture, view),
  ) as [Float32Array, Float32Array, Float32Array];
  const at = (input: Float32Array, x: number, y: number) => input[((y + 1) * (WORN_WIDTH + 2) + x + 1) * 3] as number;
  expect(at(mirrored, 30, 50)).toBeCloseTo(at(asIs, WORN_WIDTH - 1 - 30, 50), 5);
  expect(at(mirrored, 30, 50)).not.toBeCloseTo(at(asIs, 30, 50), 1);
  // What moves into the middle of the face changes its mean a little.
  expect(at(moved, 30, 52)).toBeCloseTo(at(asIs, 30, 50), 1);
  expect(at(moved, 30, 0)).toBe(0);
});

test('the answer about a photo is the mean of all views', () => {
  const { portrait } = drawnFace({ paint: over(1) }).face;
  const each = VIEWS.map((view) => wornIn(portrait, view).eyesCovered);
  expect(Math.max(...each) - Math.min(...each)).toBeGreaterThan(0.01);
  expect(wornOn(portrait).eyesCovered).toBeCloseTo(each.reduce((sum, odds) => sum + odds, 0) / each.length, 5);
});
