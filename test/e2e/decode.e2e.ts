import { crc32 } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { type Source, serveSource } from './source.ts';

/** Files of all sorts, made on the spot, through the real decoder of a real browser in a worker. */
type Decoded = { width: number; height: number; jpeg: Buffer } | { code: string; values?: object };

let source: Source;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  source = await serveSource();
  const { executablePath, env, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, env, args: [...args], headless: true });
  page = await source.open(await browser.newContext(), {});
});
afterAll(async () => {
  await browser.close();
  await source.stop();
});

/** Red, green, blue and grey quarters: no two ways of turning it look the same. */
const WIDTH = 64;
const HEIGHT = 48;
const quarters = [
  ['red', [220, 30, 30]],
  ['green', [30, 200, 30]],
  ['blue', [30, 30, 220]],
  ['grey', [128, 128, 128]],
] as const;
const upright = (x: number, y: number): readonly number[] =>
  (quarters[(x < WIDTH / 2 ? 0 : 1) + (y < HEIGHT / 2 ? 0 : 2)] ?? quarters[0])[1];
const picture = () => draw(WIDTH, HEIGHT, upright);

describe('EXIF orientation is applied exactly once', () => {
  /** Where a stored pixel of row r and column c is seen: "the 0th row is the visual right-hand side", and so on (EXIF 3.0). */
  const seen: Record<number, (r: number, c: number) => [x: number, y: number]> = {
    1: (r, c) => [c, r],
    2: (r, c) => [WIDTH - 1 - c, r],
    3: (r, c) => [WIDTH - 1 - c, HEIGHT - 1 - r],
    4: (r, c) => [c, HEIGHT - 1 - r],
    5: (r, c) => [r, c],
    6: (r, c) => [WIDTH - 1 - r, c],
    7: (r, c) => [WIDTH - 1 - r, HEIGHT - 1 - c],
    8: (r, c) => [r, HEIGHT - 1 - c],
  };
  const orientations = [1, 2, 3, 4, 5, 6, 7, 8];
  const formats = ['jpeg', 'png', 'webp'] as const;
  const rows = formats.flatMap((format) => orientations.map((orientation) => [format, orientation] as const));

  test.each(rows)('%s, orientation %i', async (format, orientation) => {
    const [width, height] = orientation < 5 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
    const stored = draw(width, height, (c, r) => upright(...(seen[orientation] ?? seen[1])!(r, c)));
    const file = await stored.withMetadata({ orientation })[format]({ quality: 95 }).toBuffer();
    expect((await sharp(file).metadata()).orientation).toBe(orientation);
    await expectQuarters(await decode(file));
  });

  test('a value that makes no sense counts as upright', async () => {
    const file = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const entry = file.indexOf(Buffer.from([0x01, 0x12, 0x00, 0x03]));
    const little = file.indexOf(Buffer.from([0x12, 0x01, 0x03, 0x00]));
    if (entry >= 0) file[entry + 9] = 77;
    else file[little + 8] = 77;
    expect(Math.max(entry, little)).toBeGreaterThan(0);
    await expectQuarters(await decode(file));
  });
});

