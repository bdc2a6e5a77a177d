import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { BarcodeReader, BarcodeView } from '../../src/reading/barcode.ts';
import { barcodeReader, LICENCE_TEXT, licenceCard } from '../fixtures/licence.ts';
import { gray } from './gray.ts';

let card: Buffer;
let read: BarcodeReader;

beforeAll(async () => {
  card = await licenceCard();
  read = await barcodeReader();
});

describe('the barcode of a licence', () => {
  test.each<[string, BarcodeView, (picture: Sharp) => Sharp]>([
    ['straight', 'straight', (picture) => picture],
    ['softly blurred', 'straight', (picture) => picture.blur(0.9)],
    ['dark', 'straight', (picture) => picture.linear(0.25, 5)],
    ['half as large, on a live frame', 'live', (picture) => picture.resize({ width: 500 })],
    ['aslant in the whole picture', 'whole', (picture) => picture.rotate(3.5, { background: '#222' })],
    ['upside down', 'whole', (picture) => picture.rotate(180)],
  ])('%s', async (_, view, change) => {
    const reading = await read(await gray(change(sharp(card))), view);
    expect(reading?.text).toBe(LICENCE_TEXT);
    expect(reading?.fields).toMatchObject({ documentNumber: 'T64235789', surname: 'SAMPLE', expiryDate: '2034-12-10' });
  });

  it('lies where it was drawn', async () => {
    const reading = await read(await gray(sharp(card)), 'straight');
    const expected = [0.07, 0.6, 0.93, 0.6, 0.93, 0.935, 0.07, 0.935];
    reading?.place.flat().forEach((value, i) => {
      expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(0.03);
    });
    expect(reading?.place).toHaveLength(4);
  });

  it('is not found where there is none', async () => {
    const blank = sharp({ create: { width: 400, height: 252, channels: 3, background: '#eee' } });
    expect(await read(await gray(blank), 'straight')).toBeNull();
  });
});
