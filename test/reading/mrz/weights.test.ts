import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { recipe } from '../../../scripts/train-mrz/recipe.ts';
import { fromBase64 } from '../../../src/checks/base64.ts';
import { SHAPES, unpack } from '../../../src/reading/mrz/network.ts';
import * as trained from '../../../src/reading/mrz/weights.ts';

const bytes = fromBase64(trained.weights);

it('are those that were trained', () => {
  expect(Buffer.from(bytes).toString('base64')).toBe(trained.weights);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(trained.sha256);
});

// When this fails the recipe has changed: `npm run train:mrz`.
it('were trained by the recipe that stands here', () => expect(trained.recipe).toBe(recipe.hash));

it('have the shape of the network', () => {
  expect(bytes.length).toBe(SHAPES.reduce((sum, { rows, columns }) => sum + rows * (8 + columns), 0));
  const network = unpack(bytes);
  expect(network.map(({ weights, bias }) => [bias.length, weights.length / bias.length])).toEqual(
    SHAPES.map(({ rows, columns }) => [rows, columns]),
  );
  expect(network.every(({ weights, bias }) => [...weights, ...bias].every(Number.isFinite))).toBe(true);
});

it('weigh less than 150 kB on the wire', () => {
  const file = readFileSync(new URL('../../../src/reading/mrz/weights.ts', import.meta.url));
  expect(gzipSync(file).length).toBeLessThan(150_000);
});
