import { expect, test } from 'vitest';
import { interEyePx } from '../../../src/checks/measures/inter-eye-px.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  // 0.8 of 640 pixels at 35 cm, 6 cm between the eyes.
  ['35 cm', {}, 87, 88.5],
  ['twice as far', { distanceCm: 70 }, 43.5, 44.3],
  ['turned: the eyes seem nearer to each other, but are not', { yawDeg: 25 }, 86, 89],
])('%s', (_, drawn, low, high) => {
  expect(interEyePx.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});

test('counts pixels of the frame as it came, not of the smaller one that is judged', () => {
  const face = drawnFace();
  const seen = { ...face, source: { ...face.source, width: 1440, height: 1920 } };
  expect(interEyePx.measure(seen)).toBeCloseTo(3 * (interEyePx.measure(face) as number), 5);
});
