import { expect, test } from 'vitest';
import { hardScene, type Trouble } from '../../scripts/scenes/hard.ts';
import { formats, kindOf } from '../../src/checks/kinds/index.ts';
import { type Corners, overlap, type Point } from '../../src/finder/geometry.ts';
import { findDocument } from '../../src/finder/index.ts';

async function overlapIn(trouble: Trouble, seed: number): Promise<number> {
  const { picture, corners, kind } = await hardScene(trouble, seed);
  const { format, eitherWay = false } = kindOf(kind);
  const found = findDocument(picture, { ...formats[format ?? 'a4'], eitherWay });
  const quad = found?.quad.map(([x, y]): Point => [x * picture.width, y * picture.height]);
  return quad ? overlap(quad as unknown as Corners, corners) : 0;
}

test.each<[Trouble, number]>([
  ['fingers', 1],
  ['pressed', 1],
  ['open-passport', 1],
  ['open-passport', 504],
  ['glare', 1],
  ['shadow', 2],
  ['low-light', 2],
  ['keyboard', 2],
  ['flowered', 3],
  ['touching', 3],
])('found where it is hard to see: %s (%i)', { timeout: 30_000 }, async (trouble, seed) => {
  expect(await overlapIn(trouble, seed)).toBeGreaterThan(0.95);
});

test('a scene is always the same', { timeout: 30_000 }, async () => {
  const [one, other] = [await hardScene('papers', 3), await hardScene('papers', 3)];
  expect(other.corners).toEqual(one.corners);
  expect(Buffer.compare(Buffer.from(other.picture.data), Buffer.from(one.picture.data))).toBe(0);
});
