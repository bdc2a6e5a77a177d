import { expect, test } from 'vitest';
import { framePoint } from '../../src/checks/space.ts';
import { aroundZone } from '../../src/finder/from-zone.ts';

const frame = { width: 1000, height: 800 };
/** A zone of 110.96 mm at 8 px a millimetre, from a corner of its own, turned by so much. */
const zone = (left: number, bottom: number, lengthPx: number, heightPx: number, turnDeg = 0) => {
  const [c, s] = [Math.cos((turnDeg * Math.PI) / 180), Math.sin((turnDeg * Math.PI) / 180)];
  return [
    [0, -heightPx],
    [lengthPx, -heightPx],
    [lengthPx, 0],
    [0, 0],
  ].map(([x, y]) => framePoint((left + x! * c - y! * s) / frame.width, (bottom + x! * s + y! * c) / frame.height));
};

const inPixels = (quad: ReturnType<typeof aroundZone>) => quad?.map(([x, y]) => [x * frame.width, y * frame.height]);

test('a page lies around its zone as ICAO 9303 lays it out', () => {
  const [topLeft, , bottomRight] = inPixels(aroundZone(zone(48, 648, 887.7, 80), 2, frame)) ?? [];
  expect(topLeft?.[0]).toBeCloseTo(0, 0);
  expect(topLeft?.[1]).toBeCloseTo(0, 0);
  expect(bottomRight?.[0]).toBeCloseTo(1000, 0);
  expect(bottomRight?.[1]).toBeCloseTo(704, 0);
});

test('a card has three rows of 30', () => {
  const [topLeft, , bottomRight] = inPixels(aroundZone(zone(45, 495, 754, 120), 3, frame)) ?? [];
  expect(topLeft?.[0]).toBeCloseTo(0, 0);
  expect(bottomRight?.[0]).toBeCloseTo(856, 0);
  expect(bottomRight?.[1]).toBeCloseTo(540, 0);
});

test('it turns with the zone, and may go on beyond the frame', () => {
  const [topLeft, topRight] = inPixels(aroundZone(zone(200, 700, 887.7, 80, 10), 2, frame)) ?? [];
  const angle = Math.atan2((topRight?.[1] ?? 0) - (topLeft?.[1] ?? 0), (topRight?.[0] ?? 0) - (topLeft?.[0] ?? 0));
  expect((angle * 180) / Math.PI).toBeCloseTo(10, 1);
  expect(topRight?.[0]).toBeGreaterThan(1000);
});

test('without a place there is nothing to go by', () => {
  expect(aroundZone([], 2, frame)).toBeNull();
});
