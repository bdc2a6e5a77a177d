/** Holding still until the photo is taken: how long all has been right, and how often it was not for a moment. */
export interface HoldState {
  readonly since: number | null;
  readonly good: number;
  /** Bad frames since the last good one. */
  readonly bad: number;
}

export const released: HoldState = { since: null, good: 0, bad: 0 };

/** A blink or a hiccup of the autofocus must not start the count again. */
const FORGIVEN = 3;
/** A phone that judges two frames a second needs some good frames too, not only time. */
const LEAST_GOOD = 2;

/** How long a document is held (one second of good frames) and a face (3–5 s, as the guide asks); both together are hard to hold for long. */
export const HOLD_MS = { document: 1000, face: 3000, together: 1500 } as const;
/** The shutter is offered no later than this. */
export const SHUTTER_MS = 10_000;

export interface Hold {
  readonly state: HoldState;
  /** 0–1: how far the ring is filled. */
  readonly progress: number;
  readonly done: boolean;
  /** The hold was lost with this frame: the best frame of it no longer counts. */
  readonly broken: boolean;
}

/** Takes one judged frame into account. Pure: time is an argument. */
export function nextHold(state: HoldState, good: boolean, now: number, holdMs: number): Hold {
  if (!good) {
    const bad = state.bad + 1;
    if (state.since === null || bad > FORGIVEN) {
      return { state: released, progress: 0, done: false, broken: state.since !== null };
    }
    return { state: { ...state, bad }, progress: share(state.since, now, holdMs), done: false, broken: false };
  }
  const since = state.since ?? now;
  const next: HoldState = { since, good: state.good + 1, bad: 0 };
  const progress = share(since, now, holdMs);
  return { state: next, progress, done: progress >= 1 && next.good >= LEAST_GOOD, broken: false };
}

const share = (since: number, now: number, holdMs: number): number => Math.min(1, (now - since) / holdMs);
