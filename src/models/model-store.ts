import { asProblem, Problem } from '../problems.ts';
import type { ModelId } from '../vision/protocol.ts';
import { download } from './download.ts';
import type { ModelFile } from './manifest.ts';
import { Parts } from './parts.ts';
import { Shelf } from './shelf.ts';
import { unpack } from './unpack.ts';

export interface ModelsState {
  /** What every check needs. */
  readonly files: readonly FileState[];
  /** What only does something more. */
  readonly optional: readonly FileState[];
  /** Bytes to download in all, and how many of them are here. */
  readonly totalBytes: number;
  readonly haveBytes: number;
  readonly busy: boolean;
  /** Why the last download stopped, or why what is here lasts for this visit only (`storage-full`). */
  readonly problem: Problem | null;
}

export interface FileState {
  readonly id: ModelId;
  readonly state: 'missing' | 'partial' | 'ready';
  readonly have: number;
  readonly of: number;
}

/**
 * The models on this device: what is here, what is missing, how to get it. Sends `change` whenever its state does. A
 * download that the network cut goes on by itself when the network is back.
 */
export class ModelStore extends EventTarget {
  readonly #files: readonly ModelFile[];
  readonly #folder: string;
  readonly #shelf: Shelf;
  readonly #parts = new Parts();
  readonly #have = new Map<ModelId, number>();
  readonly #keepCode: () => Promise<void>;
  #downloads = Promise.resolve();
  #stop = new AbortController();
  #busy = false;
  #problem: Problem | null = null;
  /** Resolves when the device has been looked at; before that everything seems missing. */
  readonly known: Promise<void>;

