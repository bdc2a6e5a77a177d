import type { KindId } from '../checks/kinds/index.ts';
import type { Verdict } from '../checks/rule.ts';

/** One photo, taken or imported, whether it was kept or not: what advice is later drawn from. */
export interface Attempt {
  readonly id: string;
  readonly step: KindId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly source: 'camera' | 'import';
  readonly verdicts: readonly Verdict[];
  /** By measure id. An older app may have known other measures. */
  readonly measures: Readonly<Record<string, number>>;
  /** Whether its photo is the one kept for its step: true for one attempt a step at most. */
  readonly kept: boolean;
}

export type PhotoVerdict = 'right' | 'to-improve' | 'not-judged';

/** What a list of verdicts says of the photo. A photo of which nothing could be judged is never called right. */
export function verdictOf(verdicts: readonly Verdict[]): PhotoVerdict {
  if (verdicts.some((verdict) => verdict.is === 'fix')) return 'to-improve';
  return verdicts.some((verdict) => verdict.is === 'pass') ? 'right' : 'not-judged';
}
