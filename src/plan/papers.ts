import { type KindId, kindOf } from '../checks/kinds/index.ts';

/** Papers that providers take as a proof of address. */
export const paperKinds = ['bank-statement', 'utility-bill', 'telecom-bill', 'government'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a provider asks of a proof of address. */
export interface PaperRules {
  readonly accepted: readonly PaperKind[];
  /** It must not be older, in months as people count them. */
  readonly months: number;
}

/** What most of them ask. */
export const usualRules: PaperRules = { accepted: paperKinds, months: 3 };

/** What only the person can see of something written by hand. */
export const tickIds = ['date', 'signed', 'whole', 'legible'] as const;
export type TickId = (typeof tickIds)[number];

/** What the person said of the paper for a step. */
export interface PaperNotes {
  readonly step: KindId;
  /** Asked before the camera; it stays when another photo is taken. */
  readonly paper?: PaperKind | 'other';
  /** The attempt that `issued` and `ticks` were said of: of another photo they say nothing. */
  readonly about?: string;
  /** YYYY-MM-DD. */
  readonly issued?: string;
  readonly ticks?: readonly TickId[];
}

/** Steps whose thing is a sheet of paper: these take PDF files too. */
export const isPaper = (step: KindId): boolean => kindOf(step).format === 'a4';
