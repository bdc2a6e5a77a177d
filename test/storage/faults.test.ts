import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Faults that no browser here can be made to show: the rest is tested in test/e2e/storage.e2e.ts. */
vi.stubGlobal('document', { baseURI: 'https://example.org/app/' });
const { openVault } = await import('../../src/storage/vault.ts');
const plan = { pack: 'generic', level: 'verified', document: 'passport' } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a lost connection', () => {
  test.each(['InvalidStateError', 'UnknownError', 'AbortError'])('%s: opened anew, once', async (name) => {
    const vault = await openVault();
    await vault.put('plan', 'plan', plan);
    const opened = vi.spyOn(indexedDB, 'open');
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(fails(name));
    expect(await vault.get('plan', 'plan')).toEqual(plan);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('lost again at once: the person is told, and the next try begins afresh', async () => {
    const vault = await openVault();
    await vault.put('plan', 'plan', plan);
    vi.spyOn(IDBObjectStore.prototype, 'get')
      .mockImplementationOnce(fails('UnknownError'))
      .mockImplementationOnce(fails('UnknownError'));
    await expect(vault.get('plan', 'plan')).rejects.toMatchObject({ code: 'storage-lost' });
    expect(await vault.get('plan', 'plan')).toEqual(plan);
  });

  test('while writing: written once more, on a new connection', async () => {
    const vault = await openVault();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(fails('UnknownError'));
    await vault.put('plan', 'plan', plan);
    expect(await vault.all('plan')).toEqual([plan]);
  });

  test('our own mistakes are not tried again', async () => {
    const vault = await openVault();
    const got = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(fails('DataError'));
    await expect(vault.get('plan', 'plan')).rejects.toMatchObject({ code: 'unexpected' });
    expect(got).toHaveBeenCalledTimes(1);
  });
});

describe('storage refused: all goes on in memory, and the state says so', () => {
  const refusals: [string, () => void][] = [
    ['no IndexedDB at all', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
    ['opening is refused', () => vi.spyOn(indexedDB, 'open').mockImplementation(fails('SecurityError'))],
    [
      'a key can’t be stored',
      () => vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fails('DataCloneError')),
    ],
    [
      'bytes can’t be stored',
      () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fails('UnknownError')),
    ],
    ['what is stored is lost', () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(loses)],
    ['a stored key is lost', () => vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(loses)],
    [
      'no WebCrypto, as on insecure addresses',
      () => vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never),
    ],
  ];

  test.each(refusals)('%s', async (_, refuse) => {
    refuse();
    const vault = await openVault();
    expect(vault.state).toMatchObject({ kept: false, problem: { code: 'storage-refused' } });

    const told: string[] = [];
    vault.onChange(({ type }) => told.push(type));
    const jpeg = new Uint8Array([1, 2, 3]).buffer;
    await vault.put('plan', 'plan', plan);
    await vault.put('photos', 'selfie', {
      step: 'selfie',
      attempt: 'a',
      jpeg,
      width: 1,
      height: 1,
      quad: null,
      oval: null,
    });
    new Uint8Array(jpeg).fill(9);
    expect(await vault.get('plan', 'plan')).toEqual(plan);
    expect(new Uint8Array((await vault.get('photos', 'selfie'))?.jpeg ?? jpeg)).toEqual(new Uint8Array([1, 2, 3]));
    await vault.delete('plan', 'plan');
    expect(await vault.all('plan')).toEqual([]);
    await vault.erase();
    expect(await vault.all('photos')).toEqual([]);
    expect(told).toEqual(['changed', 'changed', 'changed', 'erased']);
  });
});

/** As a browser throws: the request itself fails. */
function fails(name: string): () => never {
  return () => {
    throw new DOMException('for a test', name);
  };
}

/** As some versions of WebKit do: it says yes and keeps nothing. */
function loses(this: IDBObjectStore, _value: unknown, id?: IDBValidKey): IDBRequest {
  return this.get(id ?? '') as never;
}
