import { type AdviceState, nextAdvice, quiet } from '../advice/advice.ts';
import type { Verdict } from '../checks/rule.ts';

/** What somebody who checks by video asks for, in this order. */
export const taskIds = ['face', 'document', 'away'] as const;
export type TaskId = (typeof taskIds)[number];

export interface TaskResult {
  readonly task: TaskId;
  readonly is: 'done' | 'skipped';
}

export interface Call {
  readonly results: readonly TaskResult[];
  readonly advice: AdviceState;
  /** Since when all is as asked; `null` while it is not. */
  readonly since: number | null;
  /** 0–1 of the time that it is to stay so. */
  readonly progress: number;
}

export const begin: Call = { results: [], advice: quiet, since: null, progress: 0 };

/** The one asked for now; `null` when all were. */
export const asked = ({ results }: Call): TaskId | null => taskIds[results.length] ?? null;

/** Long enough to be meant, short enough for an arm that holds something. */
const HOLD_MS: Readonly<Record<TaskId, number>> = { face: 2000, document: 1500, away: 800 };

/** Rules of a selfie with the document that say nothing of the face. */
const OF_THE_DOCUMENT: ReadonlySet<string> = new Set([
  'no-document',
  'cut-off',
  'overlapping',
  'too-small',
  'mirrored',
  'glare',
  'covered',
  'blurred',
]);
const PUT_AWAY: Verdict = { rule: 'put-away', is: 'fix', evidence: [] };

/** Hears what one frame shows, by the rules of a selfie with the document. Pure: time is an argument. */
export function nextCall(call: Call, verdicts: readonly Verdict[], now: number): Call {
  const task = asked(call);
  if (!task) return call;
  const counting = countingFor(task, verdicts);
  const advice = nextAdvice(call.advice, counting, now);
  const right = counting.some(({ is }) => is === 'pass') && !counting.some(({ is }) => is === 'fix');
  if (!right) return { ...call, advice, since: null, progress: 0 };
  const since = call.since ?? now;
  if (now - since >= HOLD_MS[task]) return after(call, { task, is: 'done' });
  return { ...call, advice, since, progress: (now - since) / HOLD_MS[task] };
}

/** Leaves out what is asked for. */
export function skip(call: Call): Call {
  const task = asked(call);
  return task ? after(call, { task, is: 'skipped' }) : call;
}

const after = ({ results }: Call, result: TaskResult): Call => ({ ...begin, results: [...results, result] });

function countingFor(task: TaskId, verdicts: readonly Verdict[]): readonly Verdict[] {
  if (task === 'document') return verdicts;
  if (task === 'face') return verdicts.filter(({ rule }) => !OF_THE_DOCUMENT.has(rule));
  // Put away is what the rule calls a fault.
  const gone = verdicts.some(({ rule, is }) => rule === 'no-document' && is === 'fix');
  return gone ? [{ rule: 'put-away', is: 'pass', evidence: [] }] : [PUT_AWAY];
}
