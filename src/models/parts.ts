import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  /** Bytes of a file from `start` up to `end`. The key says it all, so that progress is known without reading the bytes. */
  parts: { key: PartKey; value: ArrayBuffer };
}
type PartKey = [sha256: string, start: number, end: number];

/**
 * What has arrived of files that are not whole yet, so that a download goes on at the byte where it was cut. Nothing in
 * here rejects: where the browser refuses storage, or the device is full, the download lives in memory alone.
 */
export class Parts {
  #db: Promise<IDBPDatabase<Schema>> | null = null;

  /** Bytes of a file that are here in one piece from its beginning. */
  async length(sha256: string): Promise<number> {
    const chain = inOrder(await this.#keys(sha256));
    return chain.at(-1)?.[2] ?? 0;
  }

  /** Copies what is here to the beginning of `whole` and returns how many bytes that were. */
  async copyTo(whole: Uint8Array, sha256: string): Promise<number> {
    let have = 0;
    for (const key of inOrder(await this.#keys(sha256))) {
      const part = await this.#try((db) => db.get('parts', key));
      if (!part || have + part.byteLength > whole.length) break;
      whole.set(new Uint8Array(part), have);
      have += part.byteLength;
    }
    return have;
  }

  async add(sha256: string, start: number, bytes: Uint8Array): Promise<void> {
    const value = bytes.slice().buffer;
    await this.#try((db) => db.put('parts', value, [sha256, start, start + bytes.length]));
  }

  async drop(sha256: string): Promise<void> {
    await this.#try((db) => db.delete('parts', rangeOf(sha256)));
  }

  /** Drops what belongs to files of other versions. */
  async dropAllBut(sha256s: readonly string[]): Promise<void> {
    const others = new Set((await this.#keys()).map(([sha256]) => sha256).filter((known) => !sha256s.includes(known)));
    for (const sha256 of others) await this.drop(sha256);
  }

  async #keys(sha256?: string): Promise<PartKey[]> {
    return (await this.#try((db) => db.getAllKeys('parts', sha256 === undefined ? null : rangeOf(sha256)))) ?? [];
  }

  /** Browsers lose connections (iOS, in the background): each use may open a new one, once. */
  async #try<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        this.#db ??= openDB<Schema>('firstpass-models', 1, {
          upgrade: (db) => void db.createObjectStore('parts'),
          // Erasing must not wait for this tab; the next use opens it anew.
          blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
        });
        return await use(await this.#db);
      } catch {
        this.#db = null;
      }
    }
    return undefined;
  }
}

const rangeOf = (sha256: string): IDBKeyRange =>
  IDBKeyRange.bound([sha256, 0, 0], [sha256, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);

/** The parts that follow each other without a gap. Two tabs may have left overlapping ones. */
function inOrder(keys: readonly PartKey[]): PartKey[] {
  const chain: PartKey[] = [];
  let have = 0;
  for (const key of keys) {
    if (key[1] !== have) continue;
    chain.push(key);
    have = key[2];
  }
  return chain;
}
