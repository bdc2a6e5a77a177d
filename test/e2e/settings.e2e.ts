import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { words as ar } from '../../src/i18n/languages/ar.ts';
import { test } from './harness.ts';

/** As another device would have saved it. */
async function savedFile(colour: string, attempt: string): Promise<Buffer> {
  const picture = { create: { width: 1250, height: 880, channels: 3, background: colour } } as const;
  const photo = { file: '01-passport.jpg', width: 1250, height: 880, quad: null, oval: null };
  const about = {
    app: 'FirstPass',
    version: 1,
    plan: { level: 'verified', document: 'passport' },
    attempts: [
      {
        id: attempt,
        step: 'passport',
        at: new Date().toISOString(),
        source: 'camera',
        verdicts: [],
        measures: {},
        photo,
      },
    ],
  };
  return Buffer.from(
    zipSync({
      'firstpass.json': strToU8(JSON.stringify(about)),
      '01-passport.jpg': new Uint8Array(await sharp(picture).jpeg().toBuffer()),
    }),
  );
}

const bring = async (page: Page, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name: 'firstpass.zip', mimeType: 'application/zip', buffer });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the language changes in one tap, direction included, and stays', async ({ host, visit }) => {
  const { url } = await host();
  const { page } = await visit();
  await page.goto(`${url}#/settings`);
  await button(page, 'العربية').click();
  await page.getByRole('heading', { name: ar['settings.title'], exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.reload();
  await page.getByRole('heading', { name: ar['settings.title'], exact: true }).waitFor();
});

test('the language changes where the person is, by one list in the frame', async ({ host, visit }) => {
  const { url } = await host();
  // The longest name on the narrowest phone leaves room for the rest.
  const { page } = await visit({ viewport: { width: 320, height: 640 }, locale: 'id-ID' });
  await page.goto(url);
  const rightmost = page.locator('fp-app header a').last();
  await rightmost.waitFor();
  const box = await rightmost.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 320)).toBeLessThanOrEqual(320);

  await page.goto(`${url}#/1/step/passport`);
  await page.locator('fp-app header select').selectOption('ar');
  await page.getByRole('heading', { name: ar['kind.passport.name'], level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
});

test('a switch stays as it was set', async ({ host, visit }) => {
  const { url } = await host();
  const { page, context } = await visit();
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`${url}#/settings`);
  const soundIn = (tab: Page) => tab.getByRole('switch', { name: en['settings.sound'] });
  await soundIn(page).click();
  // Another tab hears of it when it is kept; a page that is closed before that keeps nothing.
  await expect.poll(() => soundIn(other).getAttribute('aria-checked')).toBe('false');
  await page.reload();
  await expect.poll(() => soundIn(page).getAttribute('aria-checked')).toBe('false');
});

test('a file is brought in, asks before it replaces, and erasing asks too', async ({ host, visit }) => {
  const { url } = await host();
  const { page } = await visit();
  await page.goto(`${url}#/settings`);
  await bring(page, await savedFile('#688', 'a1'));
  await page.getByText('1 new photo and 1 new attempt').waitFor();

  await bring(page, await savedFile('#a86', 'b2'));
  await page.getByRole('heading', { name: en['settings.import.which'] }).waitFor();
  await button(page, en['settings.import.leave']).click();
  await page.getByRole('heading', { name: en['settings.title'], exact: true }).waitFor();

  await bring(page, await savedFile('#a86', 'b2'));
  await page.getByRole('radio', { name: en['settings.import.theirs'] }).check();
  await button(page, en['settings.import.take']).click();
  await page.getByText('1 new photo and 1 new attempt').waitFor();

  const download = page.waitForEvent('download');
  await button(page, en['settings.export']).click();
  expect((await download).suggestedFilename()).toMatch(/^firstpass-\d{4}-\d\d-\d\d\.zip$/);

  await button(page, en['settings.erase']).click();
  await button(page, en['settings.erase.no']).click();
  await button(page, en['settings.erase']).click();
  await page.locator('dialog[open]').getByRole('button', { name: en['settings.erase'], exact: true }).click();
  await page.getByRole('heading', { name: en['settings.erased.title'] }).waitFor();
  await button(page, en['action.start']).click();
  await page.getByRole('link', { name: en['start.begin'] }).waitFor();
});

test('once ready for offline, it opens and shares without a host; the browser names no other host', async ({
  host,
  visit,
}) => {
  const served = await host();
  const { page } = await visit();
  await page.goto(`${served.url}#/settings`);
  await page.getByRole('button', { name: /Get it now/ }).click();
  await page.getByText(en['settings.offline.ready'], { exact: true }).waitFor();
  await served.close();
  await page.goto(`${served.url}#/privacy`);
  await page.getByText(`all of them from ${new URL(served.url).host}.`).waitFor();
  await page.goto(`${served.url}#/1/checklist/verified/passport`);
  await button(page, en['checklist.shared.take']).click();
  await page.getByRole('link', { name: en['checklist.share'] }).click();
  await page.getByText(`${served.url}#/1/checklist/generic/verified/passport`, { exact: true }).waitFor();
});
