import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { bill, daysAgo, photographedLetter } from '../fixtures/letter.ts';
import { pdfOf } from '../fixtures/pdf.ts';
import { CAMERA } from '../fixtures/scenes.ts';
import { looksRight, photograph } from './coaching.ts';
import { film } from './film.ts';
import { keptOffline, test } from './harness.ts';

const PATIENCE_MS = 45_000;

/** The button for a date, in the words of the app: English writes the month first there. */
const yes = (days: number): string =>
  `Yes, ${new Date(Date.now() - days * 86_400_000).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })}`;

async function choose(page: Page, buffer: Buffer, mimeType: string): Promise<void> {
  await page.locator('fp-step input[type=file]').setInputFiles({ name: 'paper', mimeType, buffer });
  await looksRight(page, en, PATIENCE_MS);
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/choose');
}

const open = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.locator('fp-step h1').waitFor();
};

describe('the date of a paper', () => {
  test('is read from a PDF, confirmed, and remembered with it', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await open(page, `${served.url}#/1/step/proof-of-address`);
    await page.getByLabel(en['paper.kind.utility-bill']).check();
    await choose(page, Buffer.from(pdfOf([{ text: bill(daysAgo(20)) }])), 'application/pdf');
    const paper = page.locator('fp-paper');
    await paper.getByText(en['paper.date.found.surely']).waitFor();
    await paper.getByText(`Bill date: ${daysAgo(20)}`).waitFor();
    await paper.getByRole('button', { name: yes(20) }).click();
    await paper.locator('.age.fine').waitFor();
    await keep(page, en['papers.keep']);

    await open(page, `${served.url}#/1/step/proof-of-address`);
    await page.reload();
    await paper.locator('.age.fine').waitFor({ timeout: PATIENCE_MS });
    await page.getByRole('button', { name: en['papers.again'] }).click();
    expect(await page.getByLabel(en['paper.kind.utility-bill']).isChecked()).toBe(true);
    // Of another paper nothing is known.
    await choose(page, Buffer.from(pdfOf([{ text: bill(daysAgo(300)) }])), 'application/pdf');
    await paper.getByRole('button', { name: yes(300) }).click();
    await paper.getByText(en['paper.age.too-old.title']).waitFor();
  });

  test('is read in Chinese whose font lies outside the file, without a connection', async ({ host, visit }) => {
    const served = await host();
    const { page, context } = await visit();
    await open(page, `${served.url}#/1/step/proof-of-address`);
    await keptOffline(page);
    await page.reload();
    await context.setOffline(true);
    const [year, month, day] = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10).split('-');
    const text = [
      '客户姓名：张三',
      `账单日期：${year}年${month}月${day}日`,
      '到期还款日：2099年12月24日',
      ...bill('').slice(8),
    ];
    await choose(page, Buffer.from(pdfOf([{ text }])), 'application/pdf');
    await page
      .locator('fp-paper')
      .getByRole('button', { name: yes(20) })
      .waitFor();
  });

  test('of a photo is read where the part for it is fetched, and then without a connection', async ({
    host,
    visit,
  }) => {
    const served = await host();
    const { page, context } = await visit();
    await open(page, `${served.url}#/1/step/proof-of-address`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await choose(page, await photographedLetter(bill(daysAgo(20))), 'image/jpeg');
    // Nothing of it comes unasked.
    expect(served.requests.filter(({ path }) => path.startsWith('models/'))).toEqual([]);
    const paper = page.locator('fp-paper');
    await paper.getByRole('button', { name: /Read the date for me \(\d/ }).click();
    await paper.getByRole('button', { name: yes(20) }).waitFor({ timeout: PATIENCE_MS });
    expect(served.requests.filter(({ path }) => path.startsWith('models/'))).toHaveLength(2);

    await context.setOffline(true);
    await page.reload();
    await choose(page, await photographedLetter(bill(daysAgo(40))), 'image/jpeg');
    await paper.getByRole('button', { name: en['paper.date.read'], exact: true }).click();
    await paper.getByRole('button', { name: yes(40) }).waitFor({ timeout: PATIENCE_MS });

    // And its room is given back where it is not wanted any more.
    await page.goto(`${served.url}#/settings`);
    await page
      .locator('fp-offline')
      .getByRole('button', { name: en['papers.part.remove'].split('{')[0] ?? '' })
      .click();
    await page.locator('fp-offline').getByText(en['papers.part']).waitFor({ state: 'detached' });
  });

  test('is read from what the camera took of a letter', async ({ host, visit }) => {
    const served = await host();
    const { width, height } = CAMERA;
    const seen = await sharp(await photographedLetter(bill(daysAgo(20))))
      .resize({ width })
      .toBuffer({ resolveWithObject: true });
    const above = Math.floor((height - seen.info.height) / 2);
    const upright = await sharp(seen.data)
      .extend({ top: above, bottom: height - seen.info.height - above, extendWith: 'mirror' })
      .jpeg({ quality: 93 })
      .toBuffer();
    const { page } = await visit({ camera: { film: await film([{ picture: upright }], width, height) } });
    await open(page, `${served.url}#/1/step/proof-of-address`);
    await photograph(page, en['step.camera']);
    await looksRight(page);
    const paper = page.locator('fp-paper');
    await paper.getByRole('button', { name: /Read the date for me/ }).click();
    await paper.getByRole('button', { name: yes(20) }).click({ timeout: PATIENCE_MS });
    await paper.locator('.age.fine').waitFor();
    await keep(page, en['review.keep']);
  }, 150_000);

  test('is asked for where nobody reads it', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await open(page, `${served.url}#/1/step/proof-of-address`);
    await choose(page, await photographedLetter(bill(daysAgo(20))), 'image/jpeg');
    await page.getByLabel(en['paper.date.ask']).fill(new Date(Date.now() - 80 * 86_400_000).toISOString().slice(0, 10));
    await page.locator('fp-paper .age').waitFor();
    await keep(page, en['review.keep']);
  });
});

test('a statement is copied, photographed and looked over, and what was ticked stays', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit();
  await open(page, `${served.url}#/1/step/statement`);
  await page.getByText('I, ').first().waitFor();
  await page.getByText(en['statement.name']).waitFor();
  await choose(page, await photographedLetter(bill(daysAgo(0))), 'image/jpeg');
  await page.getByLabel(en['tick.date']).check();
  await page.getByLabel(en['tick.signed']).check();
  await keep(page, en['review.keep']);
  await open(page, `${served.url}#/1/step/statement`);
  await page.reload();
  await page.locator('fp-ticks').waitFor();
  expect(await page.getByLabel(en['tick.signed']).isChecked()).toBe(true);
  expect(await page.getByLabel(en['tick.whole']).isChecked()).toBe(false);
});
