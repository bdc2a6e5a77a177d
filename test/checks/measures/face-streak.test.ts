import { expect, test } from 'vitest';
import { faceStreak } from '../../../src/checks/measures/face-streak.ts';
import { blur, type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['still', {}, 0, 2.4],
  ['moved sideways', { lens: blur(6, 0) }, 2.5, 6],
  ['moved up and down', { lens: blur(0, 6) }, 2.5, 6],
])('%s', (_, drawn, low, high) => {
  expect(faceStreak.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
