import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { StorageBrowser } from './browser.ts';

const browser = new StorageBrowser();
const open = (path?: string) => browser.open(path);

describe('what is kept', () => {
  test('comes back as it was after the browser was closed', async () => {
    await (await open()).evaluate(async () => {
      const vault = await vaults.openVault();
      await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      await vault.put('photos', 'passport', {
        step: 'passport',
        attempt: 'a',
        jpeg: new Uint8Array([0xff, 0xd8, 1, 2, 3]).buffer,
        width: 640,
        height: 480,
        quad: null,
        oval: null,
      });
    });
    await browser.context.close();
    await browser.launch();
    const found = await (await open()).evaluate(async () => {
      const vault = await vaults.openVault();
      const photo = await vault.get('photos', 'passport');
      return {
        state: vault.state,
        plan: await vault.all('plan'),
        photo: photo && { ...photo, jpeg: [...new Uint8Array(photo.jpeg)] },
        nothing: await vault.get('photos', 'selfie'),
      };
    });
    expect(found).toEqual({
      state: { kept: true, problem: null },
      plan: [{ pack: 'generic', level: 'verified', document: 'passport' }],
      photo: {
        step: 'passport',
        attempt: 'a',
        jpeg: [0xff, 0xd8, 1, 2, 3],
        width: 640,
        height: 480,
        quad: null,
        oval: null,
      },
      nothing: undefined,
    });
  });

  test('lies on the disk encrypted, under a key that script cannot read out', async () => {
    const found = await (await open()).evaluate(async () => {
      const vault = await vaults.openVault();
      await vault.put('attempts', 'x', {
        id: 'x',
        step: 'selfie',
        at: 1,
        source: 'camera',
        verdicts: [{ rule: 'several-faces', is: 'pass', evidence: [] }],
        measures: {},
        kept: false,
      });
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(names.nameOf('vault'));
        opening.onsuccess = () => resolve(opening.result);
      });
      const read = <T>(store: string, key: string) =>
        new Promise<T>((resolve) => {
          const reading = db.transaction(store).objectStore(store).get(key);
          reading.onsuccess = () => resolve(reading.result);
        });
      const sealed = await read<{ iv: Uint8Array; ct: ArrayBuffer }>('attempts', 'x');
      const key = await read<CryptoKey>('keys', 'main');
      const keysLeft = await new Promise((resolve) => {
        const listing = db.transaction('keys').objectStore('keys').getAllKeys();
        listing.onsuccess = () => resolve(listing.result);
      });
      return {
        fields: Object.keys(sealed).sort(),
        isBuffer: sealed.ct instanceof ArrayBuffer,
        readable: new TextDecoder('latin1').decode(sealed.ct).includes('several-faces'),
        iv: sealed.iv.length,
        algorithm: key.algorithm,
        extractable: key.extractable,
        exported: await crypto.subtle.exportKey('raw', key).then(
          () => 'yes',
          (error: Error) => error.name,
        ),
        keysLeft,
      };
    });
    expect(found).toEqual({
      fields: ['ct', 'iv', 'version'],
      isBuffer: true,
      readable: false,
      iv: 12,
      algorithm: { name: 'AES-GCM', length: 256 },
      extractable: false,
      exported: 'InvalidAccessError',
      keysLeft: ['main'],
    });
  });

  test('is whole after the browser was killed while a photo was being replaced', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const vault = await vaults.openVault();
      const jpeg = (fill: number) => new Uint8Array(4_000_000).fill(fill).buffer;
      const photo = (attempt: string, fill: number) =>
        ({ step: 'selfie', attempt, jpeg: jpeg(fill), width: 1, height: 1, quad: null, oval: null }) as const;
      await vault.put('photos', 'selfie', photo('0', 0));
      void (async () => {
        for (let i = 1; ; i++) {
          await vault.put('photos', 'selfie', photo(String(i), i % 256));
          Object.assign(globalThis, { written: i });
        }
      })();
    });
    await page.waitForFunction(() => ((globalThis as unknown as { written?: number }).written ?? 0) >= 3);
    await crash(page);
    await browser.launch();
    const found = await (await open()).evaluate(async () => {
      const photo = await (await vaults.openVault()).get('photos', 'selfie');
      const fill = Number(photo?.attempt) % 256;
      return (
        photo && {
          newerThanFirst: photo.attempt !== '0',
          length: photo.jpeg.byteLength,
          whole: new Uint8Array(photo.jpeg).every((byte) => byte === fill),
        }
      );
    });
    expect(found).toEqual({ newerThanFirst: true, length: 4_000_000, whole: true });
  });

  test('writes of several records happen together or not at all', async () => {
    const found = await (await open()).evaluate(async () => {
      const vault = await vaults.openVault();
      await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      // IndexedDB refuses this id once the first write is already queued.
      const bad = {} as unknown as string;
      const outcome = await vault
        .write([
          { store: 'plan', id: 'plan', record: { pack: 'generic', level: 'enterprise', document: 'id-card' } },
          { store: 'attempts', id: bad, record: undefined },
        ])
        .then(
          () => 'written',
          (error: Error) => error.message,
        );
      return { outcome, plan: await vault.get('plan', 'plan') };
    });
    expect(found).toEqual({
      outcome: 'unexpected',
      plan: { pack: 'generic', level: 'verified', document: 'passport' },
    });
  });

  test('a record that was tampered with counts as absent, and the person is told', async () => {
    const found = await (await open()).evaluate(async () => {
      const vault = await vaults.openVault();
      const plan = { pack: 'generic', level: 'verified', document: 'passport' } as const;
      await vault.put('plan', 'plan', plan);
      await vault.put('settings', 'settings', { sound: false });
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(names.nameOf('vault'));
        opening.onsuccess = () => resolve(opening.result);
      });
      // Moved to another place: the bytes are right, the place is not.
      await new Promise<void>((resolve) => {
        const moving = db.transaction(['settings', 'plan'], 'readwrite');
        const reading = moving.objectStore('settings').get('settings');
        reading.onsuccess = () => moving.objectStore('plan').put(reading.result, 'plan');
        moving.oncomplete = () => resolve();
      });
      const told: string[] = [];
      vault.onChange(({ type }) => told.push(type));
      return {
        plan: await vault.get('plan', 'plan'),
        all: await vault.all('plan'),
        settings: await vault.get('settings', 'settings'),
        kept: vault.state.kept,
        problem: vault.state.problem?.code,
        told,
      };
    });
    expect(found).toEqual({
      plan: undefined,
      all: [],
      settings: { sound: false },
      kept: true,
      problem: 'storage-damaged',
      told: ['state'],
    });
  });
});

