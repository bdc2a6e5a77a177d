import { type KindId, kindOf } from '../checks/kinds/index.ts';
import type { Pack } from '../packs/schema.ts';
import { paperAge } from '../reading/paper/age.ts';
import type { Attempt } from './attempts.ts';
import type { Outcome } from './outcomes.ts';
import { isPaper, type PaperNotes } from './papers.ts';

/** What is known of kept photos beside what they showed. */
export interface Beside {
  readonly papers: readonly PaperNotes[];
  readonly outcomes: readonly Outcome[];
  /** YYYY-MM-DD, by the calendar of the device. */
  readonly today: string;
}

/** Which photos a provider means by its reason; reasons that photos can't help against are left out. */
const meant: Readonly<Record<string, 'document' | 'face' | 'address'>> = {
  blurred: 'document',
  dark: 'document',
  glare: 'document',
  covered: 'document',
  'too-small': 'document',
  'cut-off': 'document',
  copy: 'document',
  expired: 'document',
  unsupported: 'document',
  'face-dark': 'face',
  'face-bright': 'face',
  'face-covered': 'face',
  differs: 'face',
  lens: 'face',
  'address-old': 'address',
  'address-mismatch': 'address',
  'address-kind': 'address',
};

/** Whether a kept photo has to be taken again though nothing is to be seen on it. */
export const isOverdue = (attempt: Attempt, pack: Pick<Pack, 'papers'>, beside: Beside): boolean =>
  wasRejected(attempt, beside.outcomes) || isTooOld(attempt, pack.papers.maxAgeMonths, beside);

/** The provider sent it back, and it is still the one that was handed in. */
function wasRejected({ step, at }: Attempt, outcomes: readonly Outcome[]): boolean {
  const last = [...outcomes].sort((a, b) => a.at - b.at).at(-1);
  return (
    last?.is === 'rejected' && at < last.at && (last.reasons ?? []).some((reason) => meant[reason] === partOf(step))
  );
}

function partOf(step: KindId): 'document' | 'face' | 'address' | null {
  if (step === 'proof-of-address') return 'address';
  if (kindOf(step).subject !== 'document') return 'face';
  return isPaper(step) ? null : 'document';
}

/** By the date that the person confirmed for just this photo. */
const isTooOld = ({ id, step }: Attempt, months: number, { papers, today }: Beside): boolean =>
  step === 'proof-of-address' &&
  papers.some(
    ({ about, issued }) => about === id && !!issued && /^(too-old|future)$/.test(paperAge(issued, today, months).is),
  );
