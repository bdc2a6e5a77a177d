import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bare, metadataIn } from '../../src/export/bare.ts';

const picture = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#2a6f73' } });
const exif = { IFD0: { Make: 'Secretphone', Copyright: 'Anna Eriksson' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>where I live</r></x:xmpmeta>';

async function told(format: 'jpeg' | 'png'): Promise<Uint8Array> {
  const written = picture().withExif(exif).withXmp(xmp).withIccProfile('srgb');
  return new Uint8Array(await (format === 'jpeg' ? written.jpeg({ progressive: true }) : written.png()).toBuffer());
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe.each(['jpeg', 'png'] as const)('%s', (format) => {
  test('with metadata comes out with none, its pixels as they were', async () => {
    const given = await told(format);
    expect(metadataIn(given).length).toBeGreaterThan(1);
    expect(text(given)).toMatch(/Secretphone/);
    const left = bare(given);
    expect(metadataIn(left)).toEqual([]);
    expect(text(left)).not.toMatch(/Secretphone|Eriksson|where I live|xmpmeta|Exif|ICC_PROFILE|iCCP/);
    const { exif, icc, xmp, width, height } = await sharp(left).metadata();
    expect({ exif, icc, xmp, width, height }).toEqual({ width: 64, height: 48 });
    expect(Buffer.compare(await pixels(left), await pixels(given))).toBe(0);
  });

  test('without any stays byte for byte', async () => {
    const plain = new Uint8Array(await picture()[format]().toBuffer());
    const left = bare(plain);
    expect(bare(left)).toEqual(left);
    expect(metadataIn(left)).toEqual([]);
  });

  test('what hangs after the end goes', async () => {
    const left = bare(await told(format));
    const longer = new Uint8Array([...left, ...Buffer.from('a second picture')]);
    expect(metadataIn(longer)).toEqual(['trailer']);
    expect(bare(longer)).toEqual(left);
  });
});

test('a comment and other applications’ segments go, JFIF and Adobe’s stay', () => {
  const segment = (marker: number, words: string) => [0xff, marker, 0, words.length + 2, ...Buffer.from(words)];
  const scan = [0xff, 0xda, 0, 2, 1, 0xff, 0, 0xff, 0xd0, 7, 0xff, 0xd9];
  const jfif = segment(0xe0, 'JFIF\0');
  const adobe = segment(0xee, 'Adobe');
  const given = [0xff, 0xd8, ...jfif, ...segment(0xfe, 'hello'), ...segment(0xed, 'Photoshop'), ...adobe, ...scan];
  expect(metadataIn(new Uint8Array(given))).toEqual(['comment', 'APP13']);
  expect([...bare(new Uint8Array(given))]).toEqual([0xff, 0xd8, ...jfif, ...adobe, ...scan]);
});

test.each([
  ['nothing', []],
  ['text', [...Buffer.from('hello there')]],
  ['half a marker', [0xff, 0xd8, 0xff]],
])('%s is left as it is', (_, given) => expect([...bare(new Uint8Array(given))]).toEqual(given));
