import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { CHINESE_CODE } from '../../src/sw/messages.ts';
import { keptOffline, test } from './harness.ts';

/** What people type, in the built app: the questions, what is kept, and what is fetched. */
const dictionaries = async () => (await readdir(join(inject('app'), CHINESE_CODE))).map((file) => CHINESE_CODE + file);

test('Latin letters only: everything works without a network, and no dictionary is ever fetched', async ({
  host,
  visit,
}) => {
  const served = await host();
  const { page, context } = await visit();
  await begin(page, served.url);
  await context.setOffline(true);
  await page.goto(`${served.url}#/details`);
  await fill(page, 'details.surname', 'Müller');
  await fill(page, 'details.givenNames', 'Dr. Anna');
  const title = page.locator('fp-doubt[field=givenNames]');
  await title.getByRole('button', { name: 'Anna', exact: false }).last().waitFor();
  await title.locator('.choice').last().click();
  await expect.poll(() => page.getByLabel(en['details.givenNames']).inputValue()).toBe('Anna');

  await fill(page, 'details.birthDate', '03/04/1990');
  await page.locator('fp-doubt[field=birthDate] .choice').first().click();
  await expect.poll(() => page.getByLabel(en['details.birthDate']).inputValue()).toBe('1990-04-03');
  await fill(page, 'details.documentNumber', 'E12345678');
  await page.getByRole('link', { name: en['details.final'] }).click();
  await page.getByText(en['final.once']).waitFor();

  // It is there the next time.
  await page.reload();
  await page.getByRole('link', { name: en['final.edit'] }).click();
  await expect.poll(() => page.getByLabel(en['details.surname'], { exact: true }).inputValue()).toBe('Müller');
  const asked = served.requests.map(({ path }) => path);
  const all = await dictionaries();
  expect(all.length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.startsWith(CHINESE_CODE))).toEqual([]);
  // Erased with everything else.
  await page.goto(`${served.url}#/settings`);
  await page.getByRole('button', { name: en['settings.erase'] }).first().click();
  await page.locator('dialog').getByRole('button', { name: en['settings.erase'] }).click();
  await page.getByText(en['settings.erased.title']).waitFor();
  await page.goto(`${served.url}#/details`);
  await expect.poll(() => page.getByLabel(en['details.surname'], { exact: true }).inputValue()).toBe('');
});

test('a Chinese character brings the dictionary once, and it works without a network from then on', async ({
  host,
  visit,
}) => {
  const served = await host();
  const { page, context } = await visit();
  await begin(page, served.url);
  await page.goto(`${served.url}#/details`);
  await page.getByRole('button', { name: en['details.native.add'] }).click();
  await fill(page, 'details.nativeName', '曾志伟');
  await fill(page, 'details.surname', 'Ceng');
  await fill(page, 'details.givenNames', 'Zhiwei');
  const asked = page.locator('fp-doubt[field=surname]');
  await asked.getByText('Zeng').last().waitFor();
  const [code] = await dictionaries();
  const has = () => page.evaluate((url) => caches.match(url).then((found) => found !== undefined), code ?? '');
  await expect.poll(has, { timeout: 15_000 }).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await asked.locator('.choice').last().click();
  await expect.poll(() => page.getByLabel(en['details.surname'], { exact: true }).inputValue()).toBe('Zeng');
  await fill(page, 'details.nativeName', '刘德華');
  await page.locator('fp-doubt[field=nativeName]').getByText('劉德華').first().waitFor();
});

test('whoever reads Chinese has the dictionary before the network goes', async ({ host, visit }) => {
  const served = await host();
  const { page, context } = await visit({ locale: 'zh-CN' });
  await begin(page, served.url);
  const [code] = await dictionaries();
  const has = () => page.evaluate((url) => caches.match(url).then((found) => found !== undefined), code ?? '');
  await expect.poll(has, { timeout: 15_000 }).toBe(true);
  await context.setOffline(true);
  await page.goto(`${served.url}#/details`);
  await page.locator('#nativeName').fill('刘德華');
  await page.locator('fp-doubt[field=nativeName]').getByText('劉德華').first().waitFor();
});

/** A checklist, with the shell on the device. */
async function begin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/1/checklist/generic/verified/passport`);
  await page.locator('fp-checklist .actions .primary').click();
  await page.locator('fp-own-details').waitFor();
  await keptOffline(page);
}

/** Types and goes on to what comes next, as with the Tab key. */
async function fill(
  page: Page,
  field:
    | 'details.nativeName'
    | 'details.surname'
    | 'details.givenNames'
    | 'details.birthDate'
    | 'details.documentNumber',
  text: string,
): Promise<void> {
  const input = page.getByLabel(en[field], { exact: true });
  await input.fill(text);
  await input.press('Tab');
}
