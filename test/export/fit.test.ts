import { describe, expect, test } from 'vitest';
import { fitted, type Source, type Written } from '../../src/export/fit.ts';
import type { FileRules } from '../../src/export/proof.ts';

const source: Source = { width: 4000, height: 3000, dpi: 600 };

/** As an encoder behaves: more bytes with more pixels and with more quality. 4 MB at full size and the usual quality. */
function encoder({ width, height }: Source, lossless = false) {
  const tries: [number, number][] = [];
  const write = async (scale: number, quality: number): Promise<Written> => {
    tries.push([scale, quality]);
    const size = Math.round(((width * height * scale * scale) / 3) * (lossless ? 3 : (quality / 0.92) ** 4));
    return { blob: new Blob([new Uint8Array(size)]), width: width * scale, height: height * scale };
  };
  return { write, tries };
}

const run = async (rules: Partial<FileRules>, given: Source = source, format: 'jpeg' | 'png' = 'jpeg') => {
  const { write, tries } = encoder(given, format === 'png');
  const { blob, width } = await fitted(given, { formats: [format], ...rules }, format, write);
  return { bytes: blob.size, width: Math.round(width), tries };
};

describe('a file for a provider', () => {
  test('that fits is written once, whole', async () => {
    const { width, tries } = await run({ maxBytes: 5e6 });
    expect(width).toBe(4000);
    expect(tries).toEqual([[1, 0.92]]);
  });

  test.each<[string, Partial<FileRules>, number, number]>([
    ['loses quality first', { maxBytes: 2_500_000 }, 4000, 4000],
    ['then size', { maxBytes: 800_000, minPixels: 1000 }, 1000, 3999],
    ['is no larger than allowed', { maxBytes: 5e6, maxPixels: 2000 }, 2000, 2000],
    ['keeps its resolution', { maxBytes: 1_000_000, minDpi: 300 }, 2000, 3999],
  ])('%s', async (_, rules, from, to) => {
    const { bytes, width } = await run(rules);
    expect(bytes).toBeLessThanOrEqual(rules.maxBytes ?? 0);
    expect(bytes).toBeGreaterThan((rules.maxBytes ?? 0) * 0.1);
    expect(width).toBeGreaterThanOrEqual(from);
    expect(width).toBeLessThanOrEqual(to);
  });

  test('uses most of the bytes that it may have', async () => {
    expect((await run({ maxBytes: 2_500_000 })).bytes).toBeGreaterThan(2_000_000);
  });

  test('stays larger rather than getting too few pixels', async () => {
    const { width, bytes } = await run({ maxBytes: 100_000, minPixels: 3000 });
    expect([width, bytes > 100_000]).toEqual([3000, true]);
  });

  test('stays larger rather than getting too few dots an inch', async () => {
    expect((await run({ maxBytes: 100_000, minPixels: 500, minDpi: 450 })).width).toBe(3000);
  });

  test('too small a file is written with less loss, never with made-up pixels', async () => {
    const { tries, bytes } = await run({ minBytes: 40_000 }, { width: 400, height: 250, dpi: null });
    expect(tries).toEqual([
      [1, 0.92],
      [1, 1],
    ]);
    expect(bytes).toBeGreaterThan(40_000);
  });

  test('a picture smaller than asked for is not enlarged', async () => {
    expect((await run({ minPixels: 1200, maxBytes: 10_000 }, { width: 800, height: 600, dpi: 100 })).width).toBe(800);
  });

  test('without loss, only size is given up', async () => {
    const { bytes, tries } = await run({ maxBytes: 3_000_000 }, source, 'png');
    expect(bytes).toBeLessThanOrEqual(3_000_000);
    expect(tries.every(([, quality]) => quality === 0.92)).toBe(true);
  });
});
