import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RuleId } from '../../src/checks/rules/index.ts';
import { type Catalogue, type LanguageId, wordsOf } from '../../src/i18n/index.ts';
import { CAMERA, drawnCard, faceScene, passportScene, smaller } from '../fixtures/scenes.ts';
import { sharedIsHere } from '../fixtures/shared.ts';
import { headline, looksRight, photograph } from './coaching.ts';
import { film, type Scene } from './film.ts';
import { test } from './harness.ts';

/** Everything the main job promises, by a person with a link and a phone; there is no network after the first visit. */
// It waits for a camera as a person does; a slow machine may take its time.
const PATIENCE_MS = 240_000;

// In English e2e/journeys goes the same way.
test.skipIf(!sharedIsHere).for([
  ['ar', 'ar-EG'],
  ['zh-Hans', 'zh-CN'],
] as const)(
  'from a link to photos that are kept, exported and erased, without a network, in %s',
  { timeout: PATIENCE_MS },
  async ([id, locale], { host, visit }) => {
    const words = await wordsOf(id);
    const said = headlineIn(id, words);
    const served = await host();
    const passport = await passportScene();
    const document = await cameraOf([
      { picture: await smaller(passport, 0.45), frames: 240 },
      { picture: passport, frames: 450 },
    ]);
    const first = await visit({ locale, camera: document });
    await choose(first.page, served.url, words, 'passport');
    await first.page.getByRole('button', { name: words['checklist.offline.get'] }).click();
    await first.page.getByText(words['checklist.offline.ready']).waitFor();

    // From here on there is no host any more.
    await served.close();
    await first.page.reload();
    await first.page.getByRole('link', { name: words['checklist.open'] }).click();
    const documentAdvice = await photograph(first.page, words['step.camera']);
    expect(
      order(documentAdvice, [said('document/too-small'), words['coach.hold.headline'], words['coach.taken.headline']]),
    ).toBe(true);
    await keep(first.page, words);
    expect(await states(first.page)).toEqual([words['checklist.state.right'], words['checklist.state.todo']]);
    await first.close();

    // Another day: everything is there. The selfie is taken in the same way.
    const face = await faceScene();
    const selfie = await cameraOf([
      { picture: await smaller(face, 0.4), frames: 450 },
      { picture: face, frames: 450 },
    ]);
    const second = await visit({ locale, profile: first.profile, camera: selfie });
    const { page, context } = second;
    await page.goto(served.url);
    await page.getByText(words['kind.selfie.name']).first().waitFor();
    await page.getByRole('link', { name: words['start.resume'] }).click();
    await page.getByRole('link', { name: words['checklist.open'] }).click();
    const faceAdvice = await photograph(page, words['step.camera']);
    expect(order(faceAdvice, [said('face/too-far'), words['coach.hold.headline'], words['coach.taken.headline']])).toBe(
      true,
    );
    await keep(page, words);
    await page.getByText(words['checklist.done.title']).waitFor();

    // One file of their own, with both photos and what was said of them.
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words['checklist.done.save'] }).click();
    const saved = unzipSync(await readFile(await (await download).path()));
    expect(Object.keys(saved).sort()).toEqual(['01-passport.jpg', '02-selfie.jpg', 'firstpass.json']);
    expect(JSON.parse(strFromU8(saved['firstpass.json'] ?? new Uint8Array())).plan).toEqual({
      pack: 'generic',
      level: 'verified',
      document: 'passport',
    });

    // A link to a fix, in a new tab, with nothing but what was kept.
    const tab = await context.newPage();
    await tab.goto(`${served.url}#/1/fix/document/glare`);
    await tab.locator('fp-fix').getByText(words['rule.document/glare.more']).waitFor();
    await tab.close();

    await page.goto(`${served.url}#/settings`);
    await page.getByRole('button', { name: words['settings.erase'] }).first().click();
    await page.locator('dialog').getByRole('button', { name: words['settings.erase'] }).click();
    await page.getByText(words['settings.erased.title']).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
    await page.goto(served.url);
    await page.getByRole('link', { name: words['start.begin'] }).waitFor();
  },
);

test('a card of our own drawing is coached, taken and kept', { timeout: PATIENCE_MS }, async ({ host, visit }) => {
  const words = await wordsOf('en');
  const said = headlineIn('en', words);
  const served = await host();
  const card = await drawnCard();
  const { page } = await visit({
    camera: await cameraOf([
      { picture: await smaller(card, 0.45), frames: 240 },
      { picture: card, frames: 450 },
    ]),
  });
  await choose(page, served.url, words, 'id-card');
  await page.getByRole('link', { name: words['checklist.open'] }).click();
  const advice = await photograph(page, words['step.camera']);
  expect(order(advice, [said('document/too-small'), words['coach.hold.headline'], words['coach.taken.headline']])).toBe(
    true,
  );
  await keep(page, words);
  expect((await states(page))[0]).toBe(words['checklist.state.right']);
});

const cameraOf = async (scenes: readonly Scene[]) => ({ film: await film(scenes, CAMERA.width, CAMERA.height) });

const headlineIn = (id: LanguageId, words: Catalogue) => (rule: RuleId) => headline(id, words, rule);

async function choose(page: Page, url: string, words: Catalogue, document: 'passport' | 'id-card'): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: words['start.begin'] }).click();
  await page.locator('fp-choose .choice').first().click();
  await page.locator('fp-choose .choice', { hasText: words['level.verified.name'] }).first().click();
  await page.locator('fp-choose .choice', { hasText: words[`document.${document}.name`] }).click();
  await page.getByRole('heading', { name: words['checklist.title'] }).waitFor();
}

async function keep(page: Page, words: Catalogue): Promise<void> {
  await looksRight(page, words);
  await page.getByRole('button', { name: words['review.keep'], exact: true }).click();
  await page.getByRole('heading', { name: words['checklist.title'] }).waitFor();
}

const states = (page: Page): Promise<string[]> => page.locator('fp-checklist fp-steps .state').allTextContents();

/** Whether these were shown in this order, whatever else was. */
function order(headlines: readonly string[], wanted: readonly string[]): boolean {
  const places = wanted.map((headline) => headlines.lastIndexOf(headline));
  const right = places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
  if (!right) console.warn('shown:', headlines);
  return right;
}
