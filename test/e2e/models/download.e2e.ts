import { describe, expect } from 'vitest';
import type { Fault } from '../../../scripts/server.ts';
import { test } from '../harness.ts';
import {
  arrived,
  fetchModels,
  fileOf,
  files,
  first,
  folderOfParts,
  LARGE,
  modelRequests,
  read,
  requestsFor,
  SMALL,
  stateOf,
} from './store.ts';

/** A global of the page test/e2e/page. */
declare const parts: typeof import('../page/main.ts').parts;

const { wireBytes } = fileOf(LARGE);

describe('a download', () => {
  test('brings every model, and the next visit asks for nothing', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page, context } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page)).toBe('here');
    for (const { id, rawSha256 } of files) expect(await read(page, id), id).toBe(rawSha256);
    expect(modelRequests(served)).toHaveLength(files.length);

    const again = await context.newPage();
    await again.goto(served.url);
    expect(await fetchModels(again)).toBe('here');
    expect(await read(again, LARGE)).toBe(fileOf(LARGE).rawSha256);
    expect(modelRequests(served)).toHaveLength(files.length);
  });

  test.for([1, 100_000, 256 * 1024, 1_500_001, wireBytes - 1])(
    'cut after %i bytes goes on at that byte',
    async (cutAfter, { host, visit }) => {
      const cut = signal();
      const served = await host({ folder: folderOfParts(), fault: first(LARGE, { cutAfter, cutWhen: cut.given }) });
      const { page } = await visit();
      await page.goto(served.url);
      const fetched = fetchModels(page, LARGE);
      await arrived(page, LARGE, cutAfter);
      cut.give();
      expect(await fetched).toBe('here');
      expect(await read(page, LARGE)).toBe(fileOf(LARGE).rawSha256);
      expect(requestsFor(served, LARGE).map(({ range, sent }) => ({ range, sent }))).toEqual([
        { range: null, sent: cutAfter },
        { range: `bytes=${cutAfter}-`, sent: wireBytes - cutAfter },
      ]);
    },
  );

  test('that the network ended goes on in the next visit', async ({ host, visit }) => {
    const served = await host({
      folder: folderOfParts(),
      fault: first(LARGE, { cutAfter: 700_000, cutWhen: new Promise(() => {}) }),
    });
    const before = await visit();
    await before.page.goto(served.url);
    const fetched = fetchModels(before.page, LARGE);
    await arrived(before.page, LARGE, 700_000);
    await before.context.setOffline(true);
    expect(await fetched).toBe('network-off');
    await before.close();

    const { page } = await visit({ profile: before.profile });
    await page.goto(served.url);
    expect(await stateOf(page, LARGE)).toMatchObject({ state: 'partial', have: 700_000, of: wireBytes });
    expect(await fetchModels(page, LARGE)).toBe('here');
    expect(await read(page, LARGE)).toBe(fileOf(LARGE).rawSha256);
    expect(requestsFor(served, LARGE).at(-1)).toMatchObject({ range: 'bytes=700000-', sent: wireBytes - 700_000 });
  });

  test('goes on by itself when the network is back', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page, context } = await visit();
    await page.goto(served.url);
    await context.setOffline(true);
    expect(await fetchModels(page, SMALL)).toBe('network-off');
    await context.setOffline(false);
    await page.waitForFunction(() => parts.models.state.files.some(({ state }) => state === 'ready'));
    expect(await read(page, SMALL)).toBe(fileOf(SMALL).rawSha256);
  });

  test('from a host that knows no ranges arrives all the same', async ({ host, visit }) => {
    const cut = signal();
    const faults: Fault[] = [{ cutAfter: 900_000, cutWhen: cut.given }, { ignoreRange: true }];
    const served = await host({
      folder: folderOfParts(),
      fault: ({ path }) => (path === fileOf(LARGE).url ? faults.shift() : undefined),
    });
    const { page } = await visit();
    await page.goto(served.url);
    const fetched = fetchModels(page, LARGE);
    await arrived(page, LARGE, 900_000);
    cut.give();
    expect(await fetched).toBe('here');
    expect(await read(page, LARGE)).toBe(fileOf(LARGE).rawSha256);
    expect(requestsFor(served, LARGE).at(-1)).toMatchObject({ range: 'bytes=900000-', sent: wireBytes });
  });

  test('with damaged bytes is fetched again', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts(), fault: first(SMALL, { damageAt: 1000 }) });
    const { page } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('here');
    expect(await read(page, SMALL)).toBe(fileOf(SMALL).rawSha256);
    expect(requestsFor(served, SMALL)).toHaveLength(2);
  });

  test('that is damaged every time is said to be, and not used', async ({ host, visit }) => {
    const served = await host({
      folder: folderOfParts(),
      fault: ({ path }) => (path.startsWith('models/') ? { damageAt: 1000 } : undefined),
    });
    const { page } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('models-damaged');
    expect(await stateOf(page, SMALL)).toMatchObject({ have: 0, state: 'missing' });
    expect(await read(page, SMALL)).toBe('models-missing');
  });

  test('that a public network answers in the file’s place is not taken for it', async ({ host, visit }) => {
    const served = await host({
      folder: folderOfParts(),
      fault: ({ path }) => (path.startsWith('models/') ? { status: 511 } : undefined),
    });
    const { page } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('network-off');
  });

  test('is made once by two tabs', async ({ host, visit }) => {
    const served = await host({ folder: folderOfParts() });
    const { page, context } = await visit();
    const other = await context.newPage();
    await page.goto(served.url);
    await other.goto(served.url);
    expect(await Promise.all([fetchModels(page, LARGE), fetchModels(other, LARGE)])).toEqual(['here', 'here']);
    expect(requestsFor(served, LARGE)).toHaveLength(1);
  });

  test('stops when the models are removed, and leaves nothing', async ({ host, visit }) => {
    const served = await host({
      folder: folderOfParts(),
      fault: first(LARGE, { cutAfter: 700_000, cutWhen: new Promise(() => {}) }),
    });
    const { page } = await visit();
    await page.goto(served.url);
    expect(await fetchModels(page, SMALL)).toBe('here');
    const fetched = fetchModels(page, LARGE);
    await arrived(page, LARGE, 700_000);
    await page.evaluate(() => parts.models.remove());
    expect(await fetched).toContain('AbortError');
    expect(await page.evaluate(() => parts.models.state.haveBytes)).toBe(0);
    await page.reload();
    expect(await stateOf(page, SMALL)).toMatchObject({ have: 0 });
    expect(await stateOf(page, LARGE)).toMatchObject({ have: 0 });
  });
});

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
