import { expect, test } from 'vitest';
import { surfacePattern } from '../../../src/checks/measures/surface-pattern.ts';
import type { Paint } from '../../finder/drawn.ts';
import { type DrawnDocument, drawnDocument } from '../../fixtures/drawn-document.ts';

const striped =
  (width: number): Paint =>
  (x, y) =>
    Math.floor((x + y) / width) % 2 === 0 ? [170, 40, 50] : [40, 60, 120];
const grained: Paint = (x, y) => [96 + 14 * Math.sin(y * 0.8 + x * 0.05), 64 + 9 * Math.sin(y * 0.8 + x * 0.05), 40];

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['a plain table', {}, 0, 0.01],
  ['stripes', { table: striped(14) }, 0.35, 1],
  ['a grain of wood', { table: grained }, 0, 0.05],
])('%s', (_, change, low, high) => {
  expect(surfacePattern.measure(drawnDocument(change)) ?? Number.NaN).toSatisfy(
    (value: number) => low <= value && value <= high,
  );
});
