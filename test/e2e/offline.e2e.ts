import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { isRest } from '../../src/sw/messages.ts';
import { keptOffline, test } from './harness.ts';

/** A global of the page test/e2e/page. */
declare const parts: typeof import('./page/main.ts').parts;

const folder = inject('parts');

describe('after one visit', () => {
  test('the app opens with the network off, also from a link in a new tab', async ({ host, visit }) => {
    const served = await host();
    const { page, context } = await visit();
    await page.goto(served.url);
    await installed(page);
    await context.setOffline(true);
    await page.reload();
    const seen = await page.title();
    expect(seen).toContain('FirstPass');

    const tab = await context.newPage();
    await tab.goto(`${served.url}index.html?from=mail#privacy`);
    expect(await tab.title()).toContain('FirstPass');
    expect(new URL(tab.url()).hash).toBe('#privacy');
  });

  test('every part of the app is on the device, and only that', async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(served.url);
    await keptOffline(page);
    const kept = await page.evaluate(async () => {
      const urls: string[] = [];
      for (const name of await caches.keys()) {
        urls.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
      }
      return urls;
    });
    const files = await readdir(inject('app'), { recursive: true });
    const shell = files.filter(
      (file) =>
        isRest(file) || /^(index\.html|manifest\.webmanifest|icons\/icon\.svg|assets\/[^/]+\.(js|css))$/.test(file),
    );
    expect(kept.sort()).toEqual(shell.map((file) => `/some/where/${file}`).sort());
  });

  test('an address below the app leads to the app, with what it pointed to', async ({ host, visit }) => {
    const served = await host({ folder });
    const { page, context } = await visit();
    await page.goto(served.url);
    await installed(page);
    await context.setOffline(true);
    await page.goto(`${served.url}deep/path#some/step`);
    expect(page.url()).toBe(`${served.url}#some/step`);
  });

  test('no model and no script of the models was fetched that nobody asked for', async ({ host, visit }) => {
    const served = await host({ folder });
    const { page } = await visit();
    await page.goto(served.url);
    await installed(page);
    expect(served.requests.map(({ path }) => path).filter((path) => /models\/|model-code/.test(path))).toEqual([]);
  });

  test('the script of the models is kept with them', async ({ host, visit }) => {
    const served = await host({ folder: folder });
    const { page } = await visit();
    await page.goto(served.url);
    await installed(page);
    await page.evaluate(() => parts.models.fetch(['selfie-segmenter']));
    const listed = served.requests.map(({ path }) => path).filter((path) => path.startsWith('assets/model-code/'));
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('a first visit', () => {
  test('that loses a file of the shell installs when the network is back', async ({ host, visit }) => {
    let [asked, refused] = [false, false];
    const served = await host({
      folder,
      fault({ path }) {
        asked ||= path === 'sw.js';
        // The page has been loaded by then: it is the service worker that asks.
        if (!asked || refused || path !== 'index.html') return;
        refused = true;
        return { status: 503 };
      },
    });
    const { page, context } = await visit();
    await page.goto(served.url);
    await expect.poll(() => refused, { timeout: 15_000 }).toBe(true);
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registered, { timeout: 15_000 }).toBe(0);
    await context.setOffline(true);
    await context.setOffline(false);
    await installed(page);
  });
});

describe('a new version', () => {
  test('waits until it is asked for, and then the page is of that version', async ({ host, visit }) => {
    const served = await host({ folder });
    const { page } = await visit();
    await page.goto(served.url);
    await installed(page);
    const before = await page.title();

    const next = await nextVersion();
    served.deploy(next);
    await update(page);
    await page.waitForFunction(() => parts.serviceWorker.update === 'waiting');
    await page.reload();
    expect(await page.title()).toBe(before);
    await page.waitForFunction(() => parts.serviceWorker.update === 'waiting');

    await Promise.all([page.waitForEvent('load'), page.evaluate(() => void parts.serviceWorker.apply())]);
    expect(await page.title()).toBe(`${before} 2`);
    expect(await page.evaluate(() => parts.serviceWorker.update)).toBe('none');
    await rm(next, { recursive: true });
  });

  test('taken in one tab is offered in the other', async ({ host, visit }) => {
    const served = await host({ folder });
    const { page, context } = await visit();
    await page.goto(served.url);
    await installed(page);
    const other = await context.newPage();
    await other.goto(served.url);
    const before = await other.title();

    const next = await nextVersion();
    served.deploy(next);
    await update(page);
    await page.waitForFunction(() => parts.serviceWorker.update === 'waiting');
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => void parts.serviceWorker.apply())]);
    await other.waitForFunction(() => parts.serviceWorker.update === 'waiting');
    expect(await other.title()).toBe(before);
    await Promise.all([other.waitForEvent('load'), other.evaluate(() => void parts.serviceWorker.apply())]);
    expect(await other.title()).toBe(`${before} 2`);
    await rm(next, { recursive: true });
  });
});

/** The service worker controls the page. */
async function installed(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function update(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/** A copy of a build whose page and service worker are of a later version. */
async function nextVersion(): Promise<string> {
  const next = await mkdtemp(join(tmpdir(), 'next-'));
  await cp(folder, next, { recursive: true });
  const page = join(next, 'index.html');
  const worker = join(next, 'sw.js');
  await writeFile(page, (await readFile(page, 'utf8')).replace('</title>', ' 2</title>'));
  const before = await readFile(worker, 'utf8');
  const after = before.replace(/"revision":"[0-9a-f]+","url":"index\.html"/, '"revision":"2","url":"index.html"');
  expect(after).not.toBe(before);
  await writeFile(worker, after);
  return next;
}
