/**
 * What may stand where, and which digits check which characters: ICAO 9303 parts 4 to 7, and the French identity card of
 * 1988–2021, which is older than the standard.
 */
export type Format = 'TD1' | 'TD2' | 'TD3';

export const SIZES: Readonly<Record<Format, { readonly lines: number; readonly columns: number }>> = {
  TD1: { lines: 3, columns: 30 },
  TD2: { lines: 2, columns: 36 },
  TD3: { lines: 2, columns: 44 },
};

/** A run of characters: line and first column from 0, column behind the last. */
type Span = readonly [line: number, from: number, to: number];

export interface Check {
  readonly digit: readonly [line: number, column: number];
  readonly over: readonly Span[];
}

export interface Layout {
  readonly format: Format;
  /** One letter a character, see `letters`. */
  readonly lines: readonly string[];
  /** Fields that are disjoint; each digit comes after what it checks. */
  readonly checks: readonly Check[];
  /** Over everything; visas have none. */
  readonly composite: Check | null;
  /** The lines must begin so. */
  readonly begins: RegExp;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** What each letter of a layout allows. Names (n) are also read as a whole: behind three fillers come only fillers. */
export const letters: Readonly<Record<string, string>> = {
  k: 'ACIPV',
  l: `${LETTERS}<`,
  n: `${LETTERS}<`,
  d: DIGITS,
  o: `${DIGITS}<`,
  s: 'MFX<',
  x: `${LETTERS}${DIGITS}<`,
  f: '<',
  m: '01<',
  t: '0123<',
};

/** Year, month, day; what is not known is left open with fillers. */
const date = 'oomoto';
const name = (count: number): string => 'n'.repeat(count);
const any = (count: number): string => 'x'.repeat(count);

const passport: Layout = {
  format: 'TD3',
  lines: [`kllll${name(39)}`, `${any(9)}dlll${date}ds${date}d${any(14)}od`],
  checks: [
    { digit: [1, 9], over: [[1, 0, 9]] },
    { digit: [1, 19], over: [[1, 13, 19]] },
    { digit: [1, 27], over: [[1, 21, 27]] },
    { digit: [1, 42], over: [[1, 28, 42]] },
  ],
  composite: {
    digit: [1, 43],
    over: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 43],
    ],
  },
  begins: /^[^V]/,
};

const visaA: Layout = {
  format: 'TD3',
  lines: [`klllll${name(38)}`, `${any(9)}dlll${date}ds${date}d${any(16)}`],
  checks: passport.checks.slice(0, 3),
  composite: null,
  begins: /^V/,
};

const td2: Layout = {
  format: 'TD2',
  lines: [`klllll${name(30)}`, `${any(9)}dlll${date}ds${date}d${any(7)}d`],
  checks: passport.checks.slice(0, 3),
  composite: {
    digit: [1, 35],
    over: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 35],
    ],
  },
  begins: /^(?!V|IDFRA)/,
};

const visaB: Layout = {
  ...td2,
  lines: [td2.lines[0] as string, `${any(9)}dlll${date}ds${date}d${any(8)}`],
  composite: null,
  begins: /^V/,
};

const french: Layout = {
  format: 'TD2',
  lines: [`kllll${name(25)}${any(6)}`, `oooo${any(3)}${'d'.repeat(5)}d${'l'.repeat(14)}${date}dsd`],
  checks: [
    { digit: [1, 12], over: [[1, 0, 12]] },
    { digit: [1, 33], over: [[1, 27, 33]] },
  ],
  composite: {
    digit: [1, 35],
    over: [
      [0, 0, 36],
      [1, 0, 35],
    ],
  },
  begins: /^IDFRA/,
};

const card: Layout = {
  format: 'TD1',
  lines: [`kl${'l'.repeat(3)}${any(9)}d${any(15)}`, `${date}ds${date}dlll${any(11)}d`, name(30)],
  checks: [
    { digit: [0, 14], over: [[0, 5, 14]] },
    { digit: [1, 6], over: [[1, 0, 6]] },
    { digit: [1, 14], over: [[1, 8, 14]] },
  ],
  composite: {
    digit: [1, 29],
    over: [
      [0, 5, 30],
      [1, 0, 7],
      [1, 8, 15],
      [1, 18, 29],
    ],
  },
  begins: /^/,
};

/** Its number is longer than nine characters: a filler stands for the check digit, which comes at the number's end. */
const cardWithLongNumber: Layout = {
  ...card,
  lines: [(card.lines[0] as string).replace('d', 'f'), ...card.lines.slice(1)],
  checks: card.checks.slice(1),
};

export const layouts: readonly Layout[] = [passport, visaA, td2, visaB, french, card, cardWithLongNumber];
