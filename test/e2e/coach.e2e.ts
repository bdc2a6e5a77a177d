import sharp from 'sharp';
import { expect } from 'vitest';
import type { RuleId } from '../../src/checks/rules/index.ts';
import type { Place } from '../../src/checks/space.ts';
import { type LanguageId, wordsOf } from '../../src/i18n/index.ts';
import {
  CAMERA,
  darker,
  drawnCard,
  empty,
  leaning,
  onTable,
  passportScene,
  passportWithoutNumber,
  shining,
  smaller,
} from '../fixtures/scenes.ts';
import { shared, sharedIsHere } from '../fixtures/shared.ts';
import { headline, looksRight, photograph } from './coaching.ts';
import { film, type Scene } from './film.ts';
import { test } from './harness.ts';

/** A slow machine judges few frames a second; each scene lasts long enough for an advice to come and be read. */
const SCENE_FRAMES = 150;
const PATIENCE_MS = 180_000;

/** What a person does wrong, one thing after the other, and what is to be said of it. */
async function story(): Promise<{ scenes: Scene[]; said: [RuleId, Place?][] }> {
  const card = await drawnCard();
  const far = await smaller(card, 0.45);
  // Two faults at once: where the phone is comes before the light.
  const aslant = await darker(await leaning(await smaller(card, 0.86), 32), 0.3);
  const scenes = [await empty(), far, aslant, await darker(card, 0.3), await shining(card, 0.62, 0.5)];
  return {
    scenes: [
      ...scenes.map((picture) => ({ picture, frames: SCENE_FRAMES })),
      { picture: card, frames: 4 * SCENE_FRAMES },
    ],
    said: [
      ['document/no-document'],
      ['document/too-small'],
      ['document/tilted', { side: 'top' }],
      ['document/too-dark'],
      ['document/glare', { zone: 'text' }],
    ],
  };
}

test.for([
  ['en', 'en-GB'],
  ['ar', 'ar-EG'],
] as const satisfies [LanguageId, string][])(
  'one thing wrong after the other is named, each at its turn, and then the photo is taken by itself: %s',
  { timeout: PATIENCE_MS },
  async ([id, locale], { host, visit }) => {
    const words = await wordsOf(id);
    const { scenes, said } = await story();
    const served = await host();
    const { page } = await visit({ locale, camera: { film: await film(scenes, CAMERA.width, CAMERA.height) } });
    await page.goto(`${served.url}#/1/step/id-front`);
    const shown = await photograph(page, words['step.camera']);
    expect(shown.slice(shown.indexOf(words['coach.warming.headline']) + 1)).toEqual([
      ...said.map(([rule, at]) => headline(id, words, rule, at)),
      words['coach.hold.headline'],
      words['coach.taken.headline'],
    ]);
    await looksRight(page, words);
  },
);

test('print that is blurred because the lens can’t focus so near is told from other blur', {
  timeout: PATIENCE_MS,
}, async ({ host, visit }) => {
  const words = await wordsOf('en');
  const card = await drawnCard();
  const scenes = [
    { picture: await sharp(card).blur(7).jpeg({ quality: 93 }).toBuffer(), frames: 3 * SCENE_FRAMES },
    { picture: card, frames: 4 * SCENE_FRAMES },
  ];
  const served = await host();
  const { page } = await visit({ camera: { film: await film(scenes, CAMERA.width, CAMERA.height) } });
  // A drawn camera says nothing of its lens: this is what WebKit says of an iPhone 15 Pro's.
  await page.addInitScript(() => {
    const { getCapabilities } = MediaStreamTrack.prototype;
    MediaStreamTrack.prototype.getCapabilities = function () {
      return { ...getCapabilities.call(this), focusDistance: { min: 0.24 } };
    };
  });
  await page.goto(`${served.url}#/1/step/id-front`);
  const how = page.locator('fp-plate .how').getByText('nearer than 28 cm').waitFor({ timeout: 80_000 });
  const shown = await photograph(page, words['step.camera']);
  await how;
  expect(shown.slice(-3)).toEqual([
    words['coach.near.headline'],
    words['coach.hold.headline'],
    words['coach.taken.headline'],
  ]);
});

test.skipIf(!sharedIsHere)(
  'what frames showed on the way is known where the photo does not show it, and the photo is called unreadable all the same',
  { timeout: PATIENCE_MS },
  async ({ host, visit }) => {
    const words = await wordsOf('en');
    const scenes = [
      { picture: await leaning(await smaller(await passportScene(), 0.86), 24), frames: 2 * SCENE_FRAMES },
      { picture: await passportWithoutNumber(), frames: 4 * SCENE_FRAMES },
    ];
    const served = await host();
    const { page } = await visit({ camera: { film: await film(scenes, CAMERA.width, CAMERA.height) } });
    await page.goto(`${served.url}#/1/step/passport`);
    const shown = await photograph(page, words['step.camera']);
    expect(shown.slice(-3)).toEqual([
      headline('en', words, 'document/tilted', { side: 'top' }),
      words['coach.hold.headline'],
      words['coach.taken.headline'],
    ]);
    await page.getByRole('heading', { name: words['rule.document/mrz-unreadable.headline'] }).waitFor();
    expect(await page.locator('fp-says dd').allTextContents()).toEqual(
      expect.arrayContaining(['NGUYEN', 'OMAR', 'X85916860']),
    );
  },
);

test.skipIf(!sharedIsHere)(
  'the other side of a card is asked for, whatever can be read on this one',
  { timeout: PATIENCE_MS },
  async ({ host, visit }) => {
    const words = await wordsOf('en');
    const [back, front] = ['id-back-6.jpg', 'id-front-4.jpg'].map((file) => onTable(shared(`specimens/${file}`), 960));
    const scenes = [
      { picture: (await back) as Buffer, frames: 2 * SCENE_FRAMES },
      { picture: (await front) as Buffer, frames: 4 * SCENE_FRAMES },
    ];
    const served = await host();
    const { page } = await visit({ camera: { film: await film(scenes, CAMERA.width, CAMERA.height) } });
    await page.goto(`${served.url}#/1/step/id-front`);
    const shown = await photograph(page, words['step.camera']);
    expect(shown.slice(-3)).toEqual([
      headline('en', words, 'document/wrong-side'),
      words['coach.hold.headline'],
      words['coach.taken.headline'],
    ]);
  },
);