  /** `keepCode` gets the script that uses the models; offline they are of no use without it. */
  constructor(files: readonly ModelFile[], keepCode: () => Promise<void>) {
    super();
    this.#files = files;
    this.#keepCode = keepCode;
    this.#folder = new URL('models/', document.baseURI).href;
    this.#shelf = new Shelf(this.#folder);
    this.known = this.#look().then(() => {
      // The visit before may have ended just before this was done.
      if (this.state.files.every(({ state }) => state === 'ready')) keepCode().catch(() => {});
    });
  }

  get state(): ModelsState {
    const stateOf = ({ id, wireBytes }: ModelFile): FileState => {
      const have = this.#have.get(id) ?? 0;
      return { id, have, of: wireBytes, state: have === wireBytes ? 'ready' : have > 0 ? 'partial' : 'missing' };
    };
    const files = this.#needed.map(stateOf);
    return {
      files,
      optional: this.#files.filter(({ optional }) => optional).map(stateOf),
      totalBytes: files.reduce((sum, file) => sum + file.of, 0),
      haveBytes: files.reduce((sum, file) => sum + file.have, 0),
      busy: this.#busy,
      problem: this.#problem,
    };
  }

  /** Gets what is missing, one file after the other. Rejects with a problem, or with the signal's reason. */
  fetch(
    ids: readonly ModelId[] = this.#needed.map(({ id }) => id),
    signal = new AbortController().signal,
  ): Promise<void> {
    const either = oneOf(signal, this.#stop.signal);
    const mine = this.#downloads.then(() => alone(() => this.#fetch(ids, either), either));
    this.#downloads = mine.catch(() => {});
    return mine;
  }

  /** A model's bytes as the worker needs them. */
  async read(id: ModelId): Promise<ArrayBuffer> {
    const file = this.#file(id);
    const url = this.#url(file);
    const packed = await this.#shelf.get(url);
    if (!packed) {
      this.#set(id, await this.#parts.length(file.sha256));
      throw new Problem('models-missing', { cause: url });
    }
    try {
      return await unpack(packed, file.rawBytes);
    } catch (cause) {
      await this.#shelf.delete(url);
      this.#set(id, 0);
      throw new Problem('models-damaged', { cause });
    }
  }

  async readAll(
    ids: readonly ModelId[] = this.#needed.map(({ id }) => id),
  ): Promise<Partial<Record<ModelId, ArrayBuffer>>> {
    return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await this.read(id)])));
  }

  /** Frees the room that some files take. */
  async drop(ids: readonly ModelId[]): Promise<void> {
    await this.#downloads;
    for (const id of ids) await this.#shelf.delete(this.#url(this.#file(id)));
    await this.#look();
  }

  /** Stops downloads and frees the room that all this takes. */
  async remove(): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    await this.#downloads;
    for (const url of await this.#shelf.urls()) await this.#shelf.delete(url);
    await this.#parts.dropAllBut([]);
    this.#problem = null;
    await this.#look();
  }

  async #fetch(ids: readonly ModelId[], signal: AbortSignal): Promise<void> {
    await this.#look();
    this.#busy = true;
    this.#problem = null;
    this.#changed();
    try {
      for (const id of ids) await this.#get(this.#file(id), signal);
      await this.#keepCode().catch((problem) => {
        if (problem.code !== 'storage-full') throw problem;
        this.#problem ??= problem;
      });
      // Asked only now: a browser grants it rather to an app that holds something. Not waited for: Firefox asks the person.
      navigator.storage?.persist?.().catch(() => false);
    } catch (error) {
      signal.throwIfAborted();
      this.#problem = asProblem(error);
      if (this.#problem.code === 'network-off') this.#goOnWhenOnline(ids, signal);
      throw this.#problem;
    } finally {
      this.#busy = false;
      this.#changed();
    }
  }

  async #get(file: ModelFile, signal: AbortSignal): Promise<void> {
    if (this.#have.get(file.id) === file.wireBytes) return;
    const url = this.#url(file);
    // The last byte counts when the file is verified and put away.
    const onBytes = (have: number): void => this.#set(file.id, Math.min(have, file.wireBytes - 1));
    const packed = await download(file, url, this.#parts, { signal, onBytes });
    await this.#shelf.put(url, packed).catch(async () => {
      // The parts take as much room once more.
      await this.#parts.drop(file.sha256);
      await this.#shelf.put(url, packed).catch((cause) => this.#onlyForNow(cause));
    });
    await this.#parts.drop(file.sha256);
    this.#set(file.id, file.wireBytes);
  }

  /** It is in memory, so the person can go on. A browser that keeps nothing has been told of already. */
  #onlyForNow(cause: unknown): void {
    if (!(cause instanceof DOMException && cause.name === 'QuotaExceededError')) return;
    const { totalBytes, haveBytes } = this.state;
    // Parts and the whole file exist side by side for a moment.
    const megabytes = Math.ceil((2 * (totalBytes - haveBytes)) / 1e6) + 1;
    this.#problem = new Problem('storage-full', { cause, values: { megabytes } });
  }

  /** Takes stock, and throws away what other versions of the app left. */
  async #look(): Promise<void> {
    const urls = await this.#shelf.urls();
    for (const file of this.#files) {
      const whole = urls.includes(this.#url(file));
      this.#have.set(file.id, whole ? file.wireBytes : await this.#parts.length(file.sha256));
    }
    const ours = new Set(this.#files.map((file) => this.#url(file)));
    for (const url of urls) if (!ours.has(url)) await this.#shelf.delete(url);
    await this.#parts.dropAllBut(this.#files.map(({ sha256 }) => sha256));
    this.#changed();
  }

  #goOnWhenOnline(ids: readonly ModelId[], signal: AbortSignal): void {
    const goOn = (): void => void this.fetch(ids, signal).catch(() => {});
    window.addEventListener('online', goOn, { once: true, signal });
  }

  get #needed(): readonly ModelFile[] {
    return this.#files.filter(({ optional }) => !optional);
  }

  #file(id: ModelId): ModelFile {
    const file = this.#files.find((known) => known.id === id);
    if (!file) throw new RangeError(`No model ${id}`);
    return file;
  }

  #url(file: ModelFile): string {
    return new URL(file.url.replace('models/', ''), this.#folder).href;
  }

  #set(id: ModelId, have: number): void {
    this.#have.set(id, have);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** `AbortSignal.any`, which iOS before 17.4 lacks. */
function oneOf(...signals: readonly AbortSignal[]): AbortSignal {
  const either = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) either.abort(signal.reason);
    signal.addEventListener('abort', () => either.abort(signal.reason), { once: true });
  }
  return either.signal;
}

/** Another tab may be getting the same files: it is waited for, and then there is nothing left to do. */
function alone(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  return navigator.locks ? navigator.locks.request('firstpass-models', { signal }, work) : work();
}
