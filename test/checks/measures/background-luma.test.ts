import { expect, test } from 'vitest';
import { backgroundLuma } from '../../../src/checks/measures/background-luma.ts';

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
  ['dark wall, whoever is in front', () => 20, 250, 20],
  ['light wall', () => 220, 10, 220],
])('%s', (_, wall, inFront, luma) => {
  expect(backgroundLuma.measure(scene(wall, inFront))).toBeCloseTo(luma, 5);
});

test('says nothing where the person fills the frame', () => {
  const { luma, person } = scene(() => 0);
  expect(backgroundLuma.measure({ luma, person: { ...person, data: person.data.map(() => 255) } })).toBeNull();
});
