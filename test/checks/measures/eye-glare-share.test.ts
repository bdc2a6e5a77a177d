import { expect, test } from 'vitest';
import { eyeGlareShare } from '../../../src/checks/measures/eye-glare-share.ts';
import { type Drawn, drawnFace, features, grey } from '../../fixtures/drawn-face.ts';

/** A white patch, in centimetres right of the middle between the eyes. */
const patch =
  (x: number, radius: number): Drawn['paint'] =>
  (u, v) =>
    Math.hypot(u - x, v) < radius ? grey(255) : features(u, v);

test.each<[string, Partial<Drawn>, number, number]>([
  ['none', {}, 0, 0],
  ['the glint of a bare eye', { paint: patch(3, 0.15) }, 0, 0.02],
  ['a lamp in a lens', { paint: patch(3, 0.8) }, 0.05, 0.4],
])('%s', (_, drawn, low, high) => {
  expect(eyeGlareShare.measure(drawnFace(drawn))).toMatchObject({
    value: expect.toSatisfy((value) => low <= value && value <= high),
  });
});

test('says on which side of the picture', () => {
  expect(eyeGlareShare.measure(drawnFace({ paint: patch(-3, 0.8) }))).toMatchObject({ at: { side: 'left' } });
  expect(eyeGlareShare.measure(drawnFace({ paint: patch(3, 0.8) }))).toMatchObject({ at: { side: 'right' } });
});
