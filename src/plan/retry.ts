import type { KindId } from '../checks/kinds/index.ts';
import type { Attempt } from './attempts.ts';

/** What went wrong most often at a step, to be put right first in the next try. */
export interface Lesson {
  readonly step: KindId;
  /** Short id of a rule of the step's subject. */
  readonly rule: string;
  /** In so many of the last tries. */
  readonly times: number;
  readonly of: number;
  /** The last try was free of it. */
  readonly better: boolean;
}

/** What was tried longer ago was tried in other light. */
const LAST = 6;

/** One lesson a step, of steps in which something failed at least twice; those with most tries first. */
export function lessonsFrom(attempts: readonly Attempt[]): readonly Lesson[] {
  const steps = [...new Set(attempts.map(({ step }) => step))];
  return steps
    .flatMap((step) => lessonOf(step, attempts.filter((attempt) => attempt.step === step).slice(-LAST)) ?? [])
    .sort((a, b) => b.times - a.times);
}

function lessonOf(step: KindId, tries: readonly Attempt[]): Lesson | null {
  const times = new Map<string, number>();
  for (const attempt of tries) for (const rule of failing(attempt)) times.set(rule, (times.get(rule) ?? 0) + 1);
  const [worst] = [...times].sort(([, a], [, b]) => b - a);
  if (!worst || worst[1] < 2) return null;
  const last = tries.at(-1);
  return {
    step,
    rule: worst[0],
    times: worst[1],
    of: tries.length,
    better: !!last && !failing(last).includes(worst[0]),
  };
}

/** In how many of the last tries at a step, one after the other, a rule failed. */
export function inARow(attempts: readonly Attempt[], step: KindId, rule: string): number {
  const tries = attempts.filter((attempt) => attempt.step === step).reverse();
  const free = tries.findIndex((attempt) => !failing(attempt).includes(rule));
  return free < 0 ? tries.length : free;
}

export const failing = ({ verdicts }: Attempt): readonly string[] =>
  verdicts.flatMap((verdict) => (verdict.is === 'fix' ? [verdict.rule] : []));
