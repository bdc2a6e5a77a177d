import { expect, test } from 'vitest';
import { backlightStops } from '../../../src/checks/measures/backlight-stops.ts';
import { type Drawn, drawnFace, features, grey } from '../../fixtures/drawn-face.ts';

const lit = (times: number): Partial<Drawn> => ({
  paint: (x, y) => {
    const [r, g, b] = features(x, y);
    return [r * times, g * times, b * times];
  },
});

test.each<[string, Partial<Drawn>, number, number]>([
  ['a window behind a dim face', { ...lit(0.25), wall: grey(250) }, 2, 3],
  ['a white wall behind a well-lit face', { wall: grey(250) }, 0, 0.8],
  ['a dark room', { wall: grey(20) }, -4, -2],
])('%s', (_, drawn, low, high) => {
  expect(backlightStops.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});

test('a face that fills the frame leaves nothing to compare with', () => {
  expect(backlightStops.measure(drawnFace({ distanceCm: 12 }))).toBeNull();
});
