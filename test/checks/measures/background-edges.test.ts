import { expect, test } from 'vitest';
import { backgroundEdges } from '../../../src/checks/measures/background-edges.ts';

/** A person in the middle third of a frame, before a wall with this tone at each place. */
const scene = (wall: (x: number, y: number) => number, inFront = 120) => {
  const [width, height] = [96, 96];
  const isPerson = (x: number): boolean => x >= 32 && x < 64;
  const each = (value: (x: number, y: number) => number) =>
    Uint8Array.from({ length: width * height }, (_, i) => value(i % width, Math.floor(i / width)));
  return {
    luma: { width, height, data: each((x, y) => (isPerson(x) ? inFront : wall(x, y))) },
    person: { width, height, data: each((x) => (isPerson(x) ? 255 : 0)) },
  };
};

test.each([
  ['plain wall, and the outline of the person does not count', () => 240, 0, 0.001],
  ['soft light on a wall', (x: number) => 150 + x / 2, 0, 10],
  ['book shelf', (x: number) => (x % 8 < 4 ? 60 : 180), 100, 600],
])('%s', (_, wall, low, high) => {
  expect(backgroundEdges.measure(scene(wall, 20))).toSatisfy((value: number) => low <= value && value <= high);
});
