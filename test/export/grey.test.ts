import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { isGrey } from '../../src/export/grey.ts';
import { drawnCard } from '../fixtures/scenes.ts';

/** Drawn once: it takes seconds. */
const card = drawnCard();

async function look(change: (picture: Sharp) => Sharp): Promise<boolean> {
  const jpeg = await change(sharp(await card))
    .jpeg()
    .toBuffer();
  const { data, info } = await sharp(jpeg)
    .resize(128)
    .toColourspace('srgb')
    .removeAlpha()
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return isGrey({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) });
}

test.each<[string, (picture: Sharp) => Sharp, boolean]>([
  ['a photo', (picture) => picture, false],
  ['a pale one', (picture) => picture.modulate({ saturation: 0.4 }), false],
  ['black and white', (picture) => picture.grayscale(), true],
  ['black and white, written in colours', (picture) => picture.grayscale().toColourspace('srgb'), true],
])('%s', async (_, change, grey) => expect(await look(change)).toBe(grey));
