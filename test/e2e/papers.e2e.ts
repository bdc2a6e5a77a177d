import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { ProblemCode } from '../../src/problems.ts';
import { bill, daysAgo, photographedLetter } from '../fixtures/letter.ts';
import { type PdfPage, pdfOf, scannedBars } from '../fixtures/pdf.ts';
import { looksRight } from './coaching.ts';
import { keptOffline, test } from './harness.ts';

/** Long enough to judge some pages on a slow machine. */
const PATIENCE_MS = 60_000;

const letter = (date: string): PdfPage => ({
  text: [
    'Northern Power',
    'Ms Jane Doe',
    '12 High Street, Leeds LS1 4AB',
    '',
    `Bill date: ${date}`,
    'Payment due: 24 December 2099',
    '',
    ...Array.from(
      { length: 30 },
      (_, i) => `Line ${i + 1} of what was used in the last month, in kilowatt hours, and its price`,
    ),
  ],
});

/** Paper from a scanner: grey print on white, as a JPEG that fills the page. */
async function scan(blur = 0): Promise<PdfPage> {
  const [width, height] = [1240, 1754];
  const lines = Array.from(
    { length: 34 },
    (_, i) =>
      `<text x="120" y="${180 + i * 44}" font-size="26" font-family="sans-serif">Line ${i} of a page from a scanner, ${i * 37} units</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fcfcfa"/>${lines.join('')}</svg>`;
  const drawn = sharp(Buffer.from(svg));
  const jpeg = await (blur > 0 ? drawn.blur(blur) : drawn).jpeg({ quality: 85 }).toBuffer();
  return { jpeg, width, height };
}

async function choose(page: Page, bytes: Uint8Array, name = 'bill.pdf', mimeType = 'application/pdf'): Promise<void> {
  await page.locator('fp-step input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

const heading = (page: Page, name: string) => page.locator('fp-review h1', { hasText: name });

describe('a PDF', () => {
  test('is judged, kept as it is, shown again and saved', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    const pdf = pdfOf([letter('3 November 2026')]);
    await choose(page, pdf);
    await looksRight(page, en, PATIENCE_MS);
    await page.getByRole('button', { name: en['papers.keep'], exact: true }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/choose');

    await page.goto(`${served.url}#/1/step/proof-of-address`);
    await page.reload();
    await looksRight(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: en['papers.save'] }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('proof-of-address.pdf');
    const { readFile } = await import('node:fs/promises');
    expect(new Uint8Array(await readFile(await saved.path()))).toEqual(pdf);
  });

  test('of several pages shows the worst first, and every other', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    await choose(page, pdfOf([letter('3 November 2026'), await scan(7), await scan(), 'blank']));
    await page.locator('fp-pages').getByText('Page 2 of 4').waitFor({ timeout: PATIENCE_MS });
    expect(
      await page.locator('fp-pages li button').evaluateAll((all) => all.map(({ className }) => className)),
    ).toEqual(['right', 'to-improve', 'right', 'to-improve']);
    await page.locator('fp-pages').getByRole('button', { name: en['pages.next'] }).click();
    await looksRight(page);
    await page.locator('fp-pages li button').last().click();
    await heading(page, en['rule.document/blank.headline']).waitFor();
    // What can be done with the file goes by its worst page, whichever is looked at.
    expect(await page.locator('.actions .primary').textContent()).toBe(en['papers.again']);
  });

  test('that holds a photograph of a letter is judged as a photograph', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    const aslant = sharp(await photographedLetter(bill(daysAgo(20))))
      .rotate(18, { background: '#2c2926' })
      .resize({ width: 1800 });
    const { data: jpeg, info } = await aslant.jpeg({ quality: 90 }).toBuffer({ resolveWithObject: true });
    await choose(page, pdfOf([{ jpeg, width: info.width, height: info.height }]));
    await heading(page, 'Turn it straight').waitFor({ timeout: PATIENCE_MS });
  });

  test('as scanners pack it is drawn, not taken for empty', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    await choose(page, pdfOf([scannedBars()]));
    await heading(page, en['rule.document/low-resolution.headline']).waitFor({ timeout: PATIENCE_MS });
  });

  test('with nothing on it is said to have nothing on it', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/business-licence`);
    await choose(page, pdfOf(['blank']));
    await heading(page, en['rule.document/blank.headline']).waitFor({ timeout: PATIENCE_MS });
  });

  test('is known by what is in it, whatever it is called', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/statement`);
    await choose(page, pdfOf([letter('3 November 2026')]), 'received', 'application/octet-stream');
    await looksRight(page, en, PATIENCE_MS);
  });

  test('that is pasted is taken too', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    await page.locator('fp-step h1').waitFor();
    await page.evaluate(
      (bytes) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([new Uint8Array(bytes)], 'a.pdf', { type: 'application/pdf' }));
        dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
      },
      [...pdfOf([letter('3 November 2026')])],
    );
    await looksRight(page, en, PATIENCE_MS);
  });

  test('works without a connection', async ({ host, visit }) => {
    const served = await host();
    const { page, context } = await visit();
    await page.goto(served.url);
    await keptOffline(page);
    await page.reload();
    await context.setOffline(true);
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    await page.locator('fp-step h1').waitFor();
    await choose(page, pdfOf([letter('3 November 2026'), await scan()]));
    await looksRight(page, en, PATIENCE_MS);
  });

  test('that cannot be used is told in words, and another one is taken', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/proof-of-address`);
    const good = pdfOf([letter('3 November 2026')]);
    const broken: [ProblemCode, Uint8Array][] = [
      ['pdf-damaged', good.subarray(0, 40)],
      ['pdf-damaged', Buffer.from('%PDF-1.4\nnothing that anybody could read')],
      ['pdf-locked', pdfOf([letter('3 November 2026')], { locked: true })],
      ['pdf-too-many', pdfOf(Array.from({ length: 31 }, () => 'blank' as const))],
      ['pdf-too-large', Buffer.concat([good, Buffer.alloc(30e6)])],
    ];
    for (const [code, bytes] of broken) {
      await choose(page, bytes);
      const what = en[`problem.${code}.what`].split('{')[0] ?? '';
      await page.locator('fp-problem').getByText(what).waitFor({ timeout: PATIENCE_MS });
    }
    await choose(page, good);
    await looksRight(page, en, PATIENCE_MS);
  });

  test('is kindly refused where a photo is wanted', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/passport`);
    await choose(page, pdfOf(['blank']));
    await page.locator('fp-problem').getByText(en['problem.pdf-not-here.what']).waitFor();
  });
});
