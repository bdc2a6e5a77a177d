import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { languageIds } from '../../src/i18n/index.ts';
import { findBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { pseudoWords } from './pseudo.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Screens whose words are most of the app's, by their address. */
const screens = {
  start: '',
  choose: 'choose/exchange/verified',
  checklist: '1/checklist/exchange/verified-plus/passport',
  step: '1/step/passport',
  fix: '1/fix/document/glare/passport',
  settings: 'settings',
} as const;

/** Pictures of the main screens in each language, and in a pseudo-language from left to right and from right to left. */
export async function pictureLanguages(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const [app, pseudo] = [`${root}.cache/i18n/app`, `${root}.cache/i18n/pseudo`];
  const quiet = { root, logLevel: 'error' } as const;
  await build({ ...quiet, build: { outDir: app, emptyOutDir: true } });
  await build({ ...quiet, plugins: [pseudoWords()], build: { outDir: pseudo, emptyOutDir: true } });
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args], chromiumSandbox: false });

  const take = async (folder: string, name: string, locale: string, dir?: 'rtl') => {
    const { url, close } = await serve({ folder });
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale });
    const page = await context.newPage();
    for (const [screen, address] of Object.entries(screens)) {
      await page.goto('about:blank');
      await page.goto(`${url}#/${address}`);
      await page.locator('fp-app main h1').waitFor();
      if (dir) await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${out}/${screen}-${name}.png`, fullPage: true });
    }
    await context.close();
    await close();
  };
  for (const id of languageIds) await take(app, id, id);
  await take(pseudo, 'pseudo', 'en');
  await take(pseudo, 'pseudo-rtl', 'en', 'rtl');
  await browser.close();
}
