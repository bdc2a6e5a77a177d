import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lumaOf } from '../../src/checks/derived/luma.ts';
import type { KindId } from '../../src/checks/kinds/index.ts';
import type { Gray } from '../../src/checks/picture.ts';
import { createBarcodeReader } from '../../src/reading/barcode.ts';
import { readMrz } from '../../src/reading/mrz/index.ts';
import { documentSignals } from '../../src/vision/worker/document.ts';

/** Pictures with known truth that lie beside the repository where the accuracy is measured. */
const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const present = existsSync(data);
if (!present) console.warn(`Skipped: there are no pictures in ${data}.`);

interface Row {
  readonly file: string;
  readonly subject: KindId;
  readonly labels?: string;
  readonly mrz?: string;
  readonly barcode?: string;
}

function rows(folder: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(data, folder, 'index.csv'), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])) as unknown as Row);
}

/** The straightened document and the whole picture, as the worker has them. */
async function lumasOf(folder: string, { file, subject }: Row): Promise<{ flat: Gray | null; whole: Gray }> {
  const { data: bytes, info } = await sharp(join(data, folder, file))
    .rotate()
    .resize({ width: 1280, height: 1280, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { width: info.width, height: info.height, data: new Uint8ClampedArray(bytes) };
  const { signals } = documentSignals(picture, subject, null);
  return { flat: signals.document?.flatLuma ?? null, whole: lumaOf(picture) };
}

describe.skipIf(!present)('pictures with known truth', () => {
  const zones = present
    ? ['mrz', 'documents']
        .flatMap((folder) => rows(folder).map((row) => ({ folder, row })))
        .filter(({ row }) => row.mrz && !row.labels)
    : [];

  test.each(zones.map(({ folder, row }) => [`${folder}/${row.file}`, folder, row] as const))(
    'zone of %s',
    async (_, folder, row) => {
      const { flat, whole } = await lumasOf(folder, row);
      const straight = flat && readMrz(flat);
      const reading = straight?.valid ? straight : readMrz(whole);
      expect(reading?.lines.join('|')).toBe(row.mrz);
      expect(reading?.valid).toBe(true);
    },
  );

  const codes = present ? rows('documents').filter(({ barcode, labels }) => barcode && !labels) : [];

  test.each(codes.map((row) => [row.file, row] as const))('barcode of %s', async (_, row) => {
    const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    const read = await createBarcodeReader(Uint8Array.from(readFileSync(path)).buffer);
    const { flat, whole } = await lumasOf('documents', row);
    const reading = (flat && (await read(flat, 'straight'))) ?? (await read(whole, 'whole'));
    expect(reading?.text).toContain(row.barcode);
  });
});
