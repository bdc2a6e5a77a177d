import type { ModelId } from '../vision/protocol.ts';

/** One downloadable file. "Wire" is what travels and is kept (gzip); "raw" is what the worker gets. */
export interface ModelFile {
  readonly id: ModelId;
  /** Relative to the page; it holds the hash, so what it names never changes. */
  readonly url: string;
  readonly wireBytes: number;
  readonly rawBytes: number;
  /** Of the wire bytes, hexadecimal. */
  readonly sha256: string;
  readonly rawSha256: string;
  /** Fetched only where the person asks for what it does. */
  readonly optional?: true;
}

/** Name of the cache that holds whole files. The service worker looks whether there are any. */
export const MODEL_CACHE = 'firstpass-models';
