import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lumaOf } from '../../../src/checks/derived/luma.ts';
import { mirroredPrint } from '../../../src/checks/measures/mirrored-print.ts';
import type { DocumentSignal, Writing } from '../../../src/checks/signals.ts';
import { drawnTogether } from '../../fixtures/drawn-together.ts';
import { NOT_HERE, shared, sharedIsHere } from '../../fixtures/shared.ts';

const none: Writing = { zone: 'none' };

/** A document of which only the print counts. */
const showing = (flat: DocumentSignal['flat']): DocumentSignal => ({
  ...(drawnTogether().document as DocumentSignal),
  flat,
  flatLuma: lumaOf(flat),
});

/** Rows of a letter that is drawn in a 5 × 7 grid. */
function letters(shape: readonly string[]): DocumentSignal['flat'] {
  const [width, height] = [500, 316];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const paint = (x: number, y: number): void => data.set([30, 30, 30, 255], 4 * (y * width + x));
  for (let row = 20; row < 200; row += 26) {
    for (let column = 20; column < 460; column += 20) {
      shape.forEach((line, j) => {
        [...line].forEach((mark, i) => {
          if (mark !== '#') return;
          for (let k = 0; k < 4; k++) paint(column + 2 * i + (k % 2), row + 2 * j + (k >> 1));
        });
      });
    }
  }
  return { width, height, data };
}

const F = ['#####', '#    ', '#    ', '#### ', '#    ', '#    ', '#    '];
const mirrored = F.map((line) => [...line].reverse().join(''));

test('letters lean to the left as written, to the right in a mirror', () => {
  const value = (shape: readonly string[]) =>
    mirroredPrint.measure({ document: showing(letters(shape)), writing: none });
  expect(value(F)).toBeLessThan(-2.4);
  expect(value(mirrored)).toBeGreaterThan(2.4);
});

test('a zone that was read settles it, whatever the letters are', () => {
  const document = showing(letters(mirrored));
  expect(mirroredPrint.measure({ document, writing: { zone: 'as-written' } })).toBeLessThan(0);
  expect(mirroredPrint.measure({ document, writing: { zone: 'mirrored' } })).toBeGreaterThan(2.4);
});

test('too few letters say nothing', () => {
  const blank = letters(['     ']);
  expect(mirroredPrint.measure({ document: showing(blank), writing: none })).toBe(null);
});

describe.skipIf(!sharedIsHere)(`real print ${sharedIsHere ? '' : NOT_HERE}`, () => {
  const files = ['id-front-4', 'id-front-5', 'licence-front-8'].map((name) => `specimens/${name}.jpg`);
  const published = ['pass-bdr', 'pass-chn', 'pass-cze', 'pass-isl', 'pass-ltu', 'pass-pol', 'id-si'];
  const lean = async (file: string, flip: boolean) => {
    const picture = sharp(shared(file)).resize({ width: 520 }).ensureAlpha();
    const { data, info } = await (flip ? picture.flop() : picture).raw().toBuffer({ resolveWithObject: true });
    const flat = { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
    return mirroredPrint.measure({ document: showing(flat), writing: none }) as number;
  };

  test.each(files)('%s', async (file) => {
    expect(await lean(file, false)).toBeLessThan(-2);
    expect(await lean(file, true)).toBeGreaterThan(2);
  });

  test.each(published)('%s is not taken for a mirror image', async (name) => {
    expect(await lean(`mrz/${name}.jpg`, false)).toBeLessThan(2.4);
  });
});
