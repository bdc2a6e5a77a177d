import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { build } from 'vite';
import { ruleWords } from '../src/advice/words.ts';
import { ruleIds } from '../src/checks/rules/index.ts';
import { en } from '../src/i18n/en.ts';
import { allWords } from '../src/i18n/index.ts';
import { film } from '../test/e2e/film.ts';
import { findBrowser } from './browser.ts';
import { contactSheet } from './screenshots/sheet.ts';
import { CAMERA, specimen } from './screenshots/specimen.ts';
import { serve } from './server.ts';

/** Takes the pictures in docs/pictures from the production build: a person with an identity card, on a phone and on a computer. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/screenshots`;
const pictures = `${root}docs/pictures`;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 };
const computer = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

await allWords();
await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
const { url, close } = await serve({ folder });
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });

const good = await specimen({ size: 0.86, turn: 1.5 });
const far = await specimen({ size: 0.5, turn: -3 });
const glaring = await specimen({ size: 0.86, turn: -1, glare: true });

await visit('', phone, async (page, shot) => {
  await shot('start');
  await page.locator('fp-start .primary').click();
  await page.locator('fp-choose').waitFor();
  await shot('choose');
  await plan(page);
  await shot('checklist');
  await page.locator('fp-checklist .primary').click();
  await page.locator('.hints').waitFor();
  await shot('how');
  await page.locator('fp-step .actions .primary').click();
  await page.getByText(en['rule.document/too-small.headline']).first().waitFor();
  await shot('coach');
  await page.goBack();
  await judge(page, glaring);
  await shot('review-to-improve');
  await page.locator('summary').click();
  await shot('measurements');
  await judge(page, good);
  await shot('review-right');
  await page.locator('fp-step .actions .primary').click();
  await page.locator('fp-checklist').waitFor();
  await shot('checklist-begun');
  for (const screen of [
    'settings',
    'privacy',
    'share',
    '1/fix/document/glare',
    '1/step/selfie',
    '1/step/selfie-with-document',
    '1/rehearsal',
    '1/video',
    '1/device',
    '1/step/proof-of-address',
    '1/step/statement',
    '1/reason/glare',
    'rejected',
    'attempts',
    'details',
    'final',
    'send',
    'hand-over',
    'link',
    'install',
    'choose/exchange',
    'choose/bank/account',
  ]) {
    await go(page, screen);
    await shot(screen.replace(/^1\//, '').replaceAll('/', '-'));
  }
});

await visit('', phone, async (page) => {
  for (const subject of ['document', 'face', 'together'] as const) {
    const sheets: Buffer[] = [];
    for (const rule of ruleIds.filter((rule) => rule.startsWith(`${subject}/`))) {
      await go(page, `1/fix/${rule}`);
      sheets.push(await page.locator('fp-fix').screenshot({ animations: 'disabled' }));
    }
    await contactSheet(sheets, join(pictures, `fixes-${subject}.webp`));
  }
});

await visit('', { ...phone, sees: glaring }, async (page, shot) => {
  await coached(page, 'glare');
  await shot('coach-glare');
});

await visit('', { ...phone, sees: await specimen({ size: 0.8, turn: 20 }) }, async (page, shot) => {
  await coached(page, 'rotated');
  await shot('coach-rotated');
});

await visit('', phone, async (page, shot) => {
  await go(page, 'choose/generic/verified-plus');
  await plan(page);
  await page.getByRole('button', { name: en['checklist.offline.get'] }).click();
  await page.getByText(en['checklist.offline.ready']).waitFor({ timeout: 60_000 });
  await page.context().setOffline(true);
  await page.reload();
  const ready = page.getByText(en['checklist.offline.ready']);
  await ready.waitFor();
  await shot('offline', ready);
});

await visit('dark', { ...phone, colorScheme: 'dark' }, async (page, shot) => {
  await shot('start');
  await go(page, 'choose/generic/verified-plus');
  await plan(page);
  await shot('checklist');
  await go(page, '1/step/id-front');
  await shot('how');
});

await visit('arabic', { ...phone, locale: 'ar' }, async (page, shot) => {
  await shot('start');
  await go(page, '1/step/id-front');
  await shot('how');
  await page.locator('fp-step .actions .primary').click();
  await page.locator('fp-plate[look=adjusting]').waitFor({ timeout: 60_000 });
  await shot('coach');
});

await visit('wide', computer, async (page, shot) => {
  await shot('start');
  await go(page, 'choose/generic/verified-plus');
  await plan(page);
  await shot('checklist');
  await go(page, '1/step/id-front');
  await shot('how');
  await judge(page, glaring);
  await shot('review');
});

await close();

/** `seen` is scrolled to; without it the top is shown. */
type Shot = (name: string, seen?: Locator) => Promise<void>;

