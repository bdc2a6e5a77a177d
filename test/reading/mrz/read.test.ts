import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it, test } from 'vitest';
import type { Gray } from '../../../src/checks/picture.ts';
import { mrzZone, readMrz } from '../../../src/reading/mrz/index.ts';
import { gray } from '../gray.ts';
import { TD1, TD2, TD3 } from './scores.ts';

/** Zones of the standard's own examples, set in the free OCR-B of scripts/train-mrz. */
const fixture = (name: string): Sharp => sharp(fileURLToPath(new URL(`fixtures/${name}.png`, import.meta.url)));
/** Changes are made to whole pictures: sharp puts some operations before others. */
const applied = async (picture: Sharp): Promise<Sharp> => sharp(await picture.png().toBuffer());

test.each([
  ['td3', TD3, 'TD3'],
  ['td2', TD2, 'TD2'],
  ['td1', TD1, 'TD1'],
])('%s is read in full', async (name, lines, format) => {
  const reading = readMrz(await gray(fixture(name)));
  expect(reading).toMatchObject({ lines, format, valid: true });
  expect(reading?.confidence).toBeGreaterThan(0.5);
});

describe('a zone is read all the same', () => {
  test.each<[string, (zone: Sharp) => Sharp]>([
    ['small: 8 pixels a character', (zone) => zone.resize({ width: 390 })],
    ['large: 45 pixels a character', (zone) => zone.resize({ width: 2160 })],
    ['soft', (zone) => zone.blur(1.6)],
    ['dark', (zone) => zone.linear(0.2, 4)],
    ['pale', (zone) => zone.linear(0.35, 150)],
    ['as a poor JPEG', (zone) => zone.jpeg({ quality: 20 })],
    ['aslant', (zone) => zone.rotate(7, { background: '#333' })],
    ['aslant the other way', (zone) => zone.rotate(-11, { background: '#ddd' })],
    ['upside down', (zone) => zone.rotate(180)],
    ['turned by a quarter', (zone) => zone.rotate(90)],
    ['stretched by a tenth', (zone) => zone.resize({ width: 760, height: 165, fit: 'fill' })],
    ['leaning', (zone) => zone.affine([1, 0.12, 0, 1], { background: '#ddd' })],
  ])('%s', async (_, change) => {
    const changed = await applied(change(await applied(fixture('td3'))));
    expect(readMrz(await gray(changed))).toMatchObject({ lines: TD3, valid: true });
  });
});

/** The zone on paper whose parts lie lower, in pixels, from place to place along its width (0–1). */
async function laid(down: (x: number) => number): Promise<Gray> {
  const { width, height, data } = await gray(fixture('td3'));
  const bent = Uint8Array.from(data, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return data[Math.min(height - 1, Math.max(0, Math.round(y - down(x / width)))) * width + x] as number;
  });
  return { width, height, data: bent };
}

test.each([
  ['folded', (x: number) => 30 * Math.abs(x - 0.4)],
  ['folded twice', (x: number) => 40 * Math.abs(Math.abs(x - 0.5) - 0.25)],
  ['waving', (x: number) => 5 * Math.sin(9 * x)],
])('a zone on paper that is %s is read', async (_, down) => {
  expect(readMrz(await laid(down))).toMatchObject({ lines: TD3, valid: true });
});

test('a zone whose name a tear goes through is not taken for valid', async () => {
  const torn = readMrz(await laid((x) => (x > 0.405 ? 9 : 0)));
  expect(torn?.lines[1]).toBe(TD3[1]);
  expect(torn?.valid).toBe(false);
});

describe('where it lies', () => {
  // As the fixture was set: characters of 15.8 px from 32 on, rows around y = 58 and 101 of 150.
  const expected = [32 / 760, 44 / 150, 727 / 760, 44 / 150, 727 / 760, 115 / 150, 32 / 760, 115 / 150];

  it('is told of what was read', async () => {
    const place = readMrz(await gray(fixture('td3')))?.place.flat() ?? [];
    expect(place).toHaveLength(8);
    place.forEach((value, i) => {
      expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(i % 2 === 0 ? 0.012 : 0.06);
    });
  });

  it('begins at the first character of a zone that is upside down', async () => {
    const place = readMrz(await gray(fixture('td3').rotate(180)))?.place.flat() ?? [];
    place.forEach((value, i) => {
      expect(Math.abs(1 - value - (expected[i] ?? 0))).toBeLessThan(i % 2 === 0 ? 0.012 : 0.06);
    });
  });

  test.each([
    ['td3', 2, 44],
    ['td2', 2, 36],
    ['td1', 3, 30],
  ])('is seen on a live frame: %s', async (name, lines, columns) => {
    expect(mrzZone(await gray(fixture(name)))).toMatchObject({ lines, columns });
  });
});

describe('what is no zone', () => {
  test.each<[string, Sharp]>([
    ['paper', sharp({ create: { width: 700, height: 440, channels: 3, background: '#eee' } })],
    [
      'noise',
      sharp({
        create: {
          width: 700,
          height: 440,
          channels: 3,
          background: '#888',
          noise: { type: 'gaussian', mean: 128, sigma: 40 },
        },
      }),
    ],
    ['one row alone', fixture('td3').extract({ left: 0, top: 0, width: 760, height: 78 })],
  ])('%s', async (_, picture) => {
    const picked = await gray(await applied(picture));
    expect(mrzZone(picked)).toBeNull();
    expect(readMrz(picked)).toBeNull();
  });

  it('a zone with a character painted over is not taken for valid', async () => {
    const zone = await applied(
      fixture('td3').composite([
        { input: { create: { width: 62, height: 30, channels: 3, background: '#e8e8e8' } }, left: 60, top: 88 },
      ]),
    );
    expect(readMrz(await gray(zone))?.valid).not.toBe(true);
  });
});
