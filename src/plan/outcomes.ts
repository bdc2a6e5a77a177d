import type { Pack } from '../packs/schema.ts';

/** What came of it at the provider: told by the person, since nobody else can know it here. */
export const outcomeKinds = ['submitted', 'approved', 'rejected', 'more'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly id: string;
  readonly is: OutcomeKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of a rejection: ids of `src/rejections`. */
  readonly reasons?: readonly string[];
}

export type Standing =
  | { readonly is: 'not-yet' }
  /** `late`: longer than the provider says; then asking is right. */
  | {
      readonly is: 'waiting';
      readonly since: number;
      readonly soonest: number;
      readonly latest: number;
      readonly late: boolean;
    }
  /** `again`: when to try again at the earliest. */
  | { readonly is: 'rejected'; readonly at: number; readonly again: number; readonly reasons: readonly string[] }
  | { readonly is: 'approved' | 'more'; readonly at: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Where the person stands with the provider, from what they told. Pure: time is an argument. */
export function standingOf(outcomes: readonly Outcome[], pack: Pick<Pack, 'review' | 'retry'>, now: number): Standing {
  const sorted = [...outcomes].sort((a, b) => a.at - b.at);
  const last = sorted.at(-1);
  if (!last) return { is: 'not-yet' };
  if (last.is === 'submitted') {
    const [, days] = pack.review.manualDays;
    const latest = afterWorkingDays(last.at, days);
    return {
      is: 'waiting',
      since: last.at,
      soonest: last.at + pack.review.automaticMinutes * MINUTE_MS,
      latest,
      late: now > latest,
    };
  }
  if (last.is !== 'rejected') return { is: last.is, at: last.at };
  return { is: 'rejected', at: last.at, again: againAt(sorted, last.at, pack.retry), reasons: last.reasons ?? [] };
}

/** Not before the wait is over, nor more often in a day than is taken well. */
function againAt(sorted: readonly Outcome[], rejectedAt: number, { waitHours, triesADay }: Pack['retry']): number {
  const waited = rejectedAt + waitHours * HOUR_MS;
  const tries = sorted.filter(({ is, at }) => is === 'rejected' && at > rejectedAt - DAY_MS);
  const [first] = tries.slice(-triesADay);
  return tries.length >= triesADay && first ? Math.max(waited, first.at + DAY_MS) : waited;
}

/** Saturday and Sunday do not count, by the calendar of the device. */
export function afterWorkingDays(from: number, days: number): number {
  const date = new Date(from);
  for (let left = days; left > 0; ) {
    date.setDate(date.getDate() + 1);
    if (date.getDay() !== 0 && date.getDay() !== 6) left--;
  }
  return date.getTime();
}
