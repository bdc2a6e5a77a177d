import { expect, test } from 'vitest';
import { faceHighlight } from '../../../src/checks/measures/face-highlight.ts';
import { type Drawn, drawnFace, features } from '../../fixtures/drawn-face.ts';

const lit = (times: number): Partial<Drawn> => ({
  paint: (x, y) => {
    const [r, g, b] = features(x, y);
    return [r * times, g * times, b * times];
  },
});

test.each<[string, Partial<Drawn>, number, number]>([
  ['well lit', lit(1), 160, 180],
  ['dark', lit(0.2), 30, 36],
  ['dark skin, well lit: its highlights stay', lit(0.5), 78, 90],
])('%s', (_, drawn, low, high) => {
  expect(faceHighlight.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
