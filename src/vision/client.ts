import type { KindId } from '../checks/kinds/index.ts';
import type { PageMade } from '../checks/signals.ts';
import type { Quad } from '../checks/space.ts';
import type { Limits } from '../packs/schema.ts';
import { Problem } from '../problems.ts';
import type { TextPiece } from '../reading/paper/lines.ts';
import type { Seen } from '../rehearsal/seen.ts';
import { scriptUrl } from '../trusted.ts';
import type { Eyes, FromVision, Judged, ModelId, Photo, PrintModels, ToVision } from './protocol.ts';
import workerUrl from './worker/worker.ts?worker&url';

type Files = Readonly<Partial<Record<ModelId, ArrayBuffer>>>;

/** What models are for: each is made ready when it is first needed. */
export type Part = 'faces' | 'barcodes';

interface Able {
  readonly webgl: boolean;
  readonly simd: boolean;
}

interface Waiting {
  readonly done: (message: FromVision) => void;
  readonly failed: (problem: Problem) => void;
}

/**
 * The page's side of the vision worker: one for the whole visit, since models are slow to make and re-creating them
 * leaks on iOS. A worker that throws is replaced, and its models are loaded again with the next use.
 */
export class VisionClient {
  #worker: Worker | null = null;
  #able: Promise<Able> | null = null;
  readonly #loaded = new Map<Part, Promise<void>>();
  /** One part after the other: the worker's answers do not say which they are for. */
  #loading = Promise.resolve();
  #kind: KindId | null = null;
  #limits: Limits = {};
  #ids = 0;
  readonly #waiting = new Map<number | 'able' | 'ready', Waiting>();
  #frameInFlight = false;

  /** What this browser lets the worker do. */
  able(): Promise<Able> {
    this.#start();
    return this.#able as Promise<Able>;
  }

