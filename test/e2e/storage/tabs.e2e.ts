import { describe, expect, test } from 'vitest';
import { StorageBrowser } from './browser.ts';

const browser = new StorageBrowser();
const open = (path?: string) => browser.open(path);

describe('a later version', () => {
  test('reads records of all earlier ones, and adds its stores', async () => {
    const found = await (await open()).evaluate(async () => {
      const { schema } = schemas;
      const second = {
        ...schema,
        version: schema.version + 1,
        stores: [...schema.stores, 'letters'],
        migrations: { [schema.version]: { plan: addYear } },
      };
      const migrations = { ...second.migrations, [second.version]: { plan: nextYear } };
      const third = { ...second, version: second.version + 1, migrations };
      function addYear(plan: object) {
        return { ...plan, year: 2026 };
      }
      function nextYear(plan: object & { year?: number }) {
        return { ...plan, year: (plan.year ?? 0) + 1 };
      }
      const first = await vaults.openVault(schema);
      await first.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      await first.put('settings', 'settings', { sound: false });

      const vault2 = await vaults.openVault(second);
      const inSecond = await vault2.get('plan', 'plan');
      await vault2.put('plan', 'plan', inSecond as never);
      await vault2.put('letters' as never, 'a' as never, { text: 'new' } as never);

      const vault3 = await vaults.openVault(third);
      return {
        inSecond,
        inThird: await vault3.get('plan', 'plan'),
        settings: await vault3.get('settings', 'settings'),
        letters: await vault3.all('letters' as never),
        // The older ones were told to let go, and know why they can't come back.
        older: await first.get('plan', 'plan').catch((error: { code: string }) => error.code),
        reopened: (({ kept, problem }) => [kept, problem?.code])((await vaults.openVault(schema)).state),
      };
    });
    expect(found).toEqual({
      inSecond: { pack: 'generic', level: 'verified', document: 'passport', year: 2026 },
      inThird: { pack: 'generic', level: 'verified', document: 'passport', year: 2027 },
      settings: { sound: false },
      letters: [{ text: 'new' }],
      older: 'storage-newer',
      reopened: [false, 'storage-newer'],
    });
  });

  test('asks to close a tab that does not let go', async () => {
    const stuck = await open();
    await stuck.evaluate(async () => {
      await vaults.openVault();
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open(names.nameOf('vault'));
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
      });
    });
    const other = await open();
    const state = () =>
      other.evaluate(async () => {
        const { schema } = schemas;
        const { kept, problem } = (await vaults.openVault({ ...schema, version: schema.version + 1 })).state;
        return [kept, problem?.code ?? null];
      });
    expect(await state()).toEqual([false, 'storage-blocked']);
    await stuck.close();
    expect(await state()).toEqual([true, null]);
  });
});

describe('several tabs', () => {
  test('open at the same moment on an empty browser, they share one key', async () => {
    const pages = await Promise.all([open(), open(), open()]);
    await Promise.all(
      pages.map((page, i) =>
        page.evaluate(async (id) => {
          const vault = await vaults.openVault();
          const attempt = {
            step: 'selfie',
            at: id,
            source: 'camera',
            verdicts: [],
            measures: {},
            kept: false,
          } as const;
          await vault.put('attempts', String(id), { id: String(id), ...attempt });
        }, i),
      ),
    );
    for (const page of pages) {
      const found = await page.evaluate(async () => {
        const vault = await vaults.openVault();
        return [(await vault.all('attempts')).map(({ id }) => id).sort(), vault.state.problem];
      });
      expect(found).toEqual([['0', '1', '2'], null]);
    }
  });

  test('hear of each other’s changes, once each', async () => {
    const [here, there] = [await open(), await open()];
    for (const page of [here, there]) {
      await page.evaluate(async () => {
        const vault = await vaults.openVault();
        const told: unknown[] = [];
        vault.onChange((happened) => told.push(happened));
        Object.assign(globalThis, { vault, told });
      });
    }
    await here.evaluate(async () => {
      const { vault } = globalThis as unknown as { vault: import('../../../src/storage/vault.ts').Vault };
      await vault.put('plan', 'plan', { pack: 'generic', level: 'verified', document: 'passport' });
      await vault.delete('plan', 'plan');
    });
    const told = [{ type: 'changed', store: 'plan', id: 'plan' }];
    for (const page of [here, there]) {
      await page.waitForFunction(() => (globalThis as unknown as { told: unknown[] }).told.length >= 2);
      expect(await page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)).toEqual([
        ...told,
        ...told,
      ]);
    }
  });
});
