import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readyFor, vision } from '../judge.ts';
import { asProblem, type Problem } from '../problems.ts';
import { shuffled } from '../rehearsal/movements.ts';
import { begin, nextRehearsal, type Rehearsal, type Result, resume, skip } from '../rehearsal/rehearsal.ts';
import type { Crop } from './coach.ts';
import { Mender } from './mender.ts';

/** What the screen shows now. */
export interface RehearsalView {
  /** `null` until the face model is ready. */
  readonly state: Rehearsal | null;
  /** When the last frame was seen, in milliseconds on the page's clock. */
  readonly now: number;
  readonly problem: Problem | null;
}

const nothing: RehearsalView = { state: null, now: 0, problem: null };

/** Gives camera frames to the rehearsal of movements. It knows no words. */
export class RehearsalController implements ReactiveController {
  view: RehearsalView = nothing;
  #looking = false;
  readonly #mender = new Mender();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly over: (results: readonly Result[]) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#looking = false;
  }

  /** Makes the face model ready and begins, in an order of its own. What was practised before a disturbance is kept. */
  async begin(limitMs: number | null): Promise<void> {
    this.#looking = false;
    this.#show({ problem: null });
    try {
      await readyFor('selfie');
      const now = performance.now();
      const { state } = this.view;
      this.#show({ state: state ? resume(state, now) : begin(shuffled(Math.random), limitMs, now), now });
      this.#looking = true;
    } catch (error) {
      this.#show({ problem: asProblem(error, 'vision-broken') });
    }
  }

  /** Offers what the person sees of the video now; it is dropped while the last frame is still looked at. */
  async offer(video: HTMLVideoElement, { x, y, width, height }: Crop): Promise<void> {
    if (!this.#looking || !vision.free || this.view.problem) return;
    const now = performance.now();
    try {
      const seen = await vision.watch(await createImageBitmap(video, x, y, width, height));
      const { state } = this.view;
      if (this.#looking && state) this.#hear(nextRehearsal(state, seen, now), now);
    } catch (error) {
      await this.#mend(error);
    }
  }

  /** Leaves the movement out that is asked for. */
  skip(): void {
    const now = performance.now();
    if (this.view.state) this.#hear(skip(this.view.state, now), now);
  }

  #hear(state: Rehearsal, now: number): void {
    this.#show({ state, now });
    if (state.phase.is !== 'over') return;
    this.#looking = false;
    this.over(state.results);
  }

  async #mend(error: unknown): Promise<void> {
    try {
      await this.#mender.mend(error, 'selfie');
    } catch (again) {
      if (this.#looking) this.#show({ problem: asProblem(again, 'vision-broken') });
    }
  }

  #show(change: Partial<RehearsalView>): void {
    this.view = { ...this.view, ...change };
    this.host.requestUpdate();
  }
}
