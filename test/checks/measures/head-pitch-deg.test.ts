import { expect, test } from 'vitest';
import { headPitchDeg } from '../../../src/checks/measures/head-pitch-deg.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, string]>([
  ['to the top', { pitchDeg: 20 }, 20, 'top'],
  ['to the bottom', { pitchDeg: -20 }, -20, 'bottom'],
  ['whatever the other angles are', { pitchDeg: 12, yawDeg: 20, rollDeg: -20 }, 12, 'top'],
  ['wherever the face is', { pitchDeg: 12, x: 0.3, y: 0.6 }, 12, 'top'],
])('%s', (_, drawn, degrees, side) => {
  expect(headPitchDeg.measure(drawnFace(drawn))).toEqual({ value: expect.closeTo(degrees, 0), at: { side } });
});