describe('pictures of every sort come out as they look', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['JPEG', () => picture().jpeg({ quality: 95 }).toBuffer()],
    ['progressive JPEG', () => picture().jpeg({ quality: 95, progressive: true }).toBuffer()],
    [
      'JPEG with something after its end',
      async () => Buffer.concat([await picture().jpeg().toBuffer(), Buffer.alloc(999, 7)]),
    ],
    ['PNG', () => picture().png().toBuffer()],
    ['PNG with 16 bits', () => picture().toColourspace('rgb16').png().toBuffer()],
    ['PNG with a palette', () => picture().png({ palette: true }).toBuffer()],
    ['PNG, interlaced', () => picture().png({ progressive: true }).toBuffer()],
    ['WebP', () => picture().webp({ quality: 95 }).toBuffer()],
    ['WebP, lossless', () => picture().webp({ lossless: true }).toBuffer()],
    ['GIF with one frame', () => picture().gif().toBuffer()],
    ['AVIF', () => picture().avif({ quality: 90 }).toBuffer()],
    ['BMP', async () => bmp()],
    ['a name that lies about the format does not matter', () => picture().png().toBuffer()],
  ])('%s', async (_, make) => {
    await expectQuarters(await decode(await make()));
  });

  test.each<[string, (picture: Sharp) => Sharp]>([
    ['JPEG', (given) => given.jpeg()],
    ['PNG', (given) => given.png()],
    ['PNG with 16 bits', (given) => given.toColourspace('grey16').png()],
  ])('grey %s', async (_, encode) => {
    const file = await encode(
      draw(WIDTH, HEIGHT, (x) => (x < 32 ? [40, 40, 40] : [200, 200, 200])).greyscale(),
    ).toBuffer();
    const { at } = await pixels(await decode(file));
    expectNear(at(8, 8), [40, 40, 40]);
    expectNear(at(56, 40), [200, 200, 200]);
  });

  test('what is transparent becomes white', async () => {
    const file = await sharp({
      create: { width: 32, height: 32, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } },
    })
      .composite([
        { input: { create: { width: 16, height: 32, channels: 4, background: 'rgba(0,0,0,0.5)' } }, left: 0, top: 0 },
      ])
      .png()
      .toBuffer();
    const { at } = await pixels(await decode(file));
    expectNear(at(4, 16), [127, 127, 127]);
    expectNear(at(28, 16), [255, 255, 255]);
  });

  test('colours of a wide profile are brought into sRGB', async () => {
    const file = await picture().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(file).metadata()).icc?.length).toBeGreaterThan(0);
    await expectQuarters(await decode(file));
  });

  test('the JPEG that is kept carries nothing but pixels', async () => {
    const file = await picture()
      .withExif({ IFD0: { Make: 'Maker', Model: 'Phone', Copyright: 'Ada' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } })
      .jpeg()
      .toBuffer();
    const decoded = await decode(file);
    if (!('jpeg' in decoded)) throw new Error(JSON.stringify(decoded));
    const { exif, xmp, iptc, format } = await sharp(decoded.jpeg).metadata();
    expect({ exif, xmp, iptc, format }).toEqual({ format: 'jpeg' });
    expect(decoded.jpeg.includes('Phone')).toBe(false);
  });
});

describe('size', () => {
  test('24 megapixels lying on their side come out smaller, upright, with their proportions', async () => {
    const file = await picture()
      .resize(6000, 4000, { kernel: 'nearest', fit: 'fill' })
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await sharp(file).metadata()).toMatchObject({ width: 4000, height: 6000, orientation: 6 });
    const decoded = await decode(file);
    if (!('jpeg' in decoded)) throw new Error(JSON.stringify(decoded));
    expect(decoded.width * decoded.height).toBeLessThanOrEqual(4096 * 4096);
    expect(decoded.width * decoded.height).toBeGreaterThan(0.99 * 4096 * 4096);
    expect(decoded.width / decoded.height).toBeCloseTo(1.5, 2);
    await expectQuarters(decoded);
  });

  test('12 megapixels keep every pixel', async () => {
    const file = await picture().resize(4000, 3000, { kernel: 'nearest', fit: 'fill' }).jpeg().toBuffer();
    expect(await decode(file)).toMatchObject({ width: 4000, height: 3000 });
  });

  test('one pixel', async () => {
    expect(
      await decode(
        await draw(1, 1, () => [1, 2, 3])
          .png()
          .toBuffer(),
      ),
    ).toMatchObject({ width: 1, height: 1 });
  });

  const tooLarge = { code: 'file-too-large', values: { megapixels: 100 } };
  test.each<[string, () => Promise<Buffer>]>([
    ['PNG that says 12 000 × 9 000', async () => pngSaying(12_000, 9_000)],
    ['PNG that says 4 294 967 295 × 1', async () => pngSaying(0xffffffff, 1)],
    ['PNG that says 40 000 × 2', async () => pngSaying(40_000, 2)],
    ['JPEG that says 12 000 × 9 000', () => jpegSaying(12_000, 9_000)],
    ['JPEG that says 65 535 × 65 535', () => jpegSaying(65_535, 65_535)],
    [
      'GIF that says 65 535 × 65 535',
      async () => {
        const file = await picture().gif().toBuffer();
        file.writeUInt32LE(0xffffffff, 6);
        return file;
      },
    ],
  ])('%s is too large', async (_, make) => {
    expect(await decode(await make())).toEqual(tooLarge);
  });
});

