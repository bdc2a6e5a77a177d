import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { StorageBrowser } from './browser.ts';

const browser = new StorageBrowser();
const open = (path?: string) => browser.open(path);

describe('erasing', () => {
  const left = (page: Page) =>
    page.evaluate(async () => [
      (await indexedDB.databases()).map(({ name }) => name).sort(),
      (await caches.keys()).sort(),
    ]);

  test('leaves nothing but the app itself and what is not ours, in every tab', async () => {
    const here = await open('/app/');
    const there = await open('/app/');
    const elsewhere = await open('/app/beta/');
    await elsewhere.evaluate(async () => {
      await (await vaults.openVault()).put('plan', 'plan', {
        pack: 'generic',
        level: 'enterprise',
        document: 'passport',
      });
    });
    for (const page of [here, there]) {
      await page.evaluate(async () => {
        const vault = await vaults.openVault();
        await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
        await (await caches.open(names.MODELS)).put('/model', new Response('weights'));
        await caches.open('workbox-precache-v2-https://example.org/app/');
        await new Promise((resolve) => {
          indexedDB.open(names.MODELS).onsuccess = (event) => {
            (event.target as IDBOpenDBRequest).result.close();
            resolve(null);
          };
        });
        Object.assign(globalThis, { vault, told: [] });
        vault.onChange(({ type }) => (globalThis as unknown as { told: string[] }).told.push(type));
      });
    }
    type Globals = { vault: import('../../../src/storage/vault.ts').Vault; told: string[] };
    await here.evaluate(() => (globalThis as unknown as Globals).vault.erase());
    await there.waitForFunction(() => (globalThis as unknown as Globals).told.includes('erased'));
    const others = ['firstpass /app/beta/ vault'];
    const shell = ['workbox-precache-v2-https://example.org/app/'];
    expect(await left(here)).toEqual([others, shell]);

    // Looking does not make a new one; writing does, with a new key.
    for (const page of [here, there]) {
      const read = await page.evaluate(async () => {
        const { vault } = globalThis as unknown as Globals;
        return [await vault.get('plan', 'plan'), await vault.all('photos')];
      });
      expect(read).toEqual([undefined, []]);
    }
    expect(await left(there)).toEqual([others, shell]);
    const again = await there.evaluate(async () => {
      const { vault } = globalThis as unknown as Globals;
      await vault.put('settings', 'settings', { sound: true });
      return [await vault.get('settings', 'settings'), await vault.all('plan')];
    });
    expect(again).toEqual([{ sound: true }, []]);
    const spared = await elsewhere.evaluate(async () => (await vaults.openVault()).get('plan', 'plan'));
    expect(spared).toEqual({ pack: 'generic', level: 'enterprise', document: 'passport' });
  });

  test('empties the database even while a tab that hangs holds on to it', async () => {
    const stuck = await open();
    const count = () =>
      stuck.evaluate(async () => {
        const { held } = globalThis as unknown as { held: IDBDatabase };
        const stores = [...held.objectStoreNames];
        const reading = held.transaction(stores);
        const counts = stores.map(
          (store) =>
            new Promise<number>((resolve) => {
              const counting = reading.objectStore(store).count();
              counting.onsuccess = () => resolve(counting.result);
            }),
        );
        return (await Promise.all(counts)).reduce((a, b) => a + b, 0);
      });
    await stuck.evaluate(async () => {
      const vault = await vaults.openVault();
      await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open(names.nameOf('vault'));
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
      });
    });
    expect(await count()).toBe(2);
    const here = await open();
    const outcome = await here.evaluate(async () => {
      const vault = await vaults.openVault();
      return vault.erase().then(
        () => 'erased',
        (error: { code: string }) => error.code,
      );
    });
    expect(outcome).toBe('storage-blocked');
    expect(await count()).toBe(0);
    await stuck.close();
    await here.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  });
});

describe('a full device', () => {
  const photo = (size: number) =>
    ({
      step: 'selfie',
      attempt: 'a',
      jpeg: new ArrayBuffer(size),
      width: 1,
      height: 1,
      quad: null,
      oval: null,
    }) as const;

  test('says how much to free, and keeps the older photo', async () => {
    const page = await open();
    await allow(page, 1_000_000);
    await page.evaluate(async (older) => {
      const vault = await vaults.openVault();
      await vault.put('photos', 'selfie', { ...older, jpeg: new ArrayBuffer(1000) });
      Object.assign(globalThis, { vault });
    }, photo(0));
    const found = await page.evaluate(async (newer) => {
      const { vault } = globalThis as unknown as { vault: import('../../../src/storage/vault.ts').Vault };
      const outcome = await vault.put('photos', 'selfie', { ...newer, jpeg: new ArrayBuffer(30_000_000) }).then(
        () => null,
        ({ code, values }: import('../../../src/problems.ts').Problem) => ({ code, values }),
      );
      return { outcome, kept: (await vault.get('photos', 'selfie'))?.jpeg.byteLength };
    }, photo(0));
    expect(found).toEqual({ outcome: { code: 'storage-full', values: { megabytes: 20 } }, kept: 1000 });
  });

  test('at the start still shows what is there', async () => {
    await (await open()).evaluate(async () => {
      await (await vaults.openVault()).put('plan', 'plan', {
        pack: 'generic',
        level: 'verified',
        document: 'passport',
      });
    });
    await browser.context.close();
    await browser.launch();
    const page = await open();
    await allow(page, 1);
    const found = await page.evaluate(async () => {
      const vault = await vaults.openVault();
      return [vault.state.kept, vault.state.problem?.code, await vault.get('plan', 'plan')];
    });
    expect(found).toEqual([true, 'storage-full', { pack: 'generic', level: 'verified', document: 'passport' }]);
  });

  /** Before the database is opened: Chromium remembers for a while how much room there was. */
  async function allow(page: Page, quotaSize: number): Promise<void> {
    const session = await browser.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize });
  }
});
