import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/checks/signals.ts';
import { exifAt } from '../../src/vision/worker/files/exif.ts';
import { readPictureFile } from '../../src/vision/worker/files/picture-file.ts';

const bare: SourceFile = { software: '', comment: '', exposed: false };
const grey = () => sharp({ create: { width: 16, height: 8, channels: 3, background: '#888' } });
const saysOf = (file: Buffer): SourceFile => readPictureFile(new Uint8Array(file)).says;

const camera = { IFD0: { Software: 'HDR+ 1.0' }, IFD2: { ExposureTime: '1/60', FNumber: '18/10' } };

test.each(['jpeg', 'png', 'webp'] as const)('%s says what saved it and that it was exposed', async (format) => {
  expect(saysOf(await grey()[format]().toBuffer())).toEqual(bare);
  expect(saysOf(await grey().withExif(camera)[format]().toBuffer())).toMatchObject({
    software: 'HDR+ 1.0',
    exposed: true,
  });
});

test('EXIF is read in both orders of bytes', () => {
  for (const little of [true, false])
    expect(exifAt(tiff(little), 4)).toMatchObject({
      orientation: 6,
      software: 'Editor 2',
      comment: 'Screenshot',
      exposed: true,
    });
});

test('EXIF that ends too early, or points beyond the end, says nothing', () => {
  const whole = tiff(true);
  for (let length = 4; length < whole.length; length++) expect(() => exifAt(whole.slice(0, length), 4)).not.toThrow();
  expect(exifAt(whole.slice(0, 12), 4)).toMatchObject({ ...bare, orientation: 1 });
});

test('texts of a PNG say what made it', async () => {
  const png = await grey().png().toBuffer();
  const xmp =
    'XML:com.adobe.xmp\0\0\0\0\0<exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">Screenshot</rdf:li></rdf:Alt></exif:UserComment>';
  expect(saysOf(withChunk(png, 'tEXt', 'Software\0gnome-screenshot'))).toEqual({
    ...bare,
    software: 'gnome-screenshot',
  });
  expect(saysOf(withChunk(png, 'tEXt', 'Title\0My screenshot'))).toEqual(bare);
  expect(saysOf(withChunk(png, 'iTXt', xmp))).toEqual({ ...bare, comment: 'Screenshot' });
});

/** After the header; nobody checks its sum. */
function withChunk(png: Buffer, type: string, text: string): Buffer {
  const chunk = Buffer.alloc(12 + text.length);
  chunk.writeUInt32BE(text.length);
  chunk.write(type + text, 4, 'latin1');
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** A TIFF structure four bytes from the beginning: orientation and program, and what a camera says in a directory of its own. */
function tiff(little: boolean): Uint8Array {
  const bytes = new Uint8Array(160);
  const data = new DataView(bytes.buffer);
  const base = 4;
  const u16 = (at: number, value: number) => data.setUint16(base + at, value, little);
  const u32 = (at: number, value: number) => data.setUint32(base + at, value, little);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    u16(at, tag);
    u16(at + 2, type);
    u32(at + 4, count);
    if (type === 3) u16(at + 8, value);
    else u32(at + 8, value);
  };
  const text = (at: number, value: string) => bytes.set(new TextEncoder().encode(value), base + at);
  data.setUint16(base, little ? 0x4949 : 0x4d4d);
  u16(2, 42);
  u32(4, 8);
  u16(8, 3);
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x0131, 2, 9, 100);
  entry(34, 0x8769, 4, 1, 50);
  u16(50, 2);
  entry(52, 0x829a, 5, 1, 0);
  entry(64, 0x9286, 7, 18, 120);
  text(100, 'Editor 2');
  text(120, 'ASCII\0\0\0Screenshot');
  return bytes;
}
