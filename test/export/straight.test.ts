import { describe, expect, test } from 'vitest';
import type { KindId } from '../../src/checks/kinds/index.ts';
import { framePoint, type Quad } from '../../src/checks/space.ts';
import { straightOf } from '../../src/export/straight.ts';

/** A rectangle of a picture of 2000 × 1500. */
const rectangle = (x: number, y: number, width: number, height: number): Quad => [
  framePoint(x / 2000, y / 1500),
  framePoint((x + width) / 2000, y / 1500),
  framePoint((x + width) / 2000, (y + height) / 1500),
  framePoint(x / 2000, (y + height) / 1500),
];
const of = (step: KindId, quad: Quad | null) => straightOf({ step, quad, width: 2000, height: 1500 });

describe('straightening', () => {
  test('keeps a little of the table around a card, as wide on all sides', () => {
    const found = of('id-front', rectangle(400, 300, 856, 539.8));
    const margin = 0.03 * 856;
    expect(found?.aspect).toBeCloseTo((856 + 2 * margin) / (539.8 + 2 * margin), 4);
    expect([found?.width, found?.height]).toEqual([Math.round(856 + 2 * margin), Math.round(539.8 + 2 * margin)]);
    expect(found?.dpi).toBeCloseTo(254, 0);
    const [[x, y] = [], , [right, bottom] = []] = found?.quad ?? [];
    expect((x ?? 0) * 2000).toBeCloseTo(400 - margin, 3);
    expect((y ?? 0) * 1500).toBeCloseTo(300 - margin, 3);
    expect((right ?? 0) * 2000).toBeCloseTo(400 + 856 + margin, 3);
    expect((bottom ?? 0) * 1500).toBeCloseTo(300 + 539.8 + margin, 3);
  });

  test('goes to the edge where the picture shows no more', () => {
    const quad = rectangle(2, 300, 856, 539.8);
    expect(of('id-front', quad)).toMatchObject({ quad, aspect: 85.6 / 53.98 });
    expect(of('id-front', quad)?.dpi).toBeCloseTo(254, 0);
  });

  test.each<[string, KindId, Quad, number]>([
    ['a letter', 'proof-of-address', rectangle(300, 10, 1000, 1414), 210 / 297],
    ['a letter that lies', 'statement', rectangle(10, 10, 1414, 1000), 297 / 210],
  ])('%s fills A4', (_, step, quad, aspect) => expect(of(step, quad)).toMatchObject({ quad, aspect }));

  test.each<[string, KindId, Quad | null]>([
    ['a face', 'selfie', null],
    ['a document in the hand', 'selfie-with-document', rectangle(10, 10, 300, 200)],
    ['edges that were not found', 'passport', null],
  ])('%s is left as taken', (_, step, quad) => expect(of(step, quad)).toBeNull());
});
