import { expect, test } from 'vitest';
import { documentTurnDeg } from '../../../src/checks/measures/document-turn-deg.ts';
import { type DrawnDocument, drawnDocument, placed } from '../../fixtures/drawn-document.ts';

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['straight', {}, 0, 0.1],
  ['turned clockwise', { corners: placed(380, 240, { turnDeg: 15 }) }, 14, 16],
  ['turned the other way', { corners: placed(380, 240, { turnDeg: -15 }) }, 14, 16],
])('%s', (_, change, low, high) => {
  const reading = documentTurnDeg.measure(drawnDocument(change));
  expect(typeof reading === 'number' ? reading : reading?.value).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
