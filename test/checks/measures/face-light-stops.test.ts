import { expect, test } from 'vitest';
import { faceLightStops } from '../../../src/checks/measures/face-light-stops.ts';
import { type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

/** Light that falls to `dim` on one side of the face. */
const lit = (dim: number, dark: (x: number) => boolean, tone = 1): Partial<Drawn> => ({
  paint: (x, y) => {
    const [r, g, b] = features(x, y);
    const light = tone * (dark(x) ? dim : 1);
    return [r * light, g * light, b * light];
  },
});

test.each<[string, Partial<Drawn>, number, string]>([
  ['half the light on the left of the picture', lit(0.5, (x) => x < 0), 1, 'left'],
  ['half the light on the right', lit(0.5, (x) => x > 0), 1, 'right'],
  ['the same on dark skin', lit(0.5, (x) => x < 0, 0.5), 1, 'left'],
  ['the same with the head leaning', { ...lit(0.5, (x) => x < 0), rollDeg: 20 }, 1, 'left'],
])('%s', (_, drawn, stops, side) => {
  expect(faceLightStops.measure(drawnFace(drawn))).toEqual({ value: expect.closeTo(stops, 0), at: { side } });
});

test.each<[string, Partial<Drawn>]>([
  ['even light', {}],
  ['the shadow of the nose is not uneven light', lit(0.5, (x) => x > 0 && x < 1.5)],
])('%s', (_, drawn) => {
  expect(faceLightStops.measure(drawnFace(drawn))).toMatchObject({ value: expect.toSatisfy((value) => value < 0.1) });
});
