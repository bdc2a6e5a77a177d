import { expect, test } from 'vitest';
import { faceClippedShare } from '../../../src/checks/measures/face-clipped-share.ts';
import { type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

const lit = (times: number): Partial<Drawn> => ({
  paint: (x, y) => {
    const [r, g, b] = features(x, y);
    return [r * times, g * times, b * times];
  },
});

test.each<[string, Partial<Drawn>, number, number]>([
  ['well lit', lit(1), 0, 0],
  ['skin burnt out', lit(2), 0.8, 1],
])('%s', (_, drawn, low, high) => {
  expect(faceClippedShare.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
