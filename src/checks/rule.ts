import type { MeasureId } from './measures/index.ts';
import type { Signals } from './signals.ts';
import type { Place } from './space.ts';

/**
 * When a rule fails, with two edges: it begins to fail beyond `above`/`below` and stops only beyond `clears…`, so that
 * a value at the limit does not flicker. On a photo, which is judged once, only the first edge counts.
 */
export type Condition =
  | (Limit & { readonly above: number; readonly clearsBelow: number })
  | (Limit & { readonly below: number; readonly clearsAbove: number })
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] };

interface Limit {
  readonly measure: MeasureId;
  /** Where this limit counts; both when left out. Only inside `any` or `all`. */
  readonly at?: 'camera' | 'photo';
}

/** Why a fault is there, where causes have cures of their own. The colours are those of the light. That a lens can't focus so near is not told by pixels: `src/advice/lens.ts`. */
export const causes = [
  'focus',
  'smear',
  'motion-across',
  'motion-down',
  'motion-aslant',
  'finger',
  'red',
  'pink',
  'blue',
  'green',
  'orange',
] as const;
export type Cause = (typeof causes)[number];

export interface Rule {
  /** What is said first when several fail: the lowest number. Geometry, then light, glare, covering, and blur after those. */
  readonly priority: number;
  readonly fails: Condition;
  /** Causes in the order in which they are looked at: the first whose `when` holds, or that has none, is named. */
  readonly because?: readonly { readonly cause: Cause; readonly when?: Condition }[];
  /** A fault that is put down to one of these while they fail too: their cause would set off this one. Short ids of the same subject. */
  readonly unless?: readonly string[];
  /** Measures that decide nothing and are shown beside what does. */
  readonly beside?: readonly MeasureId[];
  /** Where it counts; both when left out. */
  readonly at?: 'camera' | 'photo';
  /** Whether it counts for pages of a PDF, and which: scanned ones beside photographs, or pages alone. Photographs alone when left out. */
  readonly pages?: 'scanned' | 'only';
  /** Steps that it counts for; all of the subject when left out. */
  readonly steps?: readonly string[];
  /** The words providers publish for this reason (spec of the field): Jumio and alike. */
  readonly providerWord?: string;
}

export type Rules = Readonly<Record<string, Rule>>;

/** What a verdict rests on: enough to draw a bar with its limit. */
export interface Evidence {
  readonly measure: MeasureId;
  readonly value: number;
  readonly limit: number;
  /** Which side of the limit is right. */
  readonly right: 'below' | 'above';
}

export type Verdict =
  | { readonly rule: string; readonly is: 'pass'; readonly evidence: readonly Evidence[] }
  | {
      readonly rule: string;
      readonly is: 'fix';
      readonly evidence: readonly Evidence[];
      readonly at?: Place;
      readonly because?: Cause;
    }
  | { readonly rule: string; readonly is: 'unknown'; readonly missing: keyof Signals }
  /** Would fail, but the rule named here explains it: to be judged again once that one is put right. */
  | { readonly rule: string; readonly is: 'unknown'; readonly after: string };
