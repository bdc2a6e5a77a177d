import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browser.ts';
import { serve } from '../server.ts';

/** A phone of the year 2016 on a poor connection: 400 kbit/s, 400 ms a round trip, a processor six times slower than this one. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_BY = 6;
const ROUNDS = 5;

/** How long a first visit takes on a slow phone, until it shows what. Medians of some visits, each with an empty browser. */
export async function firstView(root: string) {
  const folder = `${root}.cache/bench`;
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const served = await serve({ folder });
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  const seen: Seen[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    seen.push(await visit(page, served.url));
    await page.close();
  }
  await browser.close();
  await served.close();
  return (['picture', 'button', 'app'] as const).map((what) => ({
    what: WORDS[what],
    median: `${(median(seen.map((one) => one[what])) / 1000).toFixed(2)} s`,
  }));
}

const WORDS = { picture: 'name and picture', button: 'words and the button', app: 'the whole app' };
type Seen = Record<keyof typeof WORDS, number>;

async function visit(page: Page, url: string): Promise<Seen> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY });
  await page.addInitScript(() => {
    const seen: Partial<Record<string, number>> = {};
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const styled = document.styleSheets.length > 0;
      const start = document.querySelector('fp-app')?.shadowRoot?.querySelector('fp-start');
      if (styled && document.querySelector('svg')) seen.picture ??= performance.now();
      if (styled && document.querySelector('.splash.worded')) seen.button ??= performance.now();
      if (start?.shadowRoot?.querySelector('h1')) seen.app ??= performance.now();
    }, 10);
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as unknown as { seen: Partial<Seen> }).seen.app, null, {
    timeout: 60_000,
  });
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
