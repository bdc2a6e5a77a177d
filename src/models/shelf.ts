import { MODEL_CACHE } from './manifest.ts';

/**
 * Whole, verified files by address: in Cache Storage, and where the browser refuses it or the device is full, in memory
 * for this visit.
 */
export class Shelf {
  readonly #memory = new Map<string, ArrayBuffer>();

  /** `folder` is the address under which all our files lie: another copy of the app on this host has its own. */
  constructor(readonly folder: string) {}

  /** Rejects with the browser's error when the file is only in memory. */
  async put(url: string, bytes: ArrayBuffer): Promise<void> {
    this.#memory.set(url, bytes);
    const cache = await caches.open(MODEL_CACHE);
    const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(bytes.byteLength) };
    await cache.put(url, new Response(bytes, { headers }));
    this.#memory.delete(url);
  }

  async get(url: string): Promise<ArrayBuffer | null> {
    const kept = this.#memory.get(url);
    if (kept) return kept;
    const response = await this.#cache((cache) => cache.match(url));
    return response ? response.arrayBuffer() : null;
  }

  async urls(): Promise<string[]> {
    const kept = (await this.#cache((cache) => cache.keys())) ?? [];
    return [...this.#memory.keys(), ...kept.map(({ url }) => url).filter((url) => url.startsWith(this.folder))];
  }

  async delete(url: string): Promise<void> {
    this.#memory.delete(url);
    await this.#cache((cache) => cache.delete(url));
  }

  async #cache<T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> {
    try {
      return await use(await caches.open(MODEL_CACHE));
    } catch {
      return undefined;
    }
  }
}
