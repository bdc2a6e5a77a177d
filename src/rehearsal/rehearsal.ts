import { type Away, follow, type Try } from './follow.ts';
import { type Movement, type MovementId, movements } from './movements.ts';
import { nextSettling, type Rest, type Settling, settling, type Unrest } from './rest.ts';
import type { Seen } from './seen.ts';

/** How a movement ended: done with so many tries, or left out. Nothing else can happen to it: this is practice. */
export type Result =
  | {
      readonly is: 'done';
      readonly movement: MovementId;
      readonly tries: number;
      readonly peak: number;
      readonly ms: number;
    }
  | { readonly is: 'skipped'; readonly movement: MovementId };

/** What is said of a try. `value` in the movement's unit. */
export type Note =
  | { readonly is: 'too-small' | 'farther'; readonly at: number; readonly value: number }
  | { readonly is: 'too-fast'; readonly at: number; readonly ms: number }
  | { readonly is: 'other-way' | 'out-of-view' | 'late'; readonly at: number };

export type Phase =
  /** Coming to rest before a movement. */
  | { readonly is: 'settling'; readonly settling: Settling; readonly unrest: Unrest }
  /** The movement is asked for. */
  | {
      readonly is: 'asked';
      readonly since: number;
      readonly rest: Rest;
      readonly lastAt: number;
      readonly extent: number;
      readonly away: Away | null;
      /** Since when it goes the other way. */
      readonly otherSince: number | null;
    }
  /** It was done: a moment to be glad. */
  | { readonly is: 'done'; readonly since: number; readonly result: Result }
  | { readonly is: 'over' };

export interface Rehearsal {
  readonly order: readonly MovementId[];
  /** Time for each movement, once it is asked for; `null` without a limit. */
  readonly limitMs: number | null;
  /** Of the movements before the one that is asked for now. */
  readonly results: readonly Result[];
  /** Tries of this movement that were not complete. */
  readonly tries: number;
  readonly phase: Phase;
  readonly note: Note | null;
  /** Since when no face is to be seen. */
  readonly absentSince: number | null;
}

export const DONE_MS = 1600;
/** A face that is missed for a moment is no absence. */
export const ABSENT_MS = 600;
/** Stopped short of enough for so long: that it should go on is said now, not after. */
const SHORT_MS = 900;
const OTHER_MS = 400;
/** A note can be read before the next try takes it away, and is taken away by itself in the end. */
const NOTE_MS = 1500;
export const NOTED_MS = 4000;
/** Away for so long: the phone was moved, and rest is somewhere else now. */
const STRANDED_MS = 20_000;

export function begin(order: readonly MovementId[], limitMs: number | null, now: number): Rehearsal {
  return settle({ order, limitMs, results: [], tries: 0, note: null, absentSince: null }, now);
}

/** Goes on after a disturbance, such as a camera that rested: from rest, and time begins anew. */
export const resume = (state: Rehearsal, now: number): Rehearsal =>
  state.phase.is === 'asked' || state.phase.is === 'settling' ? again(state, null, now) : state;

/** The movement that is asked for, or was just done; `null` when all is over. */
export const current = ({ order, results }: Rehearsal): MovementId | null => order[results.length] ?? null;

/** Leaves a movement out. */
export function skip(state: Rehearsal, now: number): Rehearsal {
  const movement = current(state);
  if (!movement) return state;
  return goOn(state, state.phase.is === 'done' ? state.phase.result : { is: 'skipped', movement }, now);
}

/** Takes one frame into account; `seen` is `null` where no face is in it. Pure: time is an argument. */
export function nextRehearsal(state: Rehearsal, seen: Seen | null, now: number): Rehearsal {
  const { phase } = state;
  if (phase.is === 'over') return state;
  if (phase.is === 'done') return now - phase.since < DONE_MS ? state : goOn(state, phase.result, now);
  if (isLate(state, now)) return again(state, { is: 'late', at: now }, now);
  if (!seen) return absent(state, now);
  const here: Rehearsal = { ...state, absentSince: null };
  return phase.is === 'settling' ? settled(here, phase.settling, seen, now) : asked(here, phase, seen, now);
}

