import { expect, test } from 'vitest';
import { faceCount } from '../../../src/checks/measures/face-count.ts';

const box = { left: 0, top: 0, right: 1, bottom: 1 };

test.each([0, 1, 2])('%i', (count) => {
  expect(faceCount.measure({ faces: Array.from({ length: count }, () => box) })).toBe(count);
});
