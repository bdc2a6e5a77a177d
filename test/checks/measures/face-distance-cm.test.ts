import { expect, test } from 'vitest';
import { faceDistanceCm } from '../../../src/checks/measures/face-distance-cm.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['arm’s length', {}, 34, 36],
  ['twice as far', { distanceCm: 70 }, 68, 72],
  ['half as far', { distanceCm: 17.5 }, 17, 18],
  ['turned away', { yawDeg: 25 }, 33.5, 37],
  ['leaning', { rollDeg: 25 }, 34, 36],
  ['in a wide frame', { width: 640, height: 480 }, 34, 36],
])('%s', (_, drawn, low, high) => {
  expect(faceDistanceCm.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
