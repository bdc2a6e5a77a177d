import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { type Catalogue, wordsOf } from '../../src/i18n/index.ts';
import type { ProblemCode } from '../../src/problems.ts';
import { CAMERA, drawnCard } from '../fixtures/scenes.ts';
import { film } from './film.ts';
import { test } from './harness.ts';

/** Whatever goes wrong is said in words that name the next step, in the person's language, and nothing is lost. */
/** One of each direction: all other languages go the same way. */
const languages = [
  ['en', 'en-GB'],
  ['ar', 'ar-EG'],
] as const;

/** The problem that the page tells of, in whatever part of it. */
async function expectProblem(page: Page, code: ProblemCode, words: Catalogue): Promise<void> {
  const what = words[`problem.${code}.what`];
  await page.getByText(what).first().waitFor({ timeout: 20_000 });
  // Numbers in the words are filled in: what stands before them is looked for.
  const next = words[`problem.${code}.next`].split('{')[0] ?? '';
  await page.locator('fp-problem').getByText(next).first().waitFor();
  expect(await page.locator('fp-problem button').first().isVisible()).toBe(true);
}

const jpeg = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
const files: [ProblemCode, string, () => Promise<Buffer>][] = [
  ['file-empty', 'empty.jpg', async () => Buffer.alloc(0)],
  ['file-not-picture', 'letter.jpg', async () => Buffer.from('Dear support, please find attached …')],
  ['file-undecodable', 'cut.jpg', async () => (await jpeg()).subarray(0, 400)],
  [
    'file-cmyk',
    'print.jpg',
    async () =>
      sharp(await jpeg())
        .toColourspace('cmyk')
        .jpeg()
        .toBuffer(),
  ],
  ['file-animated', 'moving.gif', async () => movingGif()],
  [
    'file-heic',
    'phone.heic',
    async () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(600)]),
  ],
  ['file-too-large', 'huge.png', async () => hugePng()],
];

describe.each(languages)('in %s', (id, locale) => {
  test('a file that cannot be judged', async ({ host, visit }) => {
    const words = await wordsOf(id);
    const served = await host();
    const { page } = await visit({ locale });
    await page.goto(`${served.url}#/1/step/passport`);
    await page.locator('fp-step h1').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(id);
    for (const [code, name, make] of files) {
      await page.locator('fp-step input').setInputFiles({ name, mimeType: 'image/jpeg', buffer: await make() });
      await expectProblem(page, code, words);
    }
    // And a good one is judged after all that.
    await page
      .locator('fp-step input')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await drawnCard() });
    await page.locator('fp-review .picture').waitFor();
  });

  test('a link that leads nowhere', async ({ host, visit }) => {
    const words = await wordsOf(id);
    const served = await host();
    const { page } = await visit({ locale });
    await page.goto(`${served.url}#/1/step/%00nonsense`);
    await expectProblem(page, 'link-unreadable', words);
    await page.goto(`${served.url}#/99/step/passport`);
    await expectProblem(page, 'link-newer', words);
  });

  test('a camera that is not allowed, not there or taken', async ({ host, visit }) => {
    const words = await wordsOf(id);
    const served = await host();
    const { page } = await visit({ locale, camera: 'denied' });
    await page.goto(`${served.url}#/1/step/passport`);
    await page.locator('fp-step button.primary').click();
    await expectProblem(page, 'camera-denied', words);
    // What this machine cannot have is made up: a phone without a camera, and another app that holds it.
    for (const [name, code] of [
      ['NotFoundError', 'camera-absent'],
      ['NotReadableError', 'camera-busy'],
    ] as const) {
      await page.addInitScript((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
      }, name);
      await page.reload();
      await page.locator('fp-step button.primary').click();
      await expectProblem(page, code, words);
    }
  });
});

describe('a camera', () => {
  test('that gives a black picture, and one that is unplugged', async ({ host, visit }) => {
    const { en } = await import('../../src/i18n/en.ts');
    const served = await host();
    const black = await sharp({ create: { ...CAMERA, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer();
    const { page } = await visit({ camera: { film: await film([{ picture: black }], CAMERA.width, CAMERA.height) } });
    await page.goto(`${served.url}#/1/step/passport`);
    await page.locator('fp-step button.primary').click();
    await expectProblem(page, 'camera-black', en);

    await page.reload();
    await page.locator('fp-step button.primary').click();
    const video = page.locator('fp-coach video');
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.srcObject !== null)).toBe(true);
    // A drawn camera has no plug: its track is told what the browser tells when one is pulled.
    await video.evaluate((element: HTMLVideoElement) => {
      (element.srcObject as MediaStream).getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
    });
    await expectProblem(page, 'camera-lost', en);
  });
});

describe('a download', () => {
  test.for(languages)('that arrives damaged is asked for again, in %s', async ([id, locale], { host, visit }) => {
    const words = await wordsOf(id);
    let damaged = true;
    const served = await host({
      fault: ({ path }) => (damaged && path.startsWith('models/') ? { damageAt: 1000 } : undefined),
    });
    const { page } = await visit({ locale });
    await page.goto(`${served.url}#/1/step/selfie`);
    await page.locator('fp-step input').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await jpeg() });
    await expectProblem(page, 'models-damaged', words);
    damaged = false;
    await page.locator('fp-step input').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await jpeg() });
    await page.locator('fp-review h1').waitFor({ timeout: 40_000 });
  });
});

describe('a full device', () => {
  test('is told of, with how much to free, and the photo is judged all the same', async ({ host, visit }) => {
    const { en } = await import('../../src/i18n/en.ts');
    const served = await host();
    const { page, context } = await visit();
    // Before the database is opened: Chromium remembers for a while how much room there was.
    const protocol = await context.newCDPSession(page);
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: new URL(served.url).origin, quotaSize: 1 });
    await page.goto(`${served.url}#/1/step/id-front`);
    await page.getByText(en['problem.storage-full.what']).waitFor();
    await page
      .locator('fp-step input')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await drawnCard() });
    await page.locator('fp-review .picture').waitFor();
  });
});

describe('a browser that keeps nothing', () => {
  test.for(languages)('goes on in memory and says so, in %s', async ([id, locale], { host, visit }) => {
    const words = await wordsOf(id);
    const served = await host();
    const { page } = await visit({ locale });
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    });
    await page.goto(served.url);
    await page.getByText(words['problem.storage-refused.what']).waitFor();
    await page.goto(`${served.url}#/1/step/passport`);
    await page
      .locator('fp-step input')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await drawnCard() });
    await page.locator('fp-review .picture').waitFor();
  });
});

/** Two frames, written by hand: sharp writes no GIF of frames made on the spot without its optional encoder. */
function movingGif(): Buffer {
  const frame = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const head = [...Buffer.from('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  return Buffer.from([...head, ...frame, ...frame, 0x3b]);
}

/** A PNG that says it has 12 000 × 9 000 pixels. */
async function hugePng(): Promise<Buffer> {
  const { crc32 } = await import('node:zlib');
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(12_000, 16);
  png.writeUInt32BE(9_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
