import { expect, test } from 'vitest';
import { castHueDeg } from '../../../src/checks/measures/cast-hue-deg.ts';
import { colourCast } from '../../../src/checks/measures/colour-cast.ts';
import { type Colour, type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';
import { tinted } from '../../fixtures/tinted.ts';

const value = (read: number | { value: number } | null): number =>
  read === null ? Number.NaN : typeof read === 'number' ? read : read.value;
const cast = (change: Partial<Drawn> = {}): number => value(colourCast.measure(drawnFace(change)));
const hue = (change: Partial<Drawn>): number => value(castHueDeg.measure(drawnFace(change)));

/** Skin of another tone, in white light; the whites of the eyes stay. */
const skinned = (tone: number): Partial<Drawn> => ({
  paint: (x, y): Colour => {
    const [r, g, b] = features(x, y);
    return r === b ? [r, g, b] : [r * tone, g * tone, b * tone];
  },
});

test.each<[string, Partial<Drawn>]>([
  ['white light', {}],
  ['half of it', { lens: tinted(1, 1, 1) }],
  ['dark skin', skinned(0.4)],
  ['pale skin', skinned(1.25)],
  ['a coloured wall', { wall: [40, 60, 220] }],
])('%s has no colour', (_, change) => {
  expect(cast(change)).toBeLessThan(0.6);
});

test.each<[string, Partial<Drawn>, number, number]>([
  ['red', { lens: tinted(0, 2, 1.6) }, -25, 28],
  ['pink', { lens: tinted(0, 2, 0) }, 28, 90],
  ['blue', { lens: tinted(2.5, 1.2, 0) }, 90, 180],
  ['green', { lens: tinted(2, 0, 1.6) }, 180, 260],
  ['orange, of a street lamp', { lens: tinted(0, 0.8, 2.2) }, 260, 335],
])('%s light', (_, change, from, to) => {
  expect(cast(change)).toBeGreaterThan(0.95);
  expect(hue(change)).toBeGreaterThan(from);
  expect(hue(change)).toBeLessThan(to);
});

test('on dark and on pale skin it is as strong', () => {
  const blue = { lens: tinted(2, 1, 0) };
  expect(cast({ ...skinned(0.5), ...blue })).toBeCloseTo(cast(blue), 0);
  expect(cast({ ...skinned(1.25), ...blue })).toBeCloseTo(cast(blue), 0);
});

test('flushed skin with white eyes is half a witness', () => {
  const flushed: Partial<Drawn> = {
    paint: (x, y): Colour => {
      const [r, g, b] = features(x, y);
      return r === b ? [r, g, b] : [r, g * 0.8, b * 0.85];
    },
  };
  expect(cast(flushed)).toBeLessThan(0.9);
});

test('cheeks that are blown out tell no colour', () => {
  expect(colourCast.measure(drawnFace({ paint: () => [280, 350, 350] }))).toBeNull();
});
