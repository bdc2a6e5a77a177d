import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readyFor, vision } from '../judge.ts';
import { asProblem, type Problem } from '../problems.ts';
import { asked, begin, type Call, nextCall, skip, type TaskResult } from '../rehearsal/call.ts';
import type { Judged } from '../vision/protocol.ts';
import type { Crop } from './coach.ts';
import { Mender } from './mender.ts';

/** What the screen shows now. */
export interface CallView {
  /** `null` until the models are ready. */
  readonly call: Call | null;
  readonly judged: Judged | null;
  readonly problem: Problem | null;
}

/** Gives camera frames to the rehearsal of a video call. It knows no words. */
export class CallController implements ReactiveController {
  view: CallView = { call: null, judged: null, problem: null };
  #looking = false;
  readonly #mender = new Mender();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly over: (results: readonly TaskResult[]) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#looking = false;
    vision.end();
  }

  /** Makes the models ready and begins; what was done before a disturbance is kept. */
  async begin(): Promise<void> {
    this.#looking = false;
    this.#show({ problem: null });
    try {
      await readyFor('selfie-with-document');
      vision.begin('selfie-with-document');
      this.#looking = true;
      this.#show({ call: this.view.call ?? begin });
    } catch (error) {
      this.#show({ problem: asProblem(error, 'vision-broken') });
    }
  }

  /** Offers what the person sees of the video now; it is dropped while the last frame is still looked at. */
  async offer(video: HTMLVideoElement, { x, y, width, height }: Crop): Promise<void> {
    if (!this.#looking || !vision.free || this.view.problem) return;
    const now = performance.now();
    try {
      const judged = await vision.look(await createImageBitmap(video, x, y, width, height), now, false);
      const { call } = this.view;
      if (this.#looking && call) this.#hear(nextCall(call, judged.judgement.verdicts, now), judged);
    } catch (error) {
      await this.#mend(error);
    }
  }

  /** Leaves out what is asked for. */
  skip(): void {
    if (this.view.call) this.#hear(skip(this.view.call), null);
  }

  #hear(call: Call, judged: Judged | null): void {
    this.#show({ call, judged });
    if (asked(call)) return;
    this.#looking = false;
    this.over(call.results);
  }

  async #mend(error: unknown): Promise<void> {
    try {
      await this.#mender.mend(error, 'selfie-with-document');
    } catch (again) {
      if (this.#looking) this.#show({ problem: asProblem(again, 'vision-broken') });
    }
  }

  #show(change: Partial<CallView>): void {
    this.view = { ...this.view, ...change };
    this.host.requestUpdate();
  }
}
