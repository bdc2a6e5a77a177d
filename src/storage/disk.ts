import { Problem } from '../problems.ts';
import { Connection, KEYS, type Open } from './connection.ts';
import { type Place, type Sealed, seal, unseal } from './crypto.ts';
import type { Change, Keeper } from './keeper.ts';
import { migrated, type Schema } from './schema.ts';

/** Keeps records in IndexedDB, each encrypted. */
export class Disk implements Keeper {
  readonly #connection: Connection;
  readonly #schema: Schema;
  readonly #damaged: () => void;
  /** After erasing, reading must not make a new database; the first write does. */
  #erased = false;

  /** `damaged` is called for each record that can't be opened any more; it then counts as absent. */
  constructor(schema: Schema, damaged: () => void) {
    this.#connection = new Connection(schema);
    this.#schema = schema;
    this.#damaged = damaged;
  }

  /** Puts, gets and decrypts a record: some browsers take a key or bytes and give nothing back. */
  async test(): Promise<void> {
    const place = { store: KEYS, id: `test ${crypto.randomUUID()}` };
    const word = crypto.randomUUID();
    const back = await this.#connection.run(async ({ db, key }) => {
      const sealed = await seal(key, place, this.#schema.version, { word });
      const testing = db.transaction(KEYS, 'readwrite');
      const { store } = testing;
      const [, got] = await Promise.all([
        store.put(sealed, place.id),
        store.get(place.id),
        store.delete(place.id),
        testing.done,
      ]);
      return unseal(key, place, got);
    });
    if (!('word' in back) || back.word !== word) throw new Problem('storage-refused');
  }

  async get(store: string, id: string): Promise<object | undefined> {
    if (this.#erased) return undefined;
    return this.#connection.run(async (open) => {
      const sealed: Sealed | undefined = await open.db.get(store, id);
      return sealed && this.#opened(open, { store, id }, sealed);
    });
  }

  async all(store: string): Promise<object[]> {
    if (this.#erased) return [];
    return this.#connection.run(async (open) => {
      const reading = open.db.transaction(store);
      const [ids, sealed] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
      const records = await Promise.all(
        sealed.map((one: Sealed, i) => this.#opened(open, { store, id: String(ids[i]) }, one)),
      );
      return records.filter((record) => record !== undefined);
    });
  }

  /** Together or not at all. What is on the disk stays readable until the new is there whole. */
  async write(changes: readonly Change[]): Promise<void> {
    await this.#connection.run(async ({ db, key }) => {
      // Sealed before the transaction begins: one that waits for anything else is closed by the browser.
      const ready = await Promise.all(
        changes.map(async ({ store, id, record }) => ({
          store,
          id,
          sealed: record && (await seal(key, { store, id }, this.#schema.version, record)),
        })),
      );
      // Strict: on the disk when done, so that a phone may lose its power the moment after.
      const writing = db.transaction([...new Set(changes.map(({ store }) => store))], 'readwrite', {
        durability: 'strict',
      });
      try {
        for (const { store, id, sealed } of ready) {
          const into = writing.objectStore(store);
          // The transaction knows the reason when one of them is refused; each of them only knows that it was cut off.
          (sealed ? into.put(sealed, id) : into.delete(id)).catch(() => {});
        }
        await writing.done;
      } catch (error) {
        undo(writing);
        throw error;
      }
    });
    this.#erased = false;
  }

  async erase(): Promise<void> {
    // Emptied before it is deleted: should a tab that hangs hold on to the database, neither records nor key are in it.
    await this.#connection
      .run(async ({ db }) => {
        const emptying = db.transaction(db.objectStoreNames, 'readwrite', { durability: 'strict' });
        await Promise.all([...db.objectStoreNames].map((store) => emptying.objectStore(store).clear()));
        await emptying.done;
      })
      // What can't be emptied can still be deleted.
      .catch(() => {});
    this.forget();
  }

  forget(): void {
    this.#erased = true;
    this.#connection.close();
  }

  async #opened({ key }: Open, place: Place, sealed: Sealed): Promise<object | undefined> {
    try {
      const record = await unseal(key, place, sealed);
      return migrated(this.#schema, place.store, record, sealed.version);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'OperationError')) throw error;
      this.#damaged();
      return undefined;
    }
  }
}

/** What was queued before something was refused would still be written. */
function undo(writing: { readonly done: Promise<void>; abort(): void }): void {
  writing.done.catch(() => {});
  try {
    writing.abort();
  } catch {
    // The browser has undone it already.
  }
}
