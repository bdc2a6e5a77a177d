import { expect, test } from 'vitest';
import { coveredShare } from '../../../src/checks/measures/covered-share.ts';
import type { Paint } from '../../finder/drawn.ts';
import { card, type DrawnDocument, drawnDocument, finger, TABLE } from '../../fixtures/drawn-document.ts';

const banded: Paint = (u, v) => (Math.abs(v - 0.5) < 0.05 ? TABLE : card(u, v));

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['nothing', {}, 0, 0],
  ['a finger', { over: finger(110) }, 0.02, 0.06],
  ['a finger beside it', { over: finger(30) }, 0, 0],
  ['a printed band from side to side', { page: banded }, 0, 0],
])('%s', (_, change, low, high) => {
  const reading = coveredShare.measure(drawnDocument(change));
  expect(typeof reading === 'number' ? reading : reading?.value).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
