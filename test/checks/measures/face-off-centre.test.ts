import { expect, test } from 'vitest';
import { faceOffCentre } from '../../../src/checks/measures/face-off-centre.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, string]>([
  ['left', { x: 0.25 }, 0.25, 'left'],
  ['right', { x: 0.75 }, 0.25, 'right'],
  ['too high', { y: 0.15 }, 0.23, 'top'],
  ['too low', { y: 0.75 }, 0.22, 'bottom'],
])('%s', (_, drawn, share, side) => {
  expect(faceOffCentre.measure(drawnFace(drawn))).toEqual({ value: expect.closeTo(share, 1), at: { side } });
});

test('a face where it belongs', () => {
  expect(faceOffCentre.measure(drawnFace())).toMatchObject({ value: expect.closeTo(0, 1) });
});
