import { expect, test } from 'vitest';
import { headRollDeg } from '../../../src/checks/measures/head-roll-deg.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, string]>([
  ['to the right', { rollDeg: 20 }, 20, 'right'],
  ['to the left', { rollDeg: -20 }, -20, 'left'],
  ['whatever the other angles are', { rollDeg: 12, yawDeg: -20, pitchDeg: 15 }, 12, 'right'],
  ['wherever the face is', { rollDeg: 12, x: 0.3, y: 0.6 }, 12, 'right'],
])('%s', (_, drawn, degrees, side) => {
  expect(headRollDeg.measure(drawnFace(drawn))).toEqual({ value: expect.closeTo(degrees, 0), at: { side } });
});
