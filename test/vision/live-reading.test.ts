import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Gray } from '../../src/checks/picture.ts';
import { readMrz } from '../../src/reading/mrz/index.ts';
import { LiveReader } from '../../src/vision/worker/live-reading.ts';
import { barcodeReader, LICENCE_TEXT, licenceCard } from '../fixtures/licence.ts';
import { gray } from '../reading/gray.ts';
import { TD1, TD3 } from '../reading/mrz/scores.ts';

const zone = (name: string): string => fileURLToPath(new URL(`../reading/mrz/fixtures/${name}.png`, import.meta.url));

/** A zone as a live frame shows it, light lying over some characters of the second row from column `from` on. */
async function frame(name: string, from?: number): Promise<Gray> {
  const light = { create: { width: 44, height: 24, channels: 3, background: '#f4f4f4' } } as const;
  const over = from === undefined ? [] : [{ input: light, left: Math.round(32 + 15.8 * from), top: 90 }];
  return gray(sharp(await sharp(zone(name)).composite(over).png().toBuffer()));
}

/** A clock that stands still: nothing takes time, so nothing rests. */
const reader = (kind: 'passport' | 'id-back' | 'id-front' | 'licence-back' = 'passport', now = () => 0) =>
  new LiveReader(kind, () => null, now);

/** As the worker does after each frame, until one reading has come to its end. */
async function readOut(live: LiveReader, flat: Gray, at = 0): Promise<number> {
  live.see(true, () => flat, at);
  for (let steps = 1; ; steps++) {
    await live.step();
    // No newer frame is fit to be read: what is at hand is read on.
    live.see(true, null, at);
    if (steps > 40) return steps;
  }
}

describe('the zone on live frames', () => {
  it('is read a little after each frame', async () => {
    const live = reader();
    const first = await frame('td3');
    live.see(true, () => first, 0);
    await live.step();
    expect(live.read.zone).toBeNull();
    await readOut(live, await frame('td3'));
    expect(live.read.zone).toMatchObject({ valid: true, lines: TD3 });
  });

  it('is put together from frames of which none shows it whole', async () => {
    const frames = [await frame('td3', 0), await frame('td3', 13), await frame('td3', 30)];
    for (const one of frames) expect(readMrz(one)?.valid).not.toBe(true);
    const live = reader();
    for (const one of frames) await readOut(live, one);
    expect(live.read.zone).toMatchObject({ valid: true, lines: TD3 });
  });

  it('is not read from a frame that is not steady and sharp', async () => {
    const live = reader();
    for (let i = 0; i < 10; i++) {
      live.see(true, null, i);
      await live.step();
    }
    expect(live.read.zone).toBeNull();
  });

  it('of a document that went away is forgotten, but not for a moment', async () => {
    const live = reader();
    await readOut(live, await frame('td3'), 0);
    live.see(false, null, 500);
    live.see(true, null, 900);
    expect(live.read.zone?.lines).toEqual(TD3);
    live.see(false, null, 2000);
    expect(live.read.zone).toBeNull();
    await readOut(live, await frame('td1'), 2100);
    expect(live.read.zone?.lines).toEqual(TD1);
  });

  it('is looked for only now and then while there is none', async () => {
    let [now, looks] = [0, 0];
    const paper = { width: 300, height: 200, data: new Uint8Array(300 * 200).fill(200) };
    // Every step takes 20 ms, and frames come as fast as they are read.
    const live = reader('passport', () => (now += 20));
    const look = (): Gray => {
      looks++;
      return paper;
    };
    for (let i = 0; i < 40; i++) {
      live.see(true, look, now);
      await live.step();
    }
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThan(10);
  });
});

describe('the barcode on live frames', () => {
  it('is read where its reader is on the device', async () => {
    const read = await barcodeReader();
    const flat = await gray(sharp(await licenceCard()).resize({ width: 500 }));
    const live = new LiveReader('licence-back', () => read);
    live.see(true, () => flat, 0);
    await live.step();
    expect(live.read.barcode?.text).toBe(LICENCE_TEXT);
  });
});
