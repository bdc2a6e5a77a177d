import { expect, test } from 'vitest';
import { faceMargin } from '../../../src/checks/measures/face-margin.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, string]>([
  ['left', { x: 0.1 }, 'left'],
  ['right', { x: 0.9 }, 'right'],
  ['hair', { y: 0.18 }, 'top'],
  ['chin', { y: 0.92 }, 'bottom'],
])('cut off: %s', (_, drawn, side) => {
  expect(faceMargin.measure(drawnFace(drawn))).toEqual({
    value: expect.toSatisfy((value) => value < -0.05),
    at: { side },
  });
});

test('a whole head has room on all sides', () => {
  expect(faceMargin.measure(drawnFace())).toMatchObject({ value: expect.toSatisfy((value) => value > 0.3) });
});
