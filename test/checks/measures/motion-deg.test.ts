import { expect, test } from 'vitest';
import { motionDeg } from '../../../src/checks/measures/motion-deg.ts';
import { drawnDocument } from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

test.each([
  ['from side to side', blur(6, 0), 0],
  ['up and down', blur(0, 6), 90],
])('%s', (_, lens, degrees) => {
  expect(motionDeg.measure(drawnDocument({ lens }))).toBe(degrees);
});
