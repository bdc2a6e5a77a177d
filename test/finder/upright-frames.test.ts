import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/checks/picture.ts';
import { findDocument } from '../../src/finder/index.ts';
import { CAMERA, drawnCard, smaller } from '../fixtures/scenes.ts';

/** What a phone that is held upright sees of a card: the card, and not the portrait that is printed on it. */
const ID_1 = { widthMm: 85.6, heightMm: 53.98 };
const CARD_PX = 960;
const card = await drawnCard();

describe.each([1, 0.75, 0.5])('at %f of its size', (share) => {
  test.each([1920, 1650, 1440, 1200])('in a frame %i pixels high', async (height) => {
    const scene = share === 1 ? card : await smaller(card, share);
    const found = findDocument(await frame(scene, height), { ...ID_1, previous: null });
    const [left, right] = [found?.quad[0][0] ?? 0, found?.quad[1][0] ?? 0];
    expect(right - left).toBeCloseTo((CARD_PX * share) / CAMERA.width, 1);
  });
});

async function frame(scene: Buffer, height: number): Promise<Picture> {
  const top = Math.round((CAMERA.height - height) / 2);
  const { data, info } = await sharp(scene)
    .extract({ left: 0, top, width: CAMERA.width, height })
    .resize({ width: 640, height: 640, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
