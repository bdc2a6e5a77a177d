import { expect, test } from 'vitest';
import { secondFaceShare } from '../../../src/checks/measures/second-face-share.ts';

const box = (size: number) => ({ left: 0.2, top: 0.2, right: 0.2 + size, bottom: 0.2 + size });

test.each([
  ['nobody', [], 0],
  ['one', [box(0.4)], 0],
  ['two side by side', [box(0.4), box(0.4)], 1],
  ['one behind the other, twice as far', [box(0.4), box(0.2)], 0.25],
])('%s', (_, faces, share) => {
  expect(secondFaceShare.measure({ faces })).toBeCloseTo(share, 5);
});
