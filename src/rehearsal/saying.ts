import { type MovementId, movements } from './movements.ts';
import { ABSENT_MS, current, NOTED_MS, type Note, type Rehearsal } from './rehearsal.ts';

/** The one thing to say now; each has words of its own. */
export type SayingId = Note['is'] | 'no-face' | 'aside' | 'far' | 'closed' | 'still' | 'ask' | 'back' | 'done';

export interface Saying {
  readonly id: SayingId;
  readonly movement: MovementId;
  /** How far it went, in the movement's unit. */
  readonly value?: number;
  readonly ms?: number;
  /** It has been asked for a while: that it can be left out is worth saying. */
  readonly waiting: boolean;
}

/** Nothing was tried for so long. */
const WAITING_MS = 8000;

/** `null` when all is over. */
export function sayingOf(state: Rehearsal, now: number): Saying | null {
  const movement = current(state);
  const { phase } = state;
  if (!movement || phase.is === 'over') return null;
  const say = (id: SayingId, more: Partial<Saying> = {}): Saying => ({ id, movement, waiting: false, ...more });
  if (phase.is === 'done') {
    return phase.result.is === 'done' ? say('done', { value: phase.result.peak, ms: phase.result.ms }) : null;
  }
  const note = state.note && now - state.note.at < NOTED_MS ? state.note : null;
  if (note) {
    return say(note.is, { ...('value' in note && { value: note.value }), ...('ms' in note && { ms: note.ms }) });
  }
  if (state.absentSince !== null && now - state.absentSince >= ABSENT_MS) return say('no-face');
  if (phase.is === 'settling') return say(phase.unrest === 'moving' ? 'still' : phase.unrest);
  if (phase.away && phase.away.peak >= movements[movement].enough) return say('back');
  return say('ask', { waiting: phase.away === null && now - phase.since >= WAITING_MS });
}
