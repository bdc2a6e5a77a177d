import { expect, test } from 'vitest';
import { headYawDeg } from '../../../src/checks/measures/head-yaw-deg.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, string]>([
  ['to the right', { yawDeg: 20 }, 20, 'right'],
  ['to the left', { yawDeg: -20 }, -20, 'left'],
  ['whatever the other angles are', { yawDeg: 12, pitchDeg: -15, rollDeg: 20 }, 12, 'right'],
  ['wherever the face is', { yawDeg: 12, x: 0.3, y: 0.6 }, 12, 'right'],
])('%s', (_, drawn, degrees, side) => {
  expect(headYawDeg.measure(drawnFace(drawn))).toEqual({ value: expect.closeTo(degrees, 0), at: { side } });
});
