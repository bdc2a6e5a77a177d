import { expect, test } from 'vitest';
import { borderBow } from '../../../src/checks/measures/border-bow.ts';
import { framePoint } from '../../../src/checks/space.ts';
import { type Colour, type Paint, plain } from '../../finder/drawn.ts';
import {
  bulging,
  card,
  type DrawnDocument,
  drawnDocument,
  finger,
  placed,
  TABLE,
} from '../../fixtures/drawn-document.ts';

const page = { format: 'td3', corners: placed(408, 287) } as const;
/** Of the page drawn here, top and bottom. */
const bent = (most: number) => bulging(most, 36.5, 323.5);
const corner: Paint = (u, v): Colour => (u + v < 0.12 ? TABLE : card(u, v));

test.each<[string, Partial<DrawnDocument>, number, number]>([
  ['flat', {}, 0, 0],
  ['turned', { corners: placed(390, 274, { turnDeg: 6 }) }, 0, 0],
  ['bent by a thirtieth of its height', { lens: bent(9.6) }, 0.027, 0.037],
  ['bent to the other side', { lens: bent(-9.6) }, 0.027, 0.037],
  ['bent as little as a lens bends it', { lens: bent(1.5) }, 0, 0.008],
  ['a finger over the border', { over: finger(110) }, 0, 0.008],
  ['a corner torn off', { page: corner }, 0, 0.008],
])('%s', (_, change, low, high) => {
  const reading = borderBow.measure(drawnDocument({ ...page, ...change }));
  expect(reading).toMatchObject({ value: expect.toSatisfy((value: number) => low <= value && value <= high) });
});

test('where it bends', () => {
  const reading = borderBow.measure(drawnDocument({ ...page, lens: bent(12) }));
  // The middle of its left or right side.
  expect(reading).toMatchObject({ at: { side: expect.toBeOneOf(['left', 'right']) } });
  const [x, y] = (typeof reading === 'object' && reading?.at?.point) || [0, 0];
  expect(Math.min(Math.abs(x * 480 - 48), Math.abs(x * 480 - 456))).toBeLessThan(5);
  expect(y).toBeCloseTo(0.5, 1);
});

test('nothing can be told of a border that does not show, or lies outside the frame', () => {
  expect(
    borderBow.measure(drawnDocument({ ...page, table: plain([214, 226, 208]), page: plain([214, 226, 208]) })),
  ).toBeNull();
  const { document, ...seen } = drawnDocument(page);
  const quad = document.quad.map(([x, y]) => framePoint(2 * x - 0.5, 2 * y - 0.5)) as unknown as typeof document.quad;
  expect(borderBow.measure({ ...seen, document: { ...document, quad } })).toBeNull();
});
