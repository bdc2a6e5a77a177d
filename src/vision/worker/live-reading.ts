import type { KindId } from '../../checks/kinds/index.ts';
import type { Gray } from '../../checks/picture.ts';
import type { BarcodeReader, BarcodeReading } from '../../reading/barcode.ts';
import { type MrzReading, type MrzVote, readMrzInSteps, voteMrz } from '../../reading/mrz/index.ts';

/** Kinds that carry a zone for machines: passports always, cards often. On other kinds it means the wrong side or document. */
export const WITH_ZONE: readonly KindId[] = ['passport', 'id-back', 'id-front'];
export const WITH_BARCODE: KindId = 'licence-back';

/** A document that is out of sight for longer may be another one when it comes back. In milliseconds. */
const OUT_OF_SIGHT_MS = 1000;
/** While nothing can be read, reading takes one part in four of the time at most. */
const REST = 3;

/** What the frames before a photo say together. */
export interface ReadBefore {
  readonly zone: MrzReading | null;
  readonly barcode: BarcodeReading | null;
}

/**
 * Reads the zone or barcode of live frames in the time between them, one step after each frame, and lets the readings of
 * several frames vote. It stops when it has read everything.
 */
export class LiveReader {
  #vote: MrzVote | null = null;
  #barcode: BarcodeReading | null = null;
  /** Straightens the newest document that is fit to be read. */
  #next: (() => Gray) | null = null;
  #steps: Generator<void, MrzReading | null> | null = null;
  #busy = false;
  /** Milliseconds that the reading at hand has taken, and the time before which no other begins. */
  #taken = 0;
  #restUntil = 0;
  #seenAt = Number.NEGATIVE_INFINITY;
  /** Which document this is: what was still being read of the one before does not count. */
  #document = 0;

  /** `barcodes`: `null` where the reader is not on the device. `now` in milliseconds. */
  constructor(
    readonly kind: KindId,
    private readonly barcodes: () => BarcodeReader | null,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Whether a frame at `at` (milliseconds) shows a document, and how to straighten it where it is steady and sharp: called before
   * the next frame comes, or never.
   */
  see(found: boolean, straighten: (() => Gray) | null, at: number): void {
    if (found) this.#seenAt = at;
    else if (at - this.#seenAt > OUT_OF_SIGHT_MS) this.#forget();
    this.#next = straighten;
  }

  get read(): ReadBefore {
    return { zone: this.#vote?.reading ?? null, barcode: this.#barcode };
  }

  /** One step of reading, about a third of the time that a frame takes; nothing where there is nothing to do. */
  async step(): Promise<void> {
    if (this.#busy || this.#vote?.reading.valid || this.#barcode) return;
    const started = this.now();
    if (!this.#steps && (!this.#next || started < this.#restUntil)) return;
    this.#busy = true;
    try {
      const done = await this.#onward();
      this.#taken += this.now() - started;
      if (done) this.#rest();
    } finally {
      this.#busy = false;
    }
  }

  /** Whether the reading at hand has come to its end. */
  async #onward(): Promise<boolean> {
    const next = this.#next;
    if (this.kind === WITH_BARCODE) {
      const document = this.#document;
      const read = this.barcodes();
      const found = next && read && (await read(next(), 'live'));
      if (document === this.#document) this.#barcode = found ?? null;
      return true;
    }
    if (!WITH_ZONE.includes(this.kind)) return true;
    if (!this.#steps) {
      // Straightening is a step of its own.
      this.#steps = next && readMrzInSteps(next());
      return this.#steps === null;
    }
    const step = this.#steps.next();
    if (!step.done) return false;
    if (step.value) this.#vote = voteMrz(this.#vote, step.value);
    return true;
  }

  #rest(): void {
    this.#steps = null;
    this.#next = null;
    this.#restUntil = this.now() + REST * this.#taken;
    this.#taken = 0;
  }

  #forget(): void {
    this.#document++;
    this.#vote = null;
    this.#barcode = null;
    this.#steps = null;
  }
}
