import { expect, test } from 'vitest';
import { faceShake } from '../../../src/checks/measures/face-shake.ts';
import { blur, type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['still', {}, 0, 0.7],
  ['out of focus', { lens: blur(6, 6) }, 0, 0.7],
  ['moved sideways', { lens: blur(6, 0) }, 1, 5],
  ['moved up and down', { lens: blur(0, 6) }, 0.75, 5],
])('%s', (_, drawn, low, high) => {
  expect(faceShake.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
