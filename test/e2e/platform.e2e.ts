import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { contentSecurityPolicy } from '../../src/headers.ts';
import { test } from './harness.ts';

/** A global of the page test/e2e/page. */
declare const parts: typeof import('./page/main.ts').parts;

describe('the app', () => {
  test('can be installed, and is another app than its neighbours on the same host', async ({ host, visit }) => {
    const served = await host();
    const { page, context } = await visit();
    await page.goto(served.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const devtools = await context.newCDPSession(page);
    expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    const { errors, data, manifest } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({ id: served.url, startUrl: served.url, scope: served.url });
    for (const { src, sizes } of JSON.parse(data ?? '').icons) {
      const drawn = await page.evaluate(async (url) => {
        const picture = await createImageBitmap(await (await fetch(url)).blob());
        return `${picture.width}x${picture.height}`;
      }, src);
      expect(drawn, src).toBe(sizes);
    }
  });

  test('says how it is to be treated where the host says nothing', async ({ host, visit }) => {
    const served = await host({ securityHeaders: false });
    const { page } = await visit();
    await page.goto(served.url);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(`${policy}; frame-ancestors 'none'`.split('; ').sort()).toEqual(contentSecurityPolicy.split('; ').sort());
    expect(await page.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer');
    // Browsers look for the encoding in the first 1024 bytes.
    expect((await (await fetch(served.url)).text()).indexOf('charset')).toBeLessThan(1024);
  });
});

test('no part of the app imports from a worker’s own file', async () => {
  const folder = join(inject('app'), 'assets');
  const scripts = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const worker = scripts.find((name) => name.startsWith('worker-')) ?? expect.fail('there is no worker');
  const importers = [];
  for (const name of scripts) {
    const text = await readFile(join(folder, name), 'utf8');
    if (new RegExp(`(from|import\\(?)\\s*["'\`][./]*${worker}`).test(text)) importers.push(name);
  }
  expect(importers).toEqual([]);
});

describe('what is fenced in', () => {
  /** A host that our pages must not reach. */
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('reached');
  });
  let elsewhere = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(() => void other.close());

  for (const [name, securityHeaders] of [
    ['a good host', true],
    ['a host without headers', false],
  ] as const) {
    test(`on ${name}: page and worker reach no other`, async ({ host, visit }) => {
      const served = await host({ folder: inject('parts'), securityHeaders });
      const seen = await visit();
      const { page } = seen;
      seen.allowed.push(new RegExp(elsewhere));
      await page.goto(served.url);
      const reach = (url: string): Promise<string> =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        );
      expect(await page.evaluate(reach, elsewhere)).toBe('refused');
      await page.evaluate(() => parts.serviceWorker.guards());
      const [worker] = await Promise.all([
        page.waitForEvent('worker'),
        page.evaluate(() => parts.vision.able().then(() => true)),
      ]);
      expect(await worker.evaluate(reach, elsewhere)).toBe('refused');
      // The same worker reaches its own host: it is the policy that refuses.
      expect(await worker.evaluate(reach, new URL('index.html', served.url).href)).toBe('reached');
      expect(asked).toEqual([]);
    });
  }

  test('nothing but our own script becomes a worker', async ({ host, visit }) => {
    const served = await host({ folder: inject('parts') });
    const seen = await visit();
    seen.allowed.push(/trusted-types-sink|TrustedScriptURL/);
    await seen.page.goto(served.url);
    const outcome = await seen.page.evaluate(() => {
      try {
        new Worker('sw.js');
        return 'started';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
  });

  test('a request to another host does not go unseen', async ({ host, visit }) => {
    const served = await host({ folder: inject('parts') });
    const seen = await visit();
    await seen.page.goto(served.url);
    const tab = await seen.context.newPage();
    await tab.goto('http://elsewhere.example/').catch(() => {});
    expect(seen.elsewhere.join()).toContain('elsewhere.example');
    seen.allowed.push(/elsewhere\.example/);
  });
});

describe('the models', () => {
  test('work with the network off', async ({ host, visit }) => {
    const served = await host({ folder: inject('parts'), securityHeaders: false });
    const { page, context } = await visit();
    await page.goto(served.url);
    await page.evaluate(() => parts.models.fetch());
    await context.setOffline(true);
    await page.reload();
    await page.evaluate(async () => {
      await parts.serviceWorker.guards();
      await parts.vision.load('faces', () => parts.models.readAll());
    });
  });
});