describe('what can’t be judged says why', () => {
  const jpeg = () => picture().resize(640, 480).jpeg().toBuffer();
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff));

  test.each<[string, () => Promise<Buffer>, string]>([
    ['0 bytes', async () => Buffer.alloc(0), 'file-empty'],
    ['1 byte', async () => Buffer.from([0xff]), 'file-not-picture'],
    ['random bytes', async () => noise, 'file-not-picture'],
    ['zeros', async () => Buffer.alloc(5000), 'file-not-picture'],
    ['text', async () => Buffer.from('Dear Sir or Madam, '.repeat(99)), 'file-not-picture'],
    ['PDF', async () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n'.repeat(99)}`), 'file-not-picture'],
    [
      'SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'file-not-picture',
    ],
    [
      'an MP4 film',
      async () => Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41'.padEnd(999, '\0')),
      'file-not-picture',
    ],
    ['a zip', async () => Buffer.from('PK\x03\x04'.padEnd(999, '\0')), 'file-not-picture'],

    ['JPEG in CMYK', async () => await picture().toColourspace('cmyk').jpeg().toBuffer(), 'file-cmyk'],
    ['GIF with two frames', () => frames('gif'), 'file-animated'],
    ['WebP with two frames', () => frames('webp'), 'file-animated'],
    ['APNG', () => apng(2), 'file-animated'],
    ['AVIF sequence', async () => heif('avis'), 'file-animated'],
    ['HEIC sequence', async () => heif('hevc'), 'file-animated'],
    ['HEIC that is only a header', async () => heif('heic'), 'file-heic'],
    ['HEIC of an Android phone, only a header', async () => heif('mif1'), 'file-heic'],
    ['HEIC with dimensions', async () => heic(), 'file-heic'],

    ['JPEG, first 3 bytes', async () => (await jpeg()).subarray(0, 3), 'file-undecodable'],
    ['JPEG, first 20 bytes', async () => (await jpeg()).subarray(0, 20), 'file-undecodable'],
    ['JPEG, header only', async () => (await jpeg()).subarray(0, 700), 'file-undecodable'],
    ['JPEG, half', async () => half(await jpeg()), 'file-undecodable'],
    ['JPEG, all but its last byte', async () => (await jpeg()).subarray(0, -1), 'file-undecodable'],
    [
      'progressive JPEG, half',
      async () => half(await picture().resize(640, 480).jpeg({ progressive: true }).toBuffer()),
      'file-undecodable',
    ],
    ['PNG, signature only', async () => (await picture().png().toBuffer()).subarray(0, 8), 'file-not-picture'],
    ['PNG, header only', async () => (await picture().png().toBuffer()).subarray(0, 33), 'file-undecodable'],
    ['PNG, half', async () => half(await picture().png().toBuffer()), 'file-undecodable'],
    ['WebP, half', async () => half(await picture().webp().toBuffer()), 'file-undecodable'],
    ['GIF, half', async () => half(await picture().gif().toBuffer()), 'file-undecodable'],
    ['AVIF, half', async () => half(await picture().avif().toBuffer()), 'file-undecodable'],
    ['PNG whose pixels are damaged', async () => damaged(await picture().png().toBuffer(), 'IDAT'), 'file-undecodable'],
    ['JPEG of no width', () => jpegSaying(0, 480), 'file-undecodable'],
    ['TIFF, which Chromium cannot open', () => picture().tiff().toBuffer(), 'file-undecodable'],
  ])('%s', async (_, make, code) => {
    expect(await decode(await make())).toEqual({ code });
  });

  test('an APNG of one frame is a picture', async () => {
    await expectQuarters(await decode(await apng(1)));
  });
});

async function decode(file: Buffer): Promise<Decoded> {
  const answer = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const worker = new Worker('/test/e2e/pages/decode-worker.ts', { type: 'module' });
    try {
      const answer = await new Promise<{ jpeg?: ArrayBuffer }>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(bytes.buffer, [bytes.buffer]);
      });
      if (!answer.jpeg) return answer as object;
      let binary = '';
      for (const byte of new Uint8Array(answer.jpeg)) binary += String.fromCharCode(byte);
      return { ...answer, jpeg: btoa(binary) };
    } finally {
      worker.terminate();
    }
  }, file.toString('base64'));
  return ('jpeg' in answer ? { ...answer, jpeg: Buffer.from(String(answer.jpeg), 'base64') } : answer) as Decoded;
}