describe('keeping a photo', () => {
  test('replaces the older one of its step and leaves one attempt marked as kept', async () => {
    const found = await (await open()).evaluate(async () => {
      const vault = await vaults.openVault();
      const photo = (byte: number) =>
        ({
          kind: 'passport',
          source: 'camera',
          jpeg: new Uint8Array([byte]).buffer,
          width: 2,
          height: 3,
          judged: {
            judgement: { verdicts: [{ rule: 'glare', is: 'fix', evidence: [] }], measures: { documentFound: byte } },
            quad: null,
            oval: null,
            quality: 1,
            blank: false,
            ms: 1,
          },
        }) as const;
      const first = await photos.recordAttempt(vault, photo(1), 1000);
      await photos.keepPhoto(vault, photo(1), first);
      const second = await photos.recordAttempt(vault, photo(2), 2000);
      const between = await vault.get('photos', 'passport');
      await photos.keepPhoto(vault, photo(2), second);
      await photos.recordAttempt(vault, photo(3), 3000);
      const kept = await vault.get('photos', 'passport');
      return {
        attempts: (await photos.attemptsIn(vault)).map(({ at, kept, measures }) => [at, kept, measures.documentFound]),
        between: between?.attempt === first.id,
        kept: kept?.attempt === second.id && new Uint8Array(kept.jpeg)[0],
      };
    });
    expect(found).toEqual({
      attempts: [
        [1000, false, 1],
        [2000, true, 2],
        [3000, false, 3],
      ],
      between: true,
      kept: 2,
    });
  });
});

test('a connection that the browser cut is opened anew', async () => {
  const page = await open();
  await page.evaluate(async () => {
    const vault = await vaults.openVault();
    await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
    Object.assign(globalThis, { vault });
  });
  const session = await browser.context.newCDPSession(page);
  // Clears the data as well: what counts is that the dead connection is noticed and replaced.
  await session.send('Storage.clearDataForOrigin', { origin: browser.origin, storageTypes: 'indexeddb' });
  const found = await page.evaluate(async () => {
    const { vault } = globalThis as unknown as { vault: import('../../../src/storage/vault.ts').Vault };
    const before = await vault.get('plan', 'plan');
    await vault.put('plan', 'plan', { pack: 'generic', level: 'enterprise', document: 'passport' });
    return [before, await vault.get('plan', 'plan'), vault.state.problem];
  });
  expect(found).toEqual([undefined, { pack: 'generic', level: 'enterprise', document: 'passport' }, null]);
});

/** As if the battery were taken out: the browser gets to finish nothing. */
async function crash(page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  const gone = new Promise((resolve) => browser.context.once('close', resolve));
  session.send('Browser.crash').catch(() => {});
  await gone;
}
