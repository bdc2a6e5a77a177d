import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { bank } from '../../src/packs/providers/bank.ts';
import { drawnCard } from '../fixtures/scenes.ts';
import { test } from './harness.ts';

/** A provider that wants small files of few pixels. */
const strict = {
  ...bank,
  id: 'strict',
  name: 'Strict',
  files: { formats: ['jpeg'], maxBytes: 120_000, minPixels: 600, maxPixels: 1600, colour: true },
};

test('kept photos become the files that the provider asks for', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit();
  await page.goto(`${served.url}#/choose`);
  const json = Buffer.from(JSON.stringify(strict));
  await page.locator('fp-choose input').setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: json });
  await page.locator('fp-choose a[href="#/choose/strict"]').waitFor();
  await page.goto(`${served.url}#/1/checklist/strict/${bank.levels[0]?.id}/id-card`);
  await page.getByRole('button', { name: en['checklist.shared.take'] }).click();
  await page.getByText(en['checklist.next'], { exact: true }).waitFor();

  const card = await drawnCard();
  await page.goto(`${served.url}#/1/step/id-front`);
  await page.locator('fp-step input').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: card });
  await page.getByRole('button', { name: /^Keep/ }).first().click();
  await page.waitForURL(/#\/checklist$/);
  await page.goto(`${served.url}#/send`);

  // What it is like, and what saving does about it.
  await page.locator('fp-proof').getByText('1,080 × 1,920 pixels').waitFor();
  await page.locator('fp-proof').getByText('Asked for: 1,600 on the longer side at most').waitFor();
  const taken = await saved(page);
  expect(Object.keys(taken)).toEqual(['01-id-front.jpg']);
  const asTaken = await looked(taken['01-id-front.jpg']);
  expect(asTaken).toMatchObject({ format: 'jpeg', width: 900, height: 1600 });
  await page.getByText('1 photo is saved').waitFor();

  await page.getByLabel(en['send.look.straight']).check();
  await page.getByText(en['send.look.careful']).waitFor();
  const { width, height } = await looked((await saved(page))['01-id-front.jpg']);
  const margin = 0.06 * 85.6;
  expect(width / height).toBeCloseTo((85.6 + margin) / (53.98 + margin), 1);
  expect(width).toBeGreaterThanOrEqual(600);

  // One by one too.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: en['send.one'] }).click();
  expect((await download).suggestedFilename()).toBe('01-id-front.jpg');
});

test('another device: a code for the list, a file for the photos', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit();
  await page.goto(`${served.url}#/settings`);
  await page.getByRole('link', { name: en['hand.open'] }).click();
  await page.getByText(en['hand.there.app']).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: en['hand.save.title'] }).click();
  expect(Object.keys(unzipSync(await readFile(await (await download).path())))).toEqual(['firstpass.json']);
  await page.getByText(en['hand.save.done']).waitFor();
});

async function saved(page: Page): Promise<Record<string, Uint8Array>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: en['send.all'] }).click();
  return unzipSync(await readFile(await (await download).path()));
}

/** Within its bytes, and with nothing beside its pixels. */
async function looked(file: Uint8Array | undefined) {
  expect(file?.length).toBeLessThanOrEqual(strict.files.maxBytes);
  expect(Buffer.from(file ?? []).toString('latin1')).not.toMatch(/Exif|xmpmeta|ICC_PROFILE|Photoshop/);
  const { format, width, height, exif, icc, xmp } = await sharp(file).metadata();
  expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
  return { format, width, height };
}
