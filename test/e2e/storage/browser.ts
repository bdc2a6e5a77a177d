import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { findBrowser } from '../../../scripts/browser.ts';
import { type Source, serveSource } from '../source.ts';

/** What the pages of these tests know by name: a real browser, with its real IndexedDB, WebCrypto and tabs. */
declare global {
  const vaults: typeof import('../../../src/storage/vault.ts');
  const schemas: typeof import('../../../src/storage/schema.ts');
  const photos: typeof import('../../../src/storage/photos.ts');
  const names: typeof import('../../../src/storage/names.ts');
}

const modules = {
  vaults: '/src/storage/vault.ts',
  schemas: '/src/storage/schema.ts',
  photos: '/src/storage/photos.ts',
  names: '/src/storage/names.ts',
};

/** A browser with a profile of its own for each test of a file. */
export class StorageBrowser {
  #source!: Source;
  #profile = '';
  context!: BrowserContext;

  constructor() {
    beforeAll(async () => {
      this.#source = await serveSource();
    });
    afterAll(() => this.#source.stop());
    beforeEach(async () => {
      this.#profile = await mkdtemp(join(tmpdir(), 'vault-'));
      await this.launch();
    });
    afterEach(async () => {
      await this.context.close().catch(() => {});
      await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  get origin(): string {
    return this.#source.origin;
  }

  /** Opens the browser again on what it kept. */
  async launch(): Promise<void> {
    const { executablePath, env, args } = await findBrowser();
    const options = { executablePath, env, args: [...args], headless: true };
    this.context = await chromium.launchPersistentContext(this.#profile, options);
  }

  open(path?: string): Promise<Page> {
    return this.#source.open(this.context, modules, path);
  }
}
