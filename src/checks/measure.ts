import type { Signals } from './signals.ts';
import type { Place } from './space.ts';

export type Unit =
  | 'days'
  | 'share'
  | 'deg'
  | 'px'
  | 'cm'
  | 'mm'
  | 'dpi'
  | 'luma'
  | 'stops'
  | 'bits'
  | 'log odds'
  | 'ratio'
  | 'count';

/** A number, with the place it was found at where the measure knows one. */
export interface Reading {
  readonly value: number;
  readonly at?: Place;
  /** The same elsewhere, each with a number of its own, the largest first. */
  readonly others?: readonly Reading[];
}

/** The signals a measure asked for, none of them null. */
export type Given<Need extends keyof Signals> = { readonly [K in Need]: NonNullable<Signals[K]> };

export interface Measure<Id extends string = string, Need extends keyof Signals = never> {
  readonly id: Id;
  readonly unit: Unit;
  readonly needs: readonly Need[];
  /** `null` where the signals are there but this cannot be told from them (a blank page has no text to be sharp). */
  readonly measure: (given: Given<Need>) => number | Reading | null;
}

/** One measure: one pure function, one number. It sees only the signals it declares. */
export function defineMeasure<const Id extends string, Need extends keyof Signals>(
  measure: Measure<Id, Need>,
): Measure<Id, Need> {
  return measure;
}
