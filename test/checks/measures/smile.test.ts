import { expect, test } from 'vitest';
import { smile } from '../../../src/checks/measures/smile.ts';
import { type Drawn, drawnFace } from '../../fixtures/drawn-face.ts';

test.each<[string, Partial<Drawn>, number, number]>([
  ['at rest', {}, 0.65, 0.85],
  ['broad', { smile: 0.6 }, 0.97, 1.2],
  ['at rest and leaning', { rollDeg: 20 }, 0.65, 0.85],
])('%s', (_, drawn, low, high) => {
  expect(smile.measure(drawnFace(drawn))).toSatisfy((value: number) => low <= value && value <= high);
});
