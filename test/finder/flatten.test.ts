import { expect, test } from 'vitest';
import { framePoint, type Quad } from '../../src/checks/space.ts';
import type { Corners } from '../../src/finder/geometry.ts';
import { flatten } from '../../src/finder/index.ts';
import { type Colour, drawn, type Paint, plain } from './drawn.ts';

/** A corner of its own colour each, grey in between. */
const flag: Paint = (u, v) => {
  if (u > 0.3 && u < 0.7) return [128, 128, 128];
  return [u > 0.5 ? 230 : 30, v > 0.5 ? 230 : 30, 60];
};
const corners: Corners = [
  [60, 40],
  [262, 22],
  [290, 190],
  [40, 214],
];
const picture = drawn({ table: plain([0, 0, 0]), page: flag, corners, grain: 0 });
const quad = corners.map(([x, y]) => framePoint(x / 320, y / 240)) as unknown as Quad;

test.each<[string, number, number, Colour]>([
  ['top left', 0.1, 0.2, [30, 30, 60]],
  ['top right', 0.9, 0.2, [230, 30, 60]],
  ['bottom right', 0.9, 0.8, [230, 230, 60]],
  ['bottom left', 0.1, 0.8, [30, 230, 60]],
  ['middle', 0.5, 0.5, [128, 128, 128]],
])('each corner comes to its place: %s', (_, u, v, colour) => {
  const flat = flatten(picture, quad, { aspect: 1.42, maxWidth: 1000 });
  const at = (Math.floor(v * flat.height) * flat.width + Math.floor(u * flat.width)) * 4;
  expect([...flat.data.slice(at, at + 3)]).toEqual(colour);
});

test('it gets the pixels it has, and no more than asked for', () => {
  const own = flatten(picture, quad, { aspect: 1.42, maxWidth: 1000 });
  expect(own.width).toBeGreaterThan(210);
  expect(own.width).toBeLessThan(250);
  expect(own.width / own.height).toBeCloseTo(1.42, 1);
  expect(flatten(picture, quad, { aspect: 1.42, maxWidth: 100 }).width).toBe(100);
});

test('what is made smaller is averaged, not skipped', () => {
  const fine = drawn({
    table: plain([0, 0, 0]),
    page: (u) => ((u * 100) % 1 < 0.5 ? [0, 0, 0] : [255, 255, 255]),
    corners,
    grain: 0,
  });
  const flat = flatten(fine, quad, { aspect: 1.42, maxWidth: 50 });
  const row = flat.data.slice(20 * 200 + 40, 20 * 200 + 160).filter((_, i) => i % 4 === 0);
  expect(Math.min(...row)).toBeGreaterThan(70);
  expect(Math.max(...row)).toBeLessThan(185);
});

test('corners beyond the frame do no harm', () => {
  const beyond = quad.map(([x, y]) => framePoint(x * 1.6 - 0.3, y * 1.6 - 0.3)) as unknown as Quad;
  expect(flatten(picture, beyond, { aspect: 1.42, maxWidth: 300 }).data.some((value) => value > 0)).toBe(true);
});
