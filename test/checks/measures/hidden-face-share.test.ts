import { expect, test } from 'vitest';
import { hiddenFaceShare } from '../../../src/checks/measures/hidden-face-share.ts';
import type { DocumentSignal, FaceSignal } from '../../../src/checks/signals.ts';
import { drawnTogether } from '../../fixtures/drawn-together.ts';

const share = (x: number, y: number, width = 420) => {
  const { face, document } = drawnTogether({ at: [x, y], width });
  return hiddenFaceShare.measure({ face: face as FaceSignal, document: document as DocumentSignal });
};

test('a document below the chin hides nothing', () => expect(share(0.5, 0.78)).toBe(0));

test.each([
  ['the chin', 0.5, 0.54, 0.03, 0.4],
  ['a cheek', 0.72, 0.34, 0.03, 0.8],
  ['nearly all', 0.5, 0.32, 0.6, 1],
])('before %s', (_, x, y, low, high) => {
  const seen = share(x, y);
  expect(seen).toMatchObject({ value: expect.toSatisfy((value) => value > low && value <= high) });
});
