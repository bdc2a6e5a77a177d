import { parse } from 'mrz';
import type { MrzFields } from '../../checks/signals.ts';
import type { DocumentPoint } from '../../checks/space.ts';
import { ALPHABET, CHARACTERS, CLASSES } from './alphabet.ts';
import { checkedPlaces, type Decoded, decode, scoreAt } from './decode.ts';
import { type Format, layouts, letters } from './layouts.ts';

/** What a machine-readable zone says. */
export interface MrzReading {
  readonly format: Format;
  readonly lines: readonly string[];
  /** Every check digit holds, and none of the characters was guessed. Names have no check digit: see `confidence`. */
  readonly valid: boolean;
  readonly fields: MrzFields;
  /** Characters that are not what they looked like most: changed by what may stand in their place or by a check digit. */
  readonly corrected: readonly Correction[];
  /** 0–1: likelihood of the least certain character. */
  readonly confidence: number;
  /** Corners of the zone, 0–1 of the picture it was read from, clockwise from its first character. */
  readonly place: readonly DocumentPoint[];
  /** Places, as "line,column", where the paper has a step: no check digit would notice another character in a name. */
  readonly torn: ReadonlySet<string>;
  /** What the recogniser made of each character, for votes over several frames: see `voteMrz`. */
  readonly scores: readonly Float32Array[];
}

export interface Correction {
  readonly line: number;
  readonly column: number;
  readonly seen: string;
  readonly written: string;
}

/**
 * A character less likely than this is a guess. Where check digits speak for it one guess is allowed; names and states
 * have none, so there it is to be more likely than all others together.
 */
const GUESS = { checked: 0.3, unchecked: 0.7 };
const MOST_GUESSES = 1;
/** Where more than a few are not sure, check digits may hold by chance: they were free to choose among what is likely. */
const UNSURE = 0.7;
const MOST_UNSURE = 2;
/** Where more were corrected the print is of another face than OCR-B, and what was not corrected is not sure either. */
const MOST_CORRECTED = 3;
/** Where all that may stand there is less likely than this, something else stands there. */
const LEAST_ALLOWED = 0.03;

/** The most likely text in the most likely layout of the format. */
export function decodeAs(format: Format, scores: readonly Float32Array[]): Decoded | null {
  let best: Decoded | null = null;
  for (const layout of layouts) {
    if (layout.format !== format) continue;
    const decoded = decode(layout, scores);
    if (!layout.begins.test(decoded.lines[0] ?? '')) continue;
    const wins = !best || (decoded.holds === best.holds ? decoded.likelihood > best.likelihood : decoded.holds);
    if (wins) best = decoded;
  }
  return best;
}

export function readingOf(
  { lines, layout, holds }: Decoded,
  scores: readonly Float32Array[],
  place: readonly DocumentPoint[],
  torn: ReadonlySet<string> = new Set(),
): MrzReading {
  const corrected: Correction[] = [];
  const likelihoods: number[] = [];
  const checked = checkedPlaces(layout);
  let [guesses, free, unsure] = [0, 0, 0];
  lines.forEach((text, line) => {
    [...text].forEach((written, column) => {
      const row = scores[line] as Float32Array;
      const likelihood = likelihoodOf(row, column, written, layout.lines[line]?.[column] ?? '');
      likelihoods.push(likelihood);
      unsure += Number(likelihood < UNSURE);
      const where = `${line},${column}`;
      if (!checked.has(where)) free += Number(likelihood < GUESS.unchecked || torn.has(where));
      else guesses += Number(likelihood < GUESS.checked);
      const seen = looksLike(row, column);
      if (seen !== written) corrected.push({ line, column, seen, written });
    });
  });
  const { fields, digitsHold } = parsed(lines, layout.composite === null);
  return {
    format: layout.format,
    lines,
    valid:
      holds && digitsHold && free === 0 && guesses <= MOST_GUESSES && unsure <= MOST_UNSURE && !anotherFace(corrected),
    fields,
    corrected,
    confidence: Math.min(...likelihoods),
    place,
    torn,
    scores,
  };
}

/**
 * Among what may stand there: an O in a name is none the less sure for looking like a 0. Where both may stand, no window tells
 * them apart, and check digits do.
 */
function likelihoodOf(scores: Float32Array, column: number, written: string, kind: string): number {
  const share = (character: string): number => Math.exp(scoreAt(scores, column, ALPHABET.indexOf(character)));
  const allowed = letters[kind] ?? ALPHABET;
  const all = [...allowed].reduce((sum, character) => sum + share(character), 0);
  const twin = { O: '0', '0': 'O' }[written] ?? '';
  const same = allowed.includes(twin) && twin !== '' ? share(twin) : 0;
  return (share(written) + same) / Math.max(LEAST_ALLOWED, all);
}

/** 0 and O look the same in some print: they do not count. */
function anotherFace(corrected: readonly Correction[]): boolean {
  const telling = corrected.filter(({ seen, written }) => !/^(0O|O0)$/.test(seen + written));
  return telling.length > MOST_CORRECTED;
}

function looksLike(scores: Float32Array, column: number): string {
  const row = scores.subarray(column * CLASSES, column * CLASSES + CHARACTERS);
  return ALPHABET[row.indexOf(Math.max(...row))] ?? '';
}

/** Fields and check digits by the library. Visas have no digit over everything, which the library asks for. */
function parsed(lines: readonly string[], visa: boolean): { fields: MrzFields; digitsHold: boolean } {
  const { details } = parse([...lines]);
  const text = (name: string): string => {
    const detail = details.find(({ field }) => field === name);
    if (!detail) return '';
    // A state that the library does not know, or a date that is none, is shown as it stands there.
    const { value, line, start, end } = detail;
    return value ?? (lines[line] ?? '').slice(start, end).replaceAll('<', ' ').trim();
  };
  const failing = details.filter(({ field, valid }) => field?.endsWith('CheckDigit') && !valid);
  const optional = ['compositeCheckDigit', 'personalNumberCheckDigit'];
  return {
    digitsHold: failing.every(({ field }) => visa && field !== null && optional.includes(field)),
    fields: {
      documentCode: text('documentCode'),
      issuingState: text('issuingState'),
      surname: text('lastName'),
      givenNames: text('firstName'),
      documentNumber: text('documentNumber'),
      nationality: text('nationality'),
      birthDate: text('birthDate'),
      sex: text('sex'),
      expiryDate: text('expirationDate'),
    },
  };
}