interface Options extends BrowserContextOptions {
  /** What the camera shows; without it the card from too far away. */
  readonly sees?: Buffer;
}

/** One person with a browser of their own. */
async function visit(
  kind: string,
  { sees = far, ...options }: Options,
  steps: (page: Page, shot: Shot) => Promise<void>,
): Promise<void> {
  const { executablePath, env, args } = await findBrowser();
  const camera = await film([{ picture: sees, frames: 30 }], CAMERA.width, CAMERA.height);
  const browser = await chromium.launch({
    executablePath,
    env,
    args: [
      ...args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  });
  const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('fp-start h1').waitFor();
  await steps(page, async (name, seen) => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo({ top: 0 }));
    if (name === 'measurements') await page.locator('summary').evaluate((summary) => summary.scrollIntoView());
    await seen?.scrollIntoViewIfNeeded();
    const png = await page.screenshot({ animations: 'disabled' });
    const file = join(pictures, `${[name, kind].filter(Boolean).join('-')}.webp`);
    await sharp(png).webp({ quality: 82 }).toFile(file);
  });
  await browser.close();
}

async function go(page: Page, address: string): Promise<void> {
  const heading = page.locator('main h1');
  const before = await heading.textContent({ timeout: 1000 }).catch(() => null);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/${address}`);
  // Two screens of the same heading are not told apart; then it is waited a moment.
  await (before ? heading.filter({ hasNotText: before }) : heading).waitFor({ timeout: 1500 }).catch(() => {});
  await heading.waitFor();
}

/** Opens the camera of the card and waits for an advice. */
async function coached(page: Page, rule: 'glare' | 'rotated'): Promise<void> {
  await go(page, '1/step/id-front');
  await page.locator('fp-step .actions .primary').click();
  const plate = page.locator('fp-plate[look=adjusting]');
  await plate
    // A reflection is said with its place.
    .getByText(
      rule === 'glare' ? /^Light (on|at) / : ruleWords('headline', { subject: 'document', rule, measures: {} }),
    )
    .waitFor({ timeout: 60_000 });
}

async function plan(page: Page): Promise<void> {
  const document = page.locator('fp-choose .choice', { hasText: en['document.id-card.name'] });
  // From wherever the choice begins.
  for (const address of ['#/choose/generic', '#/choose/generic/verified-plus']) {
    const link = page.locator(`fp-choose a[href="${address}"]`);
    await link.or(document).first().waitFor();
    if (await link.isVisible()) await link.click();
  }
  await document.click();
  await page.locator('fp-checklist .next').waitFor();
}

/** As the app judges a photo from a file. */
async function judge(page: Page, picture: Buffer): Promise<void> {
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture };
  // The one before is taken away while this one is judged.
  await page.locator('fp-review').evaluateAll(([old]) => old?.setAttribute('data-old', ''));
  await page.locator('fp-step input[type=file]').setInputFiles(file);
  await page.locator('fp-review:not([data-old]) h1').waitFor();
}
