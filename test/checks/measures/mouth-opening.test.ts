import { expect, test } from 'vitest';
import { mouthOpening } from '../../../src/checks/measures/mouth-opening.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['closed', {}, 0, 0.02],
  ['open', { mouth: 0.25 }, 0.24, 0.26],
  ['open, leaning and turned', { mouth: 0.25, rollDeg: 20, yawDeg: 15 }, 0.24, 0.27],
])('%s', (_, drawn, low, high) => {
  expect(mouthOpening.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
