import type { Cause, Verdict } from '../checks/rule.ts';
import type { Place } from '../checks/space.ts';

/** The one thing that is said now. */
export interface Advice {
  /** Short rule id of the step's subject. */
  readonly rule: string;
  readonly at?: Place;
  readonly because?: Cause;
  /** When it came up, in milliseconds on the page's clock. */
  readonly since: number;
}

export interface AdviceState {
  readonly shown: Advice | null;
  /** What the frames say now, until enough of them agree. `rule: null` means that nothing is left to fix. */
  readonly candidate: { readonly rule: string | null; readonly since: number; readonly frames: number } | null;
}

export const quiet: AdviceState = { shown: null, candidate: null };

/** A headline must be readable before the next one comes. */
const SHOWN_MS = 1000;
/** What enters must be agreed on by this many frames, or for this long on a slow phone. */
const AGREEING_FRAMES = 3;
const AGREEING_MS = 600;
/** Then another way is offered. */
const MORE_MS = 5000;

/** The worst verdict is said, but never so that it flickers. Pure: time is an argument. */
export function nextAdvice(state: AdviceState, verdicts: readonly Verdict[], now: number): AdviceState {
  const worst = verdicts.find((verdict) => verdict.is === 'fix') ?? null;
  const rule = worst?.rule ?? null;
  const place = worst?.is === 'fix' && worst.at ? { at: worst.at } : {};
  const cause = worst?.is === 'fix' && worst.because ? { because: worst.because } : {};
  if (rule === (state.shown?.rule ?? null)) {
    // The place may move (a glare wanders) while the advice stays the same. Its words do not: another cause would change them.
    if (!state.shown) return { shown: null, candidate: null };
    const { at: _, ...shown } = state.shown;
    return { shown: { ...shown, ...place }, candidate: null };
  }
  const same = state.candidate?.rule === rule ? state.candidate : null;
  const candidate = { rule, since: same?.since ?? now, frames: (same?.frames ?? 0) + 1 };
  const agreed = candidate.frames >= AGREEING_FRAMES || now - candidate.since >= AGREEING_MS;
  const read = state.shown === null || now - state.shown.since >= SHOWN_MS;
  if (!agreed || !read) return { shown: state.shown, candidate };
  return { shown: rule === null ? null : { rule, since: now, ...place, ...cause }, candidate: null };
}

/** Whether an advice has stood long enough that another way should be offered. */
export const wantsMore = (advice: Advice | null, now: number): boolean =>
  advice !== null && now - advice.since >= MORE_MS;
