import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { type Source, serveSource } from './source.ts';

/** Export, erase and import with a real vault in a real browser. These are globals of the page. */
declare const vaults: typeof import('../../src/storage/vault.ts');
declare const photos: typeof import('../../src/storage/photos.ts');
declare const bundles: typeof import('../../src/export/bundle.ts');
declare const files: typeof import('../../src/export/file.ts');
declare const saving: typeof import('../../src/export/save.ts');
declare const modelParts: typeof import('../../src/models/parts.ts');

const modules = {
  vaults: '/src/storage/vault.ts',
  photos: '/src/storage/photos.ts',
  bundles: '/src/export/bundle.ts',
  files: '/src/export/file.ts',
  saving: '/src/export/save.ts',
  modelParts: '/src/models/parts.ts',
};

type Globals = {
  vault: import('../../src/storage/vault.ts').Vault;
  file: File;
  keep: (step: 'passport' | 'selfie', at: number, jpeg: string) => Promise<string>;
  seen: (bundle: import('../../src/export/bundle.ts').Bundle) => unknown;
  shared: string[];
};

let source: Source;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  source = await serveSource();
  const { executablePath, env, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, env, args: [...args], headless: true });
});
afterAll(async () => {
  await browser.close();
  await source.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

/** A page with an open vault and two helpers. */
async function open(where: BrowserContext = context): Promise<Page> {
  const page = await source.open(where, modules);
  await page.evaluate(async () => {
    const vault = await vaults.openVault();
    const keep: Globals['keep'] = async (step, at, base64) => {
      const jpeg = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
      const verdicts = [{ rule: step === 'selfie' ? 'no-face' : 'no-document', is: 'fix', evidence: [] }] as const;
      const judgement = { verdicts, measures: { faceCount: at } };
      const judged = { judgement, quad: null, oval: null, quality: 1, blank: false, ms: 1 };
      const photo = { kind: step, source: 'camera', jpeg, width: 32, height: 24, judged } as const;
      const attempt = await photos.recordAttempt(vault, photo, at);
      await photos.keepPhoto(vault, photo, attempt);
      return attempt.id;
    };
    const seen: Globals['seen'] = (bundle) => ({
      plan: bundle.plan,
      attempts: bundle.attempts,
      papers: bundle.papers,
      photos: bundle.photos.map((photo) => ({ ...photo, jpeg: String(new Uint8Array(photo.jpeg)) })),
    });
    Object.assign(globalThis, { vault, keep, seen });
  });
  return page;
}

const jpeg = async (background: string): Promise<string> =>
  (
    await sharp({ create: { width: 32, height: 24, channels: 3, background } })
      .jpeg()
      .toBuffer()
  ).toString('base64');

test('export, erase, import: as it was', async () => {
  const page = await open();
  const found = await page.evaluate(
    async ([red, green]) => {
      const { vault, keep, seen } = globalThis as unknown as Globals;
      await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      await keep('passport', 1000, green ?? '');
      await keep('passport', 2000, red ?? '');
      await keep('selfie', 3000, green ?? '');
      const before = await bundles.bundleOf(vault);
      const file = files.toFile(before, new Date());
      await vault.erase();
      const empty = await bundles.bundleOf(vault);
      const bundle = await files.fromFile(file);
      const conflicts = await bundles.conflictsWith(vault, bundle);
      await bundles.takeIn(vault, bundle);
      const after = await bundles.bundleOf(await vaults.openVault());
      return { before: seen(before), empty: seen(empty), conflicts, after: seen(after) };
    },
    await Promise.all([jpeg('red'), jpeg('green')]),
  );
  expect(found.empty).toEqual({ plan: null, attempts: [], photos: [], papers: [] });
  expect(found.conflicts).toEqual([]);
  expect(found.before).toMatchObject({ attempts: [{ kept: false }, { kept: true }, { kept: true }] });
  expect(found.after).toEqual(found.before);
});

test('export, import in a fresh profile, export again: identical to the last byte', async () => {
  const first = await open();
  const [red, green] = await Promise.all([jpeg('red'), jpeg('green')]);
  const zip = await first.evaluate(
    async ([red, green]) => {
      const { vault, keep } = globalThis as unknown as Globals;
      await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      await keep('passport', 1000, green ?? '');
      await keep('passport', 2000, red ?? '');
      await keep('selfie', 3000, green ?? '');
      const kept = await vault.get('photos', 'passport');
      const says = { surname: 'ERIKSSON', givenNames: 'ANNA', documentNumber: 'L8', nationality: 'UTO' };
      const dates = { birthDate: '1974-08-12', expiryDate: '2032-04-15' };
      if (kept) await vault.put('photos', 'passport', { ...kept, printed: { says: { ...says, ...dates }, place: [] } });
      await vault.put('papers', 'proof-of-address', { step: 'proof-of-address', paper: 'utility-bill' });
      const file = files.toFile(await bundles.bundleOf(vault), new Date(2026, 10, 3));
      return Array.from(new Uint8Array(await file.arrayBuffer()));
    },
    [red, green],
  );
  const other = await browser.newContext();
  try {
    const page = await open(other);
    const again = await page.evaluate(async (bytes) => {
      const { vault } = globalThis as unknown as Globals;
      const exported = async () => {
        const file = files.toFile(await bundles.bundleOf(vault), new Date(2026, 10, 3));
        return Array.from(new Uint8Array(await file.arrayBuffer()));
      };
      const bundle = await files.fromFile(new Blob([new Uint8Array(bytes)]));
      await bundles.takeIn(vault, bundle);
      const once = await exported();
      // Brought in a second time, nothing changes either.
      await bundles.takeIn(vault, bundle, await bundles.conflictsWith(vault, bundle));
      return [once, await exported(), (await vault.get('photos', 'passport'))?.printed?.says?.surname] as const;
    }, zip);
    expect(again[0]).toEqual(zip);
    expect(again[1]).toEqual(zip);
    expect(again[2]).toBe('ERIKSSON');
  } finally {
    await other.close();
  }
});

describe('importing where something is already', () => {
  const run = async (replace: readonly import('../../src/export/bundle.ts').Conflict[]) => {
    const page = await open();
    return page.evaluate(
      async ([pictures, replace]) => {
        const { vault, keep } = globalThis as unknown as Globals;
        await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
        const theirs = await keep('passport', 1000, pictures[0] ?? '');
        const theirSelfie = await keep('selfie', 1500, pictures[0] ?? '');
        const bundle = await files.fromFile(files.toFile(await bundles.bundleOf(vault), new Date()));
        await vault.erase();
        await vault.put('plan', 'plan', { pack: 'generic', level: 'enterprise', document: 'passport' });
        const mine = await keep('passport', 2000, pictures[1] ?? '');

        const conflicts = await bundles.conflictsWith(vault, bundle);
        await bundles.takeIn(vault, bundle, replace);
        const now = await bundles.bundleOf(vault);
        const name = (id: string) => ({ [theirs]: 'theirs', [theirSelfie]: 'their selfie', [mine]: 'mine' })[id];
        return {
          conflicts,
          level: now.plan?.level,
          photos: now.photos.map(({ attempt }) => name(attempt)),
          attempts: now.attempts.map(({ id, kept }) => [name(id), kept]),
          again: await bundles.conflictsWith(vault, bundle),
        };
      },
      [await Promise.all([jpeg('red'), jpeg('green')]), replace] as const,
    );
  };

  test('keeps what is here, and adds what is not', async () => {
    expect(await run([])).toEqual({
      conflicts: ['plan', 'passport'],
      level: 'enterprise',
      photos: ['mine', 'their selfie'],
      attempts: [
        ['theirs', false],
        ['their selfie', true],
        ['mine', true],
      ],
      again: ['plan', 'passport'],
    });
  });

  test('replaces what the person chose', async () => {
    expect(await run(['plan', 'passport'])).toEqual({
      conflicts: ['plan', 'passport'],
      level: 'verified',
      photos: ['theirs', 'their selfie'],
      attempts: [
        ['theirs', true],
        ['their selfie', true],
        ['mine', false],
      ],
      again: [],
    });
  });
});

describe('saving', () => {
  test('downloads the file, and any computer opens it', async () => {
    const page = await open();
    const red = await jpeg('red');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(async (picture) => {
        const { vault, keep } = globalThis as unknown as Globals;
        await keep('passport', 1000, picture);
        return saving.saveFile(files.toFile(await bundles.bundleOf(vault), new Date(2026, 10, 3)));
      }, red),
    ]);
    expect(download.suggestedFilename()).toBe('firstpass-2026-11-03.zip');
    const parts = unzipSync(await readFile(await download.path()));
    expect(Object.keys(parts).sort()).toEqual(['01-passport.jpg', 'firstpass.json']);
    expect(Buffer.from(parts['01-passport.jpg'] as Uint8Array).toString('base64')).toBe(red);
  });

  test.each([
    ['the file was shared', null, true],
    ['the person closed the share sheet', 'AbortError', false],
    ['the sheet did not open', 'NotAllowedError', true],
  ])('from a home screen of iOS: %s', async (_, refusal, saved) => {
    await context.addInitScript((name) => {
      // What Safari has there and this browser lacks.
      const share = async ({ files = [] }: ShareData) => {
        Object.assign(globalThis, { shared: files.map((file) => file.name) });
        if (name) throw new DOMException('closed', name);
      };
      for (const [key, value] of Object.entries({ standalone: true, canShare: () => true, share })) {
        Object.defineProperty(navigator, key, { value });
      }
    }, refusal);
    const page = await open();
    const found = await page.evaluate(async () => {
      const { vault } = globalThis as unknown as Globals;
      const done = await saving.saveFile(files.toFile(await bundles.bundleOf(vault), new Date(2026, 10, 3)));
      return [done, (globalThis as unknown as Globals).shared];
    });
    expect(found).toEqual([saved, ['firstpass-2026-11-03.zip']]);
  });
});

test('erasing does not wait for a download that this tab has open', async () => {
  const page = await open();
  const left = await page.evaluate(async () => {
    const { vault } = globalThis as unknown as Globals;
    await new modelParts.Parts().add('0123', 0, new Uint8Array(100));
    await vault.erase();
    return indexedDB.databases();
  });
  expect(left).toEqual([]);
});
