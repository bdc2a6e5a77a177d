import { expect, test } from 'vitest';
import { lensVeil } from '../../../src/checks/measures/lens-veil.ts';
import { blur, type Colour, type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';
import { smeared } from '../../fixtures/smeared.ts';

type Lens = Drawn['lens'];
const over =
  (change: (tone: number) => number): Lens =>
  ({ data, ...size }) => ({
    ...size,
    data: data.map((tone, i) => (i % 4 === 3 ? tone : change(tone))),
  });
/** Mist, or the sun in the lens: the same light everywhere. */
const misty = (clear: number): Lens => over((tone) => tone * clear + 200 * (1 - clear));

const dark: Partial<Drawn> = {
  paint: (x, y): Colour => {
    const [r, g, b] = features(x, y);
    return [r * 0.5, g * 0.5, b * 0.5];
  },
};

test.each<[string, Partial<Drawn>, number, number]>([
  ['clear', {}, -9, -0.3],
  ['smeared', { lens: smeared(0.4) }, 0.1, 1],
  ['smeared, on dark skin', { ...dark, lens: smeared(0.4) }, 0.1, 1],
  ['dark skin', dark, -9, -0.3],
  ['misty', { lens: misty(0.3) }, 0, 1],
  ['darker, but clear', { lens: over((tone) => tone * 0.4) }, -9, -0.3],
  ['out of focus', { lens: blur(5, 5) }, -9, 0],
])('%s', (_, drawn, low, high) => {
  expect(lensVeil.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
