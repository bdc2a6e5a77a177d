import { lumaOf } from '../../checks/derived/luma.ts';
import { toFix } from '../../checks/judge.ts';
import type { KindId } from '../../checks/kinds/index.ts';
import type { Gray } from '../../checks/picture.ts';
import type { DocumentSignal } from '../../checks/signals.ts';
import { flatten } from '../../finder/index.ts';
import type { Judged, Photo } from '../protocol.ts';
import { judgeFrame, type Memory } from './judging.ts';
import { LiveReader } from './live-reading.ts';
import { barcodeReader } from './models.ts';
import { photoOf } from './photo.ts';
import { SMEARING_SHIFT } from './quality.ts';
import { copyTo, type Drawable, Surface } from './surface.ts';

/** What makes print unreadable on a frame. Other faults may be there: glare and fingers wander from frame to frame. */
const UNREADABLE: readonly string[] = ['blurred', 'shaken', 'too-dark', 'too-small'];

/** Longer side in pixels of what is read: held upright, a phone shows a passport page in half of that. */
const READ_PX = 1280;
const readSurface = new Surface();

/** The document straightened once more, from all the pixels that its frame has: live ones are judged smaller. */
function closely(frame: Drawable, { quad, widthMm, heightMm, flat }: DocumentSignal): Gray {
  const size = { aspect: widthMm / heightMm, maxWidth: 2 * flat.width };
  return lumaOf(flatten(readSurface.read(frame, READ_PX), quad, size));
}

/** One step before the camera: what the frames have shown so far, and the best of the good ones. */
export class LiveStep {
  #memory: Memory | null = null;
  /** Kept open until the next one comes, for a photo by hand when no frame was good. */
  #last: VideoFrame | ImageBitmap | null = null;
  #best = Number.NEGATIVE_INFINITY;
  readonly #bestPicture = new OffscreenCanvas(1, 1);
  readonly #reader: LiveReader;

  constructor(readonly kind: KindId) {
    this.#reader = new LiveReader(kind, barcodeReader);
  }

  /** Judges a frame and owns it from here on. `at` in milliseconds; `torch`: the phone's light is on. */
  look(frame: VideoFrame | ImageBitmap, at: number, torch: boolean): Judged {
    this.#last?.close();
    this.#last = frame;
    const { judged, memory, signals } = judgeFrame(frame, { kind: this.kind, at, torch }, this.#memory);
    this.#memory = memory;
    const wrong = toFix(judged.judgement);
    const steady = signals.motion !== null && signals.motion.shift < SMEARING_SHIFT;
    const { document } = signals;
    const fit = document !== null && steady && !wrong.some((rule) => UNREADABLE.includes(rule));
    this.#reader.see(document !== null, fit ? () => closely(frame, document) : null, at);
    if (wrong.length === 0 && judged.quality > this.#best) {
      this.#best = judged.quality;
      copyTo(this.#bestPicture, frame);
    }
    return judged;
  }

  /** To be called when there is time: reads a little of what the frames showed. */
  readOn(): Promise<void> {
    return this.#reader.step();
  }

  forget(): void {
    this.#best = Number.NEGATIVE_INFINITY;
  }

  /** The best good frame, else the last one, as a photo with its own verdicts. */
  take(): Promise<Photo> {
    const source = this.#best > Number.NEGATIVE_INFINITY ? this.#bestPicture : this.#last;
    if (!source) throw new Error('there is no frame to take');
    return photoOf(source, this.kind, { read: this.#reader.read });
  }

  end(): void {
    this.#last?.close();
    this.#last = null;
  }
}