type Asked = Extract<Phase, { is: 'asked' }>;

const settle = (state: Omit<Rehearsal, 'phase'>, now: number): Rehearsal => ({
  ...state,
  phase: { is: 'settling', settling: settling(now), unrest: 'moving' },
});

const isLate = ({ phase, limitMs }: Rehearsal, now: number): boolean =>
  phase.is === 'asked' && limitMs !== null && now - phase.since >= limitMs;

/** The same movement once more, from rest. */
const again = (state: Rehearsal, note: Note | null, now: number): Rehearsal =>
  settle({ ...state, note, tries: state.tries + (note ? 1 : 0) }, now);

function absent(state: Rehearsal, now: number): Rehearsal {
  const absentSince = state.absentSince ?? now;
  const { phase } = state;
  if (now - absentSince < ABSENT_MS) return { ...state, absentSince };
  if (phase.is !== 'asked') return { ...state, absentSince, phase: settle(state, now).phase };
  return { ...again(state, phase.away && { is: 'out-of-view', at: now }, now), absentSince };
}

function settled(state: Rehearsal, before: Settling, seen: Seen, now: number): Rehearsal {
  const { settling: next, rest, unrest } = nextSettling(before, seen, now);
  const reading = state.note !== null && now - state.note.at < NOTE_MS;
  if (!rest || reading) return { ...state, phase: { is: 'settling', settling: next, unrest } };
  const phase: Asked = { is: 'asked', since: now, rest, lastAt: now, extent: 0, away: null, otherSince: null };
  return { ...state, note: null, phase };
}

function asked(state: Rehearsal, phase: Asked, seen: Seen, now: number): Rehearsal {
  const id = current(state);
  if (!id) return state;
  const movement: Movement = movements[id];
  const extent = movement.extent(seen, phase.rest);
  const { away, over } = follow(movement, phase.away, extent, phase.lastAt, now);
  if (over) return tried(state, phase, id, over, now);
  if (away && now - away.leftAt >= STRANDED_MS) return again(state, null, now);
  const otherSince = extent <= -movement.counts ? (phase.otherSince ?? now) : null;
  const goesOther = otherSince !== null && now - otherSince >= OTHER_MS;
  // Eyes and mouths have no other way: they were not at rest before.
  if (goesOther && movement.unit !== 'deg') return again(state, null, now);
  return {
    ...state,
    note: noteOf(state.note, movement, away, goesOther, now),
    phase: { ...phase, extent, away, otherSince, lastAt: now },
  };
}

function tried(state: Rehearsal, phase: Asked, movement: MovementId, over: Try, now: number): Rehearsal {
  const { is, peak, ms } = over;
  if (is === 'complete') {
    const result: Result = { is: 'done', movement, tries: state.tries + 1, peak, ms };
    return { ...state, note: null, phase: { is: 'done', since: now, result } };
  }
  const note: Note = is === 'too-fast' ? { is, at: now, ms } : { is, at: now, value: peak };
  return { ...state, note, tries: state.tries + 1, phase: { ...phase, extent: 0, away: null, lastAt: now } };
}

/** What there is to say while it is asked for. */
function noteOf(
  before: Note | null,
  { enough }: Movement,
  away: Away | null,
  goesOther: boolean,
  now: number,
): Note | null {
  const still = (is: Note['is']): Note | null => (before?.is === is && now - before.at < NOTED_MS ? before : null);
  if (goesOther) return still('other-way') ?? { is: 'other-way', at: now };
  if (!away) return before;
  if (away.peak >= enough) return null;
  const short = now - away.peakAt >= SHORT_MS;
  if (short) return still('farther') ?? { is: 'farther', at: now, value: away.extent };
  return before && now - before.at < NOTE_MS ? before : null;
}

function goOn(state: Rehearsal, result: Result, now: number): Rehearsal {
  const results = [...state.results, result];
  const next = { ...state, results, tries: 0, note: null };
  return results.length === state.order.length ? { ...next, phase: { is: 'over' } } : settle(next, now);
}
