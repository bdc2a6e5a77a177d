import { expect, test } from 'vitest';
import type { Gray } from '../../src/checks/picture.ts';
import { barsOn } from '../../src/reading/bars.ts';

/** A card with modules of a stacked barcode in a box, 0–1 of it. */
function carded(left: number, top: number, right: number, bottom: number): Gray {
  const [width, height] = [960, 605];
  const data = new Uint8Array(width * height).fill(220);
  for (let y = Math.round(top * height); y < bottom * height; y++) {
    for (let x = Math.round(left * width); x < right * width; x++) {
      const [module, row] = [Math.floor(x / 4), Math.floor(y / 14)];
      data[y * width + x] = Math.abs(Math.sin(module * 12.9 + row * 78.2) * 43758.5) % 1 < 0.5 ? 20 : 230;
    }
  }
  return { width, height, data };
}

test('where the bars are', () => {
  const [tl, , br] = barsOn(carded(0.1, 0.5, 0.9, 0.9));
  for (const [found, put] of [
    [tl?.[0], 0.1],
    [tl?.[1], 0.5],
    [br?.[0], 0.9],
    [br?.[1], 0.9],
  ] as const) {
    expect(Math.abs((found ?? 9) - put)).toBeLessThan(0.06);
  }
});

test.each<[string, readonly [number, number, number, number]]>([
  ['blank', [0, 0, 0, 0]],
  ['a small one, such as a serial number has', [0.1, 0.1, 0.3, 0.2]],
])('none: %s', (_, box) => expect(barsOn(carded(...box))).toEqual([]));
