import type { Cause } from '../../src/checks/rule.ts';
import type { Place } from '../../src/checks/space.ts';

/** What the app says of one picture: a line of `evaluate`'s output. */
export interface Answer {
  readonly file: string;
  readonly subject: string;
  readonly ms?: number;
  readonly verdict: 'pass' | 'fix' | 'unknown';
  /** Why it could not be judged. */
  readonly reason?: string;
  /** Short rule ids, the most important first. */
  readonly failed: readonly string[];
  readonly advice: string | null;
  readonly measures: Readonly<Record<string, number>>;
  readonly quad: readonly (readonly [number, number])[] | null;
  readonly mrz: { readonly lines: readonly string[]; readonly valid: boolean } | null;
  readonly barcode: string | null;
  readonly face: Readonly<Record<string, number>> | null;
  /** Why something is to be fixed, by rule, where that is told. */
  readonly because: Readonly<Record<string, Cause>>;
  /** Where what is to be fixed was seen. */
  readonly marks: readonly { readonly rule: string; readonly at: Place }[];
  /** Corners of what machines read, clockwise from its first character, 0–1 of the picture; empty where there is none. */
  readonly printed: readonly (readonly [number, number])[];
}

export const unjudged = (file: string, subject: string, reason: string): Answer => ({
  file,
  subject,
  verdict: 'unknown',
  reason,
  failed: [],
  advice: null,
  measures: {},
  quad: null,
  mrz: null,
  barcode: null,
  face: null,
  because: {},
  marks: [],
  printed: [],
});
