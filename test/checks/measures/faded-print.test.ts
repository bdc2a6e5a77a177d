import { expect, test } from 'vitest';
import { fadedPrint } from '../../../src/checks/measures/faded-print.ts';
import { type DrawnDocument, drawnDocument, letter, placed, shining } from '../../fixtures/drawn-document.ts';

const sheet: Partial<DrawnDocument> = {
  format: 'a4',
  width: 600,
  height: 800,
  corners: placed(510, 721, { x: 300, y: 400 }),
  page: letter,
};

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['white paper, blown out, all print there', {}, 0, 4],
  ['print gone under a lamp', { page: shining(letter, 0.4, 0.4, 0.15) }, 7, 200],
])('%s', (_, change, low, high) => {
  const reading = fadedPrint.measure(drawnDocument({ ...sheet, ...change }));
  const value = typeof reading === 'number' ? reading : reading?.value;
  expect(value).toSatisfy((count: number) => low <= count && count <= high);
});
