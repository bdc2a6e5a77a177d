import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { ProblemCode } from '../../src/problems.ts';
import { drawnCard } from '../fixtures/scenes.ts';
import { test } from './harness.ts';

/** What browsers throw at a write when they have closed the storage, and when the device is full. */
const refusals: [ProblemCode, string][] = [
  ['storage-lost', 'UnknownError'],
  ['storage-full', 'QuotaExceededError'],
];

test.for(refusals)(
  'a photo made while nothing can be kept stays, and is kept by trying again: %s',
  async ([code, thrown], { host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/id-front`);
    await page.locator('fp-step h1').waitFor();
    await refuseWrites(page, thrown);
    const card = await drawnCard();
    await page.locator('fp-step input').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: card });

    // Said at once, beside the button and nowhere else.
    const alert = page.locator('fp-step').getByRole('alert');
    const keep = page.getByRole('button', { name: en['review.keep'], exact: true });
    await alert.getByText(en['review.unkept']).waitFor();
    await alert.getByText(en[`problem.${code}.what`]).waitFor();
    expect(await page.locator('fp-app .bar.careful').count()).toBe(0);

    // Tried again in vain: the photo is still there, and can be had as a file.
    await keep.click();
    await alert.getByText(en['review.unkept.how']).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: en['review.save'] }).click();
    const saved = await sharp(await readFile(await (await download).path())).metadata();
    expect([saved.width, saved.height]).toEqual([1080, 1920]);

    await allowWrites(page);
    await keep.click();
    await page.waitForURL(/#\/choose$/);
    await page.goto(`${served.url}#/1/step/id-front`);
    await page.reload();
    await page.getByText(en['review.kept']).waitFor();
  },
);

type Held = { put: IDBObjectStore['put'] };

const refuseWrites = (page: Page, thrown: string): Promise<void> =>
  page.evaluate((name) => {
    Object.assign(globalThis, { put: IDBObjectStore.prototype.put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('refused by the test', name);
    };
  }, thrown);

const allowWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = (globalThis as unknown as Held).put;
  });
