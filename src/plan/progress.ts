import type { KindId } from '../checks/kinds/index.ts';
import type { Pack } from '../packs/schema.ts';
import { type Beside, isOverdue } from './again.ts';
import { type Attempt, type PhotoVerdict, verdictOf } from './attempts.ts';
import { type Plan, stepsOf } from './plan.ts';

export interface Step {
  readonly kind: KindId;
  readonly state: StepState;
}

export type StepState =
  | { readonly is: 'todo' }
  | { readonly is: 'kept'; readonly verdict: PhotoVerdict; readonly attempt: Attempt };

export interface Progress {
  readonly steps: readonly Step[];
  /** What to do now: the first step without a photo, else the first whose photo is not right; `null` when all are right. */
  readonly next: Step | null;
  readonly minutesLeft: number;
}

/** Where the person stands, from what they were asked for, what they tried, and what is known beside it. */
export function progressOf(pack: Pack, plan: Plan, attempts: readonly Attempt[], beside: Beside = NOTHING): Progress {
  const steps = stepsOf(pack, plan).map((kind) => ({ kind, state: stateOf(kind, attempts, pack, beside) }));
  const left = steps.filter(({ state }) => state.is === 'todo' || state.verdict !== 'right');
  return {
    steps,
    next: left.find(({ state }) => state.is === 'todo') ?? left[0] ?? null,
    minutesLeft: left.reduce((sum, { kind }) => sum + minutes[kind], 0),
  };
}

/** Where the person stands with what is asked of some people only. */
export const extraSteps = (pack: Pack, attempts: readonly Attempt[], beside: Beside = NOTHING): readonly Step[] =>
  pack.requests
    .filter((request) => request !== 'video')
    .map((kind) => ({ kind, state: stateOf(kind, attempts, pack, beside) }));

const NOTHING: Beside = { papers: [], outcomes: [], today: '' };

/** An estimate for somebody who does it for the first time, with fetching the thing and one second try. */
const minutes: Readonly<Record<KindId, number>> = {
  'id-front': 2,
  'id-back': 1,
  passport: 2,
  'licence-front': 2,
  'licence-back': 1,
  selfie: 2,
  'selfie-with-document': 3,
  'proof-of-address': 3,
  'business-licence': 3,
  'company-articles': 3,
  'company-owners': 3,
  'company-authority': 3,
  statement: 5,
};

function stateOf(kind: KindId, attempts: readonly Attempt[], pack: Pack, beside: Beside): StepState {
  const attempt = attempts.find(({ step, kept }) => step === kind && kept);
  if (!attempt) return { is: 'todo' };
  return {
    is: 'kept',
    verdict: isOverdue(attempt, pack, beside) ? 'to-improve' : verdictOf(attempt.verdicts),
    attempt,
  };
}
