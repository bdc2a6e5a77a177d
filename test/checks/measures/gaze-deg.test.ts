import { expect, test } from 'vitest';
import { gazeDeg } from '../../../src/checks/measures/gaze-deg.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['at the camera', {}, 0, 5],
  ['to the side', { gaze: [25, 0] }, 18, 35],
  ['down', { gaze: [0, -25] }, 18, 35],
  ['at the camera with the head turned', { yawDeg: 20 }, 0, 8],
  ['past the camera with the head turned', { yawDeg: 20, gaze: [25, 0] }, 18, 35],
])('%s', (_, drawn, low, high) => {
  expect(gazeDeg.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
