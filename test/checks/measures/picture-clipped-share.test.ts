import { expect, test } from 'vitest';
import { pictureClippedShare } from '../../../src/checks/measures/picture-clipped-share.ts';

test.each([
  ['none', 0],
  ['half', 0.5],
  ['all', 1],
])('%s', (_, share) => {
  const data = Uint8Array.from({ length: 1600 }, (_, i) => (i < share * 1600 ? 255 : 120));
  expect(pictureClippedShare.measure({ luma: { width: 40, height: 40, data } })).toBeCloseTo(share, 5);
});
