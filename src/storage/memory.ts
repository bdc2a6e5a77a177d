import type { Change, Keeper } from './keeper.ts';

/** Keeps records until the page is closed. Copies go in and out, as with a disk. */
export class Memory implements Keeper {
  readonly #stores = new Map<string, Map<string, object>>();

  async get(store: string, id: string): Promise<object | undefined> {
    return structuredClone(this.#stores.get(store)?.get(id));
  }

  async all(store: string): Promise<object[]> {
    return structuredClone([...(this.#stores.get(store)?.values() ?? [])]);
  }

  async write(changes: readonly Change[]): Promise<void> {
    const copies = structuredClone(changes);
    for (const { store, id, record } of copies) {
      const into = this.#stores.get(store) ?? new Map<string, object>();
      this.#stores.set(store, into);
      if (record) into.set(id, record);
      else into.delete(id);
    }
  }

  async erase(): Promise<void> {
    this.forget();
  }

  forget(): void {
    this.#stores.clear();
  }
}
