import { expect, test } from 'vitest';
import { eyewear } from '../../../src/checks/measures/eyewear.ts';
import { type Colour, type Drawn, drawnFace, features, grey } from '../../fixtures/drawn-face.ts';

const dark =
  (times: number): Drawn['paint'] =>
  (x, y) => {
    const [r, g, b] = features(x, y);
    return [r * times, g * times, b * times];
  };
/** Two rings, a bridge and arms. */
const framed =
  (colour: Colour, skin = 1): Drawn['paint'] =>
  (x, y) => {
    const ring = Math.hypot((Math.abs(x) - 3) / 2.3, (y + 0.2) / 1.9);
    const bridge = Math.abs(y - 0.4) < 0.2 && Math.abs(x) < 0.9;
    const arm = Math.abs(y - 0.6) < 0.25 && Math.abs(x) > 5.2;
    return (ring > 0.93 && ring < 1.05) || bridge || arm ? colour : dark(skin)(x, y);
  };

test.each<[string, Partial<Drawn>, number, number]>([
  ['bare face', {}, -40, 0],
  ['dark frame', { paint: framed(grey(25)) }, 1, 40],
  ['light metal frame', { paint: framed(grey(250)) }, 1, 40],
  ['dark frame on dark skin', { paint: framed(grey(15), 0.4) }, 1, 40],
  ['bare dark face', { paint: dark(0.4) }, -40, 0],
  ['frame on a leaning head', { paint: framed(grey(25)), rollDeg: 15 }, 1, 40],
])('%s', (_, drawn, low, high) => {
  expect(eyewear.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
