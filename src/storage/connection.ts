import { type IDBPDatabase, openDB } from 'idb';
import { Problem, type ProblemCode } from '../problems.ts';
import { newKey } from './crypto.ts';
import { nameOf } from './names.ts';
import type { Schema } from './schema.ts';

/** An open database with the key that its records are sealed with: they come and go together. */
export interface Open {
  readonly db: IDBPDatabase;
  readonly key: CryptoKey;
}

/** The key has a store of its own and is fetched by its primary key: WebKit has lost keys that were looked up otherwise. */
export const KEYS = 'keys';

/** How long other tabs may take to let go of an older version before the person is asked to close them. */
const GRACE_MS = 2000;

/** What to ask the person to free when the device is full: a dozen photos of 1–2 MB. */
const ROOM_MB = 20;

/**
 * The database, opened anew whenever the browser or another tab closed it. iOS drops connections of apps in the background,
 * and using a dead one again never succeeds.
 */
export class Connection {
  #open: Promise<Open> | null = null;

  constructor(readonly schema: Schema) {}

  /** Does some work on the open database; once more on a fresh connection when the old one was lost. */
  async run<T>(work: (open: Open) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#opened());
    } catch (error) {
      if (!isLost(error)) throw inWords(error, 'unexpected');
    }
    this.close();
    try {
      return await work(await this.#opened());
    } catch (error) {
      throw inWords(error, 'storage-lost');
    }
  }

  close(): void {
    this.#open?.then(({ db }) => db.close()).catch(() => {});
    this.#open = null;
  }

  #opened(): Promise<Open> {
    if (this.#open) return this.#open;
    const open = openWithKey(this.schema, () => forget());
    const forget = () => {
      if (this.#open === open) this.#open = null;
    };
    open.catch(forget);
    this.#open = open;
    return open;
  }
}

async function openWithKey(schema: Schema, gone: () => void): Promise<Open> {
  const db = await openDatabase(schema, gone);
  return { db, key: await keyIn(db) };
}

async function openDatabase({ version, stores }: Schema, gone: () => void): Promise<IDBPDatabase> {
  let giveUp: (problem: Problem) => void = () => {};
  const patience = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const opening = openDB(nameOf('vault'), version, {
    upgrade(db) {
      const missing = [KEYS, ...stores].filter((store) => !db.objectStoreNames.contains(store));
      for (const store of missing) db.createObjectStore(store);
    },
    // Another tab wants a newer version, or to erase everything: it must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      gone();
    },
    blocked: () => setTimeout(() => giveUp(new Problem('storage-blocked')), GRACE_MS),
    terminated: gone,
  });
  return Promise.race([opening, patience]).catch((error) => {
    opening.then((db) => db.close()).catch(() => {});
    throw error;
  });
}

/** The key as the database gives it back, which is the one that counts: some browsers take a key and lose it. */
async function keyIn(db: IDBPDatabase): Promise<CryptoKey> {
  const kept = await db.get(KEYS, 'main');
  if (kept) return kept;
  const fresh = await newKey();
  const adding = db.transaction(KEYS, 'readwrite', { durability: 'strict' });
  // Another tab may have been faster; its key is never overwritten.
  if (!(await adding.store.get('main'))) await adding.store.add(fresh, 'main');
  await adding.done;
  return db.get(KEYS, 'main');
}

/** Names under which browsers report a connection that died: Chromium and Firefox, WebKit, a transaction cut off by it. */
const lost = ['InvalidStateError', 'UnknownError', 'AbortError'];
const isLost = (error: unknown): boolean => error instanceof DOMException && lost.includes(error.name);

function inWords(error: unknown, otherwise: ProblemCode): Problem {
  if (error instanceof Problem) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return new Problem('storage-full', { cause: error, values: { megabytes: ROOM_MB } });
  return new Problem(name === 'VersionError' ? 'storage-newer' : otherwise, { cause: error });
}
