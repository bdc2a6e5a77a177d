import { Problem } from '../problems.ts';
import type { ModelFile } from './manifest.ts';
import type { Parts } from './parts.ts';

/** How much may be lost when the page is closed at once, in bytes. A cut connection loses nothing. */
const SAVE_EVERY = 256 * 1024;
/** A connection that gives nothing for so long is dead, in milliseconds. */
const STALLED_AFTER = 20_000;
/** Pauses before trying again when nothing came, in milliseconds. */
const PAUSES = [500, 2000];

export interface Progress {
  readonly signal: AbortSignal;
  /** Called with the number of bytes that are here. */
  readonly onBytes: (have: number) => void;
}

/**
 * A file, whole and verified. Goes on from the byte where it was cut, now or in an earlier visit; on a host that knows no
 * ranges what is here already is skipped in what comes again. Rejects with `network-off` or `models-damaged`.
 */
export async function download(file: ModelFile, url: string, parts: Parts, progress: Progress): Promise<ArrayBuffer> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const whole = await receiveAll(file, url, parts, progress);
    if (await isWhole(whole, file)) return whole.buffer;
    await parts.drop(file.sha256);
    progress.onBytes(0);
  }
  throw new Problem('models-damaged', { cause: `${url} does not have the SHA-256 ${file.sha256}` });
}

async function receiveAll(
  file: ModelFile,
  url: string,
  parts: Parts,
  { signal, onBytes }: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(file.wireBytes);
  let have = await parts.copyTo(whole, file.sha256);
  let saved = have;
  let fruitless = 0;
  onBytes(have);
  // Saving does not hold up reading: what the browser has received but not handed on is lost when the connection breaks.
  let saving = Promise.resolve();
  const save = (): Promise<void> => {
    const from = saved;
    const bytes = whole.subarray(saved, have);
    saved = have;
    if (bytes.length > 0) saving = saving.then(() => parts.add(file.sha256, from, bytes));
    return saving;
  };

  while (have < whole.length) {
    const before = have;
    try {
      for await (const bytes of bytesFrom(url, have, whole.length, signal)) {
        whole.set(bytes, have);
        have += bytes.length;
        onBytes(have);
        if (have - saved >= SAVE_EVERY) save();
      }
    } catch (cause) {
      await save();
      signal.throwIfAborted();
      fruitless = have > before ? 0 : fruitless + 1;
      const pause = PAUSES[fruitless];
      if (!navigator.onLine || pause === undefined) throw new Problem('network-off', { cause });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await save();
  return whole;
}

/** The bytes of a file from `start` on. Throws when the connection breaks, stalls, or gives something else than the file. */
async function* bytesFrom(
  url: string,
  start: number,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const connection = new AbortController();
  const abort = (): void => connection.abort(signal.reason ?? new Error('the network is off'));
  signal.addEventListener('abort', abort);
  window.addEventListener('offline', abort);
  let alive = 0;
  const watch = (): void => {
    clearTimeout(alive);
    alive = window.setTimeout(() => connection.abort(new Error('the connection stalled')), STALLED_AFTER);
  };
  try {
    signal.throwIfAborted();
    watch();
    const response = await fetch(url, {
      // Cut responses and ranges are of no use to the browser's own cache.
      cache: 'no-store',
      signal: connection.signal,
      ...(start > 0 && { headers: { Range: `bytes=${start}-` } }),
    });
    let at = firstByte(response, start, size);
    const reader = response.body?.getReader();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) break;
      watch();
      const wanted = value.subarray(Math.max(0, start - at));
      at += value.length;
      if (at > size) throw new RangeError(`${url} is longer than ${size} bytes`);
      if (wanted.length > 0) yield wanted;
    }
    if (at < size) throw new RangeError(`${url} ended after ${at} of ${size} bytes`);
  } finally {
    clearTimeout(alive);
    signal.removeEventListener('abort', abort);
    window.removeEventListener('offline', abort);
    connection.abort();
  }
}

/** Which byte of the file the response begins with. A sign-in page of a public network must not be taken for the file. */
function firstByte(response: Response, start: number, size: number): number {
  const { status, headers } = response;
  if (status === 206 && headers.get('Content-Range')?.startsWith(`bytes ${start}-`)) return start;
  // Of a body that the host compressed once more, the length is not that of the file.
  const length = headers.has('Content-Encoding') ? null : headers.get('Content-Length');
  if (status === 200 && (length === null || Number(length) === size)) return 0;
  throw new Error(`${response.url} answered ${status}, ${headers.get('Content-Range') ?? `${length} bytes`}`);
}

/** Without a secure context there is no hash to be had; unpacking then checks the file by gzip's own checksum. */
async function isWhole(bytes: Uint8Array<ArrayBuffer>, { sha256 }: ModelFile): Promise<boolean> {
  if (!crypto.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
