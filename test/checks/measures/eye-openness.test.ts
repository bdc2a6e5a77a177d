import { expect, test } from 'vitest';
import { eyeOpenness } from '../../../src/checks/measures/eye-openness.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['open', {}, 0.045, 0.06],
  ['half closed', { eyes: 0.5 }, 0.022, 0.03],
  ['closed', { eyes: 0 }, 0, 0.005],
  ['open and turned', { yawDeg: 25 }, 0.04, 0.06],
])('%s', (_, drawn, low, high) => {
  expect(eyeOpenness.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