  /** Makes the models of a part ready, once. `read` is called only when that is still to be done. */
  load(part: Part, read: () => Promise<Files>): Promise<void> {
    this.#start();
    const known = this.#loaded.get(part);
    if (known) return known;
    const loaded = this.#loading.then(() => this.#load(read));
    this.#loading = loaded.catch(() => {
      if (this.#loaded.get(part) === loaded) this.#loaded.delete(part);
    });
    this.#loaded.set(part, loaded);
    return loaded;
  }

  /** The provider's own limits, for everything judged from now on. */
  useLimits(limits: Limits): void {
    this.#limits = limits;
    if (this.#worker) this.#send({ type: 'limits', limits });
  }

  begin(kind: KindId): void {
    this.#kind = null;
    this.#send({ type: 'begin', kind });
    this.#kind = kind;
  }

  end(): void {
    this.#kind = null;
    if (this.#worker) this.#send({ type: 'end' });
  }

  forget(): void {
    this.#send({ type: 'forget' });
  }

  /** Whether a frame may be sent: one is in flight at most, later ones are dropped at the source. */
  get free(): boolean {
    return !this.#frameInFlight;
  }

  /** Judges a frame, which then belongs to the worker. `torch`: the phone's light is on. */
  async look(frame: VideoFrame | ImageBitmap, at: number, torch: boolean): Promise<Judged> {
    this.#frameInFlight = true;
    try {
      const answer = await this.#ask((id) => ({ type: 'frame', id, frame, at, torch }), [frame]);
      if (answer.type !== 'judged') throw new Problem('vision-broken', { cause: answer.type });
      return answer.result;
    } finally {
      this.#frameInFlight = false;
    }
  }

  /** What a frame, which then belongs to the worker, shows of the movements of a face; `null` without a face. */
  async watch(frame: VideoFrame | ImageBitmap): Promise<Seen | null> {
    this.#frameInFlight = true;
    try {
      const answer = await this.#ask((id) => ({ type: 'watch', id, frame }), [frame]);
      if (answer.type !== 'watched') throw new Problem('vision-broken', { cause: answer.type });
      return answer.seen;
    } finally {
      this.#frameInFlight = false;
    }
  }

  /** The best frame since `begin` or `forget`, as a photo. */
  async take(): Promise<Photo> {
    return this.#photo((id) => ({ type: 'take', id }));
  }

  /** A picture from a file, judged in the same way. */
  async judge(file: Blob, kind: KindId): Promise<Photo> {
    const bytes = await file.arrayBuffer().catch((cause) => {
      throw new Problem('file-undecodable', { cause });
    });
    return this.#photo((id) => ({ type: 'judge', id, file: bytes, kind }), [bytes]);
  }

  /** A page of a PDF, which then belongs to the worker, judged by the rules that make sense for how it was made. */
  async page(picture: ImageBitmap, made: PageMade, kind: KindId): Promise<Photo> {
    return this.#photo((id) => ({ type: 'page', id, picture, made, kind }), [picture]);
  }

  /** Where the eyes are in a photo, which stays the caller's; `null` where no face is seen. */
  async eyes(jpeg: ArrayBuffer, quad: Quad | null): Promise<Eyes | null> {
    const file = jpeg.slice(0);
    const answer = await this.#ask((id) => ({ type: 'eyes', id, file, quad }), [file]);
    if (answer.type !== 'eyes') throw new Problem('vision-broken', { cause: answer.type });
    return answer.eyes;
  }

  /** The words on a sheet in a photo, which stays the caller's; the models' bytes then belong to the worker. */
  async print(jpeg: ArrayBuffer, quad: Quad | null, models: PrintModels): Promise<readonly TextPiece[]> {
    const file = jpeg.slice(0);
    const transfer = [file, models.wasm, models.script];
    const answer = await this.#ask((id) => ({ type: 'print', id, file, quad, models }), transfer);
    if (answer.type !== 'print') throw new Problem('vision-broken', { cause: answer.type });
    return answer.words;
  }

  async #photo(message: (id: number) => ToVision, transfer: Transferable[] = []): Promise<Photo> {
    const answer = await this.#ask(message, transfer);
    if (answer.type !== 'photo') throw new Problem('vision-broken', { cause: answer.type });
    return answer.photo;
  }

  async #load(read: () => Promise<Files>): Promise<void> {
    const files = await read();
    await new Promise<FromVision>((done, failed) => {
      this.#waiting.set('ready', { done, failed });
      this.#send({ type: 'load', files }, Object.values(files));
    });
  }

  #ask(message: (id: number) => ToVision, transfer: Transferable[]): Promise<FromVision> {
    const id = ++this.#ids;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#send(message(id), transfer);
    });
  }

  #send(message: ToVision, transfer: Transferable[] = []): void {
    this.#start().postMessage(message, transfer);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(scriptUrl(workerUrl) as string, { type: 'module', name: 'vision' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromVision>) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#replace(event.message));
    worker.addEventListener('messageerror', () => this.#replace('a message could not be read'));
    this.#able = new Promise((resolve, failed) => {
      this.#waiting.set('able', { done: (message) => message.type === 'able' && resolve(message), failed });
    });
    // Whoever asks hears of it; nobody asking is no fault.
    this.#able.catch(() => {});
    this.#worker = worker;
    this.#send({ type: 'limits', limits: this.#limits });
    // A worker that takes another's place goes on with the step.
    if (this.#kind) this.#send({ type: 'begin', kind: this.#kind });
    return worker;
  }

  #hear(message: FromVision): void {
    const key = message.type === 'able' || message.type === 'ready' ? message.type : (message.id ?? 'ready');
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (message.type !== 'problem') {
      waiting?.done(message);
      return;
    }
    const { code, cause, values } = message;
    waiting?.failed(new Problem(code, { cause, ...(values && { values }) }));
    if (code === 'vision-broken') this.#replace(cause);
  }

  /** Ends the worker and tells everyone who waits for it. The next use starts a new one. */
  #replace(cause: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#able = null;
    this.#loaded.clear();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { failed } of waiting) failed(new Problem('vision-broken', { cause }));
  }
}
