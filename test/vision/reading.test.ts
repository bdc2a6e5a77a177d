import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readMrz } from '../../src/reading/mrz/index.ts';
import { readDocument } from '../../src/vision/worker/reading.ts';
import { gray } from '../reading/gray.ts';

const fixture = (name: string) => sharp(fileURLToPath(new URL(`../reading/mrz/fixtures/${name}.png`, import.meta.url)));

/** The zone of the standard's own example with light over its first number, so that a photo of it can't be read. */
const covered = async () => {
  const light = { create: { width: 60, height: 24, channels: 3, background: '#f4f4f4' } } as const;
  return gray(
    sharp(
      await fixture('td3')
        .composite([{ input: light, left: 32, top: 90 }])
        .png()
        .toBuffer(),
    ),
  );
};
const whole = async (name: string) => gray(fixture(name));
const earlier = async (name: string) => ({ zone: readMrz(await whole(name)), barcode: null });

const ERIKSSON = {
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birthDate: '1974-08-12',
  expiryDate: '2012-04-15',
};

describe('what a document says', () => {
  test('is what the photo shows', async () => {
    const { mrz, says, expiry, place } = await readDocument(null, await whole('td3'), 'passport', null);
    expect(mrz?.reading?.valid).toBe(true);
    expect(says).toEqual(ERIKSSON);
    expect(expiry?.days).toBeLessThan(0);
    expect(place).toHaveLength(4);
  });

  test('is what the frames before showed, where the photo can’t be read; the photo is called unreadable all the same', async () => {
    const { mrz, says, expiry } = await readDocument(null, await covered(), 'passport', null, await earlier('td3'));
    expect(mrz?.reading?.valid).not.toBe(true);
    expect(says).toEqual(ERIKSSON);
    expect(expiry?.days).toBeLessThan(0);
  });

  test('is not known where neither could be read', async () => {
    const { says, expiry } = await readDocument(null, await covered(), 'passport', null);
    expect([says, expiry]).toEqual([null, null]);
  });

  test('is not taken from another document', async () => {
    const { zone, barcode } = await earlier('td3');
    const other = zone && { ...zone, lines: zone.lines.map((line) => line.replaceAll(/./g, 'Z')) };
    const { says } = await readDocument(null, await covered(), 'passport', null, { zone: other, barcode });
    expect(says).toBeNull();
  });
});
