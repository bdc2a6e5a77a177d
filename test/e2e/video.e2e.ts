import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { HELD_SIZE, heldScene } from '../fixtures/held-scene.ts';
import { sharedIsHere } from '../fixtures/shared.ts';
import { film } from './film.ts';
import { keptOffline, test } from './harness.ts';

/** Practice for a video call: the picture by the face models and the finder, the sound by a real microphone's way, nothing kept. */
const PATIENCE_MS = 240_000;

test.skipIf(!sharedIsHere)(
  'face, document, document away, and a voice in a quiet room',
  async ({ host, visit }) => {
    const served = await host();
    const camera = await film(
      [
        { picture: await heldScene(null), frames: 450 },
        { picture: await heldScene([0.5, 0.72]), frames: 600 },
      ],
      HELD_SIZE.width,
      HELD_SIZE.height,
    );
    const { page, context } = await visit({ camera: { film: camera }, microphone: await voice() });
    await page.goto(`${served.url}#/choose/generic/verified`);
    await page.locator('fp-choose a[href="#/checklist"]').first().click();
    await page.locator('fp-extras').getByText(en['kind.video.name']).click();
    await page.getByText(en['video.practice.title']).waitFor();
    await page.getByRole('button', { name: en['video.begin'] }).click();
    for (const task of ['document', 'away'] as const) {
      await page.locator('.place').getByText(en[`video.task.${task}.name`]).waitFor({ timeout: 120_000 });
    }
    await page.getByRole('heading', { name: en['video.sound.title'] }).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: en['video.sound.start'] }).click();
    await page.getByRole('heading', { name: en['video.heard.good.title'] }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: en['action.go-on'] }).click();
    await page.getByRole('heading', { name: en['video.over.all'] }).waitFor();
    expect(await page.locator('.results').getByText(en['video.over.done']).count()).toBe(3);

    // Nothing of it was kept: no attempt, no photo.
    expect(context.pages()).toHaveLength(1);
    await page.getByRole('link', { name: en['review.done'] }).click();
    await page.locator('fp-extras').getByText(en['extras.todo']).first().waitFor();
    expect(await page.locator('fp-extras').getByText(en['extras.todo']).count()).toBe(3);
  },
  PATIENCE_MS,
);

test('a room without a voice, offline; the picture left out', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit({ camera: { devices: 1 }, microphone: await voice(0) });
  await page.goto(`${served.url}#/1/video`);
  await keptOffline(page);
  await served.close();
  await page.reload();
  await page.getByRole('button', { name: en['video.sound.only'] }).click();
  await page.getByRole('button', { name: en['video.sound.start'] }).click();
  await page.getByRole('heading', { name: en['video.heard.nothing.title'] }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: en['action.go-on'] }).click();
  await page.getByRole('heading', { name: en['video.over.some'] }).waitFor();
});

/** A minute of syllables of so loud a voice, with pauses, over the faint noise of a quiet room: a wav file for the browser's microphone. */
async function voice(loudness = 0.25): Promise<string> {
  const rate = 16_000;
  const length = rate * 60;
  const wav = Buffer.alloc(44 + length * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + length * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(length * 2, 40);
  let state = 1;
  for (let i = 0; i < length; i++) {
    const t = i / rate;
    state = (state * 48271) % 2147483647;
    const room = (state / 2147483647 - 0.5) * 0.001;
    // Half a second of speech, then half a second of pause, so that the room is heard whenever it begins.
    const speaks = t % 1 < 0.5;
    const tone =
      Math.sin(2 * Math.PI * 140 * t) + 0.6 * Math.sin(2 * Math.PI * 420 * t) + 0.4 * Math.sin(2 * Math.PI * 1260 * t);
    const sample = room + (speaks ? (loudness * tone * (0.6 + 0.4 * Math.sin(2 * Math.PI * 5 * t))) / 2 : 0);
    wav.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + i * 2);
  }
  const folder = await mkdtemp(join(tmpdir(), 'voice-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'voice.wav');
  await writeFile(file, wav);
  return file;
}
