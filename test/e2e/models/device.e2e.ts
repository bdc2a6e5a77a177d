import { describe, expect } from 'vitest';
import { test } from '../harness.ts';
import { fetchModels, fileOf, folderOfParts, LARGE, read, SMALL } from './store.ts';

/** A global of the page test/e2e/page. */
declare const parts: typeof import('../page/main.ts').parts;

describe('the device', () => {
  test('that is full is said to be, and the models serve for this visit', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page, context } = await visit();
    await page.goto(served.url);
    const devtools = await context.newCDPSession(page);
    const origin = new URL(served.url).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    expect(await fetchModels(page, LARGE)).toBe('here');
    expect(await page.evaluate(() => parts.models.state.problem?.code)).toBe('storage-full');
    expect(await page.evaluate(() => parts.models.state.problem?.values?.megabytes)).toBeGreaterThan(1);
    expect(await read(page, LARGE)).toBe(fileOf(LARGE).rawSha256);
  });

  test('whose browser asks the person whether to keep them does not wait for the answer', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page } = await visit();
    // As Firefox: its question stays open for as long as nobody answers.
    await page.addInitScript(() => {
      navigator.storage.persist = () => new Promise(() => {});
    });
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('here');
  });

  test('that refuses all storage gets them for this visit', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page, context } = await visit();
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('storage is off', 'SecurityError');
      };
      for (const name of ['caches', 'indexedDB']) Object.defineProperty(globalThis, name, { get: refuse });
    });
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('here');
    expect(await read(page, SMALL)).toBe(fileOf(SMALL).rawSha256);
  });

  test('loses the models of other versions, and keeps those of other copies of the app', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page } = await visit();
    await page.goto(served.url);
    const other = new URL('/another/copy/models/old.pack', served.url).href;
    await page.evaluate(async (elsewhere) => {
      const cache = await caches.open('firstpass-models');
      for (const url of [elsewhere, 'models/old.pack']) await cache.put(url, new Response('old'));
    }, other);
    await page.reload();
    expect(
      await page.evaluate(async () => {
        await parts.models.known;
        return (await (await caches.open('firstpass-models')).keys()).map(({ url }) => url);
      }),
    ).toEqual([other]);
  });

  test('can be emptied by others while the app is open', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('here');
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase('firstpass-models');
          request.onsuccess = () => resolve('deleted');
          request.onblocked = () => resolve('blocked');
        }),
    );
    expect(outcome).toBe('deleted');
    expect(await fetchModels(page, LARGE)).toBe('here');
  });

  test('that damaged a model says so and can get it again', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('here');
    await page.evaluate(async () => {
      const cache = await caches.open('firstpass-models');
      const [request] = await cache.keys();
      if (request) await cache.put(request, new Response(new Uint8Array(5000)));
    });
    expect(await read(page, SMALL)).toBe('models-damaged');
    expect(await fetchModels(page, SMALL)).toBe('here');
    expect(await read(page, SMALL)).toBe(fileOf(SMALL).rawSha256);
  });
});