function draw(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Sharp {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(colour(x, y), 3 * (y * width + x));
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function pixels(decoded: Decoded) {
  if (!('jpeg' in decoded)) throw new Error(`not decoded: ${JSON.stringify(decoded)}`);
  const { data, info } = await sharp(decoded.jpeg).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([decoded.width, decoded.height]);
  const at = (x: number, y: number) => [...data.subarray(3 * (y * info.width + x), 3 * (y * info.width + x) + 3)];
  return { ...info, at };
}

async function expectQuarters(decoded: Decoded): Promise<void> {
  const { width, height, at } = await pixels(decoded);
  expect(width / height).toBeCloseTo(decoded && 'width' in decoded && width > 1000 ? 1.5 : WIDTH / HEIGHT, 2);
  quarters.forEach(([, colour], i) => {
    expectNear(at(Math.round(width * (i % 2 ? 0.8 : 0.2)), Math.round(height * (i < 2 ? 0.2 : 0.8))), colour);
  });
}

/** JPEG and colour profiles move a colour a little. */
function expectNear(found: number[], wanted: readonly number[]): void {
  const off = Math.max(...found.map((value, i) => Math.abs(value - (wanted[i] ?? 0))));
  expect(off, `${found} instead of ${wanted}`).toBeLessThanOrEqual(12);
}

const half = (file: Buffer): Buffer => file.subarray(0, file.length >> 1);

function damaged(file: Buffer, chunk: string): Buffer {
  const copy = Buffer.from(file);
  copy.fill(0x55, copy.indexOf(chunk) + 6, copy.indexOf(chunk) + 20);
  return copy;
}

function pngSaying(width: number, height: number): Buffer {
  const file = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(file);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

async function jpegSaying(width: number, height: number): Promise<Buffer> {
  const file = await picture().jpeg().toBuffer();
  const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
  file.writeUInt16BE(height, frame + 5);
  file.writeUInt16BE(width, frame + 7);
  return file;
}

/** Two frames, of different colour: the same twice would be joined into one. */
async function frames(format: 'gif' | 'webp'): Promise<Buffer> {
  const [one, two] = await Promise.all(
    [upright, () => [0, 0, 0]].map((colour) => draw(WIDTH, HEIGHT, colour).png().toBuffer()),
  );
  return sharp([one, two] as Buffer[], { join: { animated: true } })
    [format]({ loop: 0 })
    .toBuffer();
}

/** A PNG with the headers of an animation put in front of its pixels, which are the first frame. */
async function apng(count: number): Promise<Buffer> {
  const file = await picture().png().toBuffer();
  const animation = Buffer.alloc(8);
  animation.writeUInt32BE(count);
  const frame = Buffer.alloc(26);
  frame.writeUInt32BE(WIDTH, 4);
  frame.writeUInt32BE(HEIGHT, 8);
  return Buffer.concat([file.subarray(0, 33), chunk('acTL', animation), chunk('fcTL', frame), file.subarray(33)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const heif = (brand: string): Buffer =>
  Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`.padEnd(300, '\0'), 'latin1');

/** An AVIF relabelled: all of a HEIC's boxes are there, and its pixels are nothing that a HEVC decoder could read. */
async function heic(): Promise<Buffer> {
  const file = Buffer.from(await picture().avif().toBuffer());
  file.write('heic', 8, 'latin1');
  for (let at = file.indexOf('av01'); at >= 0; at = file.indexOf('av01', at)) file.write('hvc1', at, 'latin1');
  return file;
}

/** sharp does not write BMP: 24 bits, rows from the bottom up. */
function bmp(): Buffer {
  const row = WIDTH * 3;
  const file = Buffer.alloc(54 + row * HEIGHT);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(WIDTH, 18);
  file.writeInt32LE(HEIGHT, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      file.set([...upright(x, y)].reverse(), 54 + (HEIGHT - 1 - y) * row + 3 * x);
    }
  }
  return file;
}
