import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Advice, type AdviceState, nextAdvice, quiet, wantsMore } from '../advice/advice.ts';
import { HOLD_MS, type HoldState, nextHold, released, SHUTTER_MS } from '../advice/hold.ts';
import { toFix } from '../checks/judge.ts';
import { type KindId, kindOf } from '../checks/kinds/index.ts';
import { readyFor, vision } from '../judge.ts';
import { asProblem, Problem } from '../problems.ts';
import type { Judged, Photo } from '../vision/protocol.ts';
import { Mender } from './mender.ts';

/** The four looks of the frame. */
export type CoachLook = 'searching' | 'adjusting' | 'right' | 'taken';

/** What the screen shows now. */
export interface CoachView {
  readonly look: CoachLook;
  readonly advice: Advice | null;
  /** The advice has stood for long: offer another way. */
  readonly more: boolean;
  readonly judged: Judged | null;
  /** 0–1 of the time to hold still. */
  readonly progress: number;
  readonly secondsLeft: number;
  readonly shutter: boolean;
  readonly problem: Problem | null;
}

const start: CoachView = {
  look: 'searching',
  advice: null,
  more: false,
  judged: null,
  progress: 0,
  secondsLeft: 0,
  shutter: false,
  problem: null,
};

/** A black picture this long is a fault, not a moment of the exposure. */
const BLANK_MS = 3000;

/** The part of the video that is on the screen, in its pixels: what the person sees is what is judged and kept. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Wishes {
  readonly kind: KindId;
  readonly autoCapture: boolean;
}

/** Turns camera frames into one advice, a hold and a photo. It knows no pixels and no words. */
export class CoachController implements ReactiveController {
  view: CoachView = start;
  #wishes: Wishes | null = null;
  /** Frames are taken from the moment that everything to judge them is there. */
  #looking = false;
  #advice: AdviceState = quiet;
  #hold: HoldState = released;
  #began = 0;
  #blankSince: number | null = null;
  readonly #mender = new Mender();
  #shutterTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly taken: (photo: Photo) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Makes the models ready where the kind needs them and begins to look. */
  async begin(wishes: Wishes): Promise<void> {
    this.#wishes = wishes;
    this.#looking = false;
    this.view = start;
    this.#advice = quiet;
    this.#hold = released;
    this.#blankSince = null;
    this.host.requestUpdate();
    try {
      await readyFor(wishes.kind);
      if (this.#wishes !== wishes) return;
      vision.begin(wishes.kind);
      this.#looking = true;
    } catch (error) {
      this.#show({ problem: asProblem(error, 'vision-broken') });
    }
    // From the first moment the camera is there, also where nothing can be judged.
    this.#began = performance.now();
    clearTimeout(this.#shutterTimer);
    this.#shutterTimer = setTimeout(() => this.#show({ shutter: true }), SHUTTER_MS);
  }

  end(): void {
    clearTimeout(this.#shutterTimer);
    this.#wishes = null;
    this.#looking = false;
    vision.end();
  }

  /** Offers what the person sees of the video now, in the phone's light or not; it is dropped while the last frame is still being judged. */
  async offer(video: HTMLVideoElement, { x, y, width, height }: Crop, torch: boolean): Promise<void> {
    if (!this.#looking || this.view.look === 'taken' || !vision.free || this.view.problem) return;
    const now = performance.now();
    try {
      // An ImageBitmap, not a VideoFrame: it is upright on every phone, and holding it does not starve the camera.
      const judged = await vision.look(await createImageBitmap(video, x, y, width, height), now, torch);
      if (this.#wishes) this.#hear(judged, now);
    } catch (error) {
      await this.#mend(error);
    }
  }

  /** Takes the best frame so far, or the last one. */
  async take(): Promise<void> {
    if (this.view.look === 'taken') return;
    this.#show({ look: 'taken', advice: null, more: false, progress: 1 });
    try {
      this.taken(await vision.take());
    } catch (error) {
      this.#show({ look: 'searching', problem: asProblem(error, 'vision-broken') });
    }
  }

  #hear(judged: Judged, now: number): void {
    if (this.view.look === 'taken' || !this.#wishes) return;
    const { kind, autoCapture } = this.#wishes;
    const holdMs = HOLD_MS[kindOf(kind).subject];
    this.#advice = nextAdvice(this.#advice, judged.judgement.verdicts, now);
    const hold = nextHold(this.#hold, toFix(judged.judgement).length === 0, now, holdMs);
    this.#hold = hold.state;
    if (hold.broken) vision.forget();
    if (this.#blank(judged, now)) {
      this.#show({ problem: new Problem('camera-black') });
      return;
    }

    const holding = hold.state.since !== null;
    this.#show({
      look: holding ? 'right' : judged.quad || judged.oval ? 'adjusting' : 'searching',
      advice: holding ? null : this.#advice.shown,
      more: wantsMore(this.#advice.shown, now),
      judged,
      progress: hold.progress,
      secondsLeft: Math.ceil(((1 - hold.progress) * holdMs) / 1000),
      shutter: !autoCapture || now - this.#began >= SHUTTER_MS,
    });
    if (hold.done && autoCapture) this.take();
  }

  #blank(judged: Judged, now: number): boolean {
    this.#blankSince = judged.blank ? (this.#blankSince ?? now) : null;
    return this.#blankSince !== null && now - this.#blankSince >= BLANK_MS;
  }

  async #mend(error: unknown): Promise<void> {
    if (!this.#wishes) return;
    try {
      await this.#mender.mend(error, this.#wishes.kind);
    } catch (again) {
      if (this.#wishes) this.#show({ problem: asProblem(again, 'vision-broken') });
    }
  }

  #show(change: Partial<CoachView>): void {
    this.view = { ...this.view, ...change };
    this.host.requestUpdate();
  }
}
