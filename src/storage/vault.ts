import { asProblem, Problem, type ProblemCode } from '../problems.ts';
import { Changes, type Happened } from './changes.ts';
import { Disk } from './disk.ts';
import { eraseOrigin } from './erase.ts';
import type { Change, Keeper } from './keeper.ts';
import { Memory } from './memory.ts';
import { type Ids, type Records, type Schema, type StoreName, schema } from './schema.ts';

export interface VaultState {
  /** Whether records outlive the page. */
  readonly kept: boolean;
  /** Why they do not, or what else the person should know. */
  readonly problem: Problem | null;
}

/** One thing to write, typed by its store; `record: undefined` deletes. */
export type Write = { [S in StoreName]: { store: S; id: Ids[S]; record: Records[S] | undefined } }[StoreName];

/** Everything the app remembers, each record encrypted. Every failure is a {@link Problem}. */
export interface Vault {
  readonly state: VaultState;
  get<S extends StoreName>(store: S, id: Ids[S]): Promise<Records[S] | undefined>;
  all<S extends StoreName>(store: S): Promise<readonly Records[S][]>;
  put<S extends StoreName>(store: S, id: Ids[S], record: Records[S]): Promise<void>;
  delete<S extends StoreName>(store: S, id: Ids[S]): Promise<void>;
  /** Writes several records together or not at all. */
  write(writes: readonly Write[]): Promise<void>;
  /** Calls back after every change in any tab; returns how to stop. */
  onChange(listener: (happened: Happened) => void): () => void;
  /** Deletes everything that the app keeps, in every tab, but for the app itself. */
  erase(): Promise<void>;
}

/** Opens the vault and tries it out. Where the browser keeps nothing, it lasts as long as the page, and its state says so. */
export async function openVault(given: Schema = schema): Promise<Vault> {
  let vault: OpenVault | undefined;
  const disk = new Disk(given, () => vault?.damaged());
  try {
    await disk.test();
    vault = new OpenVault(disk, { kept: true, problem: null });
  } catch (error) {
    const problem = asProblem(error);
    // On a full device nothing can be added, but what is there can still be read.
    const readable = problem.code === 'storage-full' && (await disk.all('plan').catch(() => null)) !== null;
    vault = readable
      ? new OpenVault(disk, { kept: true, problem })
      : new OpenVault(new Memory(), { kept: false, problem: refusal(problem) });
  }
  return vault;
}

/** What a person can do something about says so itself; all else means that this browser keeps nothing. */
function refusal(problem: Problem): Problem {
  const mendable: readonly ProblemCode[] = ['storage-newer', 'storage-blocked', 'storage-full'];
  return mendable.includes(problem.code) ? problem : new Problem('storage-refused', { cause: problem });
}

class OpenVault implements Vault {
  readonly #keeper: Keeper;
  readonly #changes = new Changes();
  #state: VaultState;

  constructor(keeper: Keeper, state: VaultState) {
    this.#keeper = keeper;
    this.#state = state;
    this.#changes.on(({ type }) => {
      if (type === 'erased') keeper.forget();
    });
  }

  get state(): VaultState {
    return this.#state;
  }

  async get<S extends StoreName>(store: S, id: Ids[S]): Promise<Records[S] | undefined> {
    return (await this.#keeper.get(store, id)) as Records[S] | undefined;
  }

  async all<S extends StoreName>(store: S): Promise<readonly Records[S][]> {
    return (await this.#keeper.all(store)) as Records[S][];
  }

  put<S extends StoreName>(store: S, id: Ids[S], record: Records[S]): Promise<void> {
    return this.#write([{ store, id, record }]);
  }

  delete<S extends StoreName>(store: S, id: Ids[S]): Promise<void> {
    return this.#write([{ store, id, record: undefined }]);
  }

  write(writes: readonly Write[]): Promise<void> {
    return this.#write(writes);
  }

  onChange(listener: (happened: Happened) => void): () => void {
    return this.#changes.on(listener);
  }

  async erase(): Promise<void> {
    await this.#keeper.erase();
    try {
      await eraseOrigin();
    } catch (error) {
      // Where the browser keeps nothing there is nothing to delete.
      if (this.#state.kept) throw asProblem(error, 'storage-lost');
    } finally {
      this.#changes.tell({ type: 'erased' });
    }
  }

  /** A record can't be opened any more: said once, and the rest goes on. */
  damaged(): void {
    if (this.#state.problem) return;
    this.#state = { kept: true, problem: new Problem('storage-damaged') };
    this.#changes.tellHere({ type: 'state' });
  }

  async #write(writes: readonly Change<StoreName>[]): Promise<void> {
    // The browser refuses a transaction over no store.
    if (writes.length === 0) return;
    await this.#keeper.write(writes);
    for (const { store, id } of writes) this.#changes.tell({ type: 'changed', store, id });
  }
}
