import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { test } from './harness.ts';

/** Bytes of script, gzip, that a phone has to get before it shows the first screen: a second at 50 kB a second. */
const SCRIPT_BYTES = 50_000;
/** … and before it shows words and button. */
const EARLY_BYTES = 4000;

/** What fills in the words: all of it that runs before the app. */
const EARLY = /\/(first-words|preferred)-[^/]*\.js$/;

test('the first screen needs few scripts', async ({ host }) => {
  const served = await host();
  const page = await (await fetch(served.url)).text();
  const first = [...page.matchAll(/<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="([^"]+\.js)"/g)].map(
    ([, path]) => path as string,
  );
  const bytes = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(inject('app'), path))).length, 0);
  expect(bytes(first)).toBeGreaterThan(0);
  expect(bytes(first)).toBeLessThan(SCRIPT_BYTES);
  const early = first.filter((path) => EARLY.test(path));
  expect(early).toHaveLength(2);
  expect(bytes(early)).toBeLessThan(EARLY_BYTES);
});

describe.each([
  ['en', 390, 844],
  ['en', 320, 568],
  ['en', 700, 900],
  ['en', 1280, 800],
  ['ar', 390, 844],
  ['zh-CN', 390, 844],
])('before the app has come, in %s at %i × %i', (locale, width, height) => {
  const wide = width >= 960;
  const id = locale === 'zh-CN' ? 'zh-Hans' : locale;

  test('the first screen is there, and nothing jumps when the app comes', async ({ host, visit }) => {
    const words = await wordsOf(id);
    const served = await host();
    const { page } = await visit({ locale, viewport: { width, height } });
    const release = await holdApp(page);
    await page.goto(served.url, { waitUntil: 'commit' });
    await page.locator('.splash.worded svg').waitFor();
    await page.waitForFunction(() => document.styleSheets.length > 0);
    const early = ['svg', ...(wide ? [] : ['h1', 'div p', 'a'])];
    const before = await Promise.all(early.map((part) => boxOf(page.locator(`.splash ${part}`).first())));
    if (!wide) expect(await page.locator('.splash a').innerText()).toBe(words['start.begin']);

    release();
    await page.getByRole('link', { name: words['start.begin'] }).and(page.locator('fp-start a')).waitFor();
    const parts = ['svg.drawing', ...(wide ? [] : ['h1', '.stack > p', '.actions a'])];
    const after = await Promise.all(parts.map((part) => boxOf(page.locator(`fp-start ${part}`).first())));
    expect(after).toEqual(before);
    expect(await page.locator('.splash').count()).toBe(0);
  });
});

test('a tap on the button before the app has come leads where it says', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit();
  const release = await holdApp(page);
  await page.goto(served.url, { waitUntil: 'commit' });
  await page.locator('.splash a').click();
  release();
  await page.getByRole('heading', { name: en['choose.pack.title'] }).waitFor();
});

/** Lets only what fills in the words through, until it is told to. */
async function holdApp(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    if (!EARLY.test(route.request().url())) await held;
    await route.continue();
  });
  return release;
}

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  return box && Object.values(box).map(Math.round);
};

test('the keyboard sees where it is', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit();
  await page.goto(served.url);
  await page.locator('fp-start .actions a').waitFor();
  for (const _ of [1, 2, 3, 4, 5]) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused && getComputedStyle(focused).outline;
    });
    expect(outline).toMatch(/solid 3px/);
  }
});
