import { expect, test } from 'vitest';
import { faceSoftness } from '../../../src/checks/measures/face-softness.ts';
import { blur, type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['sharp', {}, 0, 5],
  ['out of focus', { lens: blur(6, 6) }, 5.2, 12],
  ['moved: still sharp in one direction', { lens: blur(6, 0) }, 0, 5],
])('%s', (_, drawn, low, high) => {
  expect(faceSoftness.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});

test('does not depend on contrast', () => {
  const faint = drawnFace({ lens: ({ data, ...size }) => ({ ...size, data: data.map((tone) => 100 + tone / 4) }) });
  expect(faceSoftness.measure(faint)).toBeCloseTo(faceSoftness.measure(drawnFace()) as number, 0);
});

test.each([
  [25, 8],
  [40, 5],
])('a face at %i cm with the same part of it blurred', (distanceCm, reach) => {
  expect(faceSoftness.measure(drawnFace({ distanceCm, lens: blur(reach, reach) }))).toSatisfy(
    (value: number) => value > 5.2,
  );
});
