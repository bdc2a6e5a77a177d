import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromBase64 } from '../../../src/checks/base64.ts';
import { inputOf, type Worn, wornOn } from '../../../src/checks/derived/worn.ts';
import { run, SHAPES, unpack, WORN, WORN_HEIGHT, WORN_WIDTH } from '../../../src/checks/derived/worn-net.ts';
import * as trained from '../../../src/checks/derived/worn-weights.ts';
import { type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

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
  const [bright, dim] = [{}, { lens: half }].map((drawn) => inputOf(drawnFace(drawn).face.portrait.picture)) as [
    Float32Array,
    Float32Array,
  ];
  const apart = bright.map((tone, i) => Math.abs(tone - (dim[i] as number)));
  expect(apart.reduce((sum, difference) => sum + difference, 0) / apart.length).toBeLessThan(0.02);
});

test('what lies outside of the frame is neither light nor dark', () => {
  const { portrait } = drawnFace({ y: 0.1, distanceCm: 30 }).face;
  const input = inputOf(portrait.picture);
  expect(portrait.picture.data[3]).toBe(0);
  expect([...input.subarray((WORN_WIDTH + 2) * 3, (WORN_WIDTH + 2) * 6)].every((value) => value === 0)).toBe(true);
});

test('the mirror image of a face gets about the same answer', () => {
  const over =
    (side: number): Drawn['paint'] =>
    (x, y) =>
      x * side > 0.4 && y > -2 ? [60, 40, 30] : features(x, y);
  expect(worn({ paint: over(1) }).eyesCovered).toBeGreaterThan(0);
  expect(worn({ paint: over(-1) }).eyesCovered).toBeGreaterThan(0);
});
