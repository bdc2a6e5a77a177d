import { ALPHABET, CLASSES } from './alphabet.ts';
import { type Check, type Layout, letters } from './layouts.ts';

/** What was most likely printed, given the layout. */
export interface Decoded {
  readonly layout: Layout;
  readonly lines: readonly string[];
  /** Characters that a check digit turned to another than the most likely one that may stand there. */
  readonly turned: number;
  /** Whether every check digit of the layout holds. */
  readonly holds: boolean;
  /** Sum of the logarithms of the likelihoods of what is written. */
  readonly likelihood: number;
}

/**
 * More substitutions than these would be inventing: four digits let one in ten thousand random texts pass, and with each
 * free character ten times more.
 */
const MOST_TURNED = 2;
/** Alternatives that the recogniser holds for less likely than this are none: e to the power of -7 is a tenth of a percent. */
const LEAST_LIKELY = -7;
const ALTERNATIVES = 5;

/** `scores`: logarithms of likelihoods, for each line and column one row of `CLASSES`. */
export function decode(layout: Layout, scores: readonly Float32Array[]): Decoded {
  const texts = layout.lines.map((kinds, line) => bestText(kinds, scores[line] as Float32Array));
  const likely = solve(layout, scores, texts);
  const lines = likely ?? texts.map((text) => text.map((index) => ALPHABET[index]).join(''));
  let [likelihood, turned] = [0, 0];
  lines.forEach((line, l) => {
    [...line].forEach((character, c) => {
      const index = ALPHABET.indexOf(character);
      likelihood += scoreAt(scores[l] as Float32Array, c, index);
      if (index !== texts[l]?.[c]) turned++;
    });
  });
  return { layout, lines, turned, holds: likely !== null, likelihood };
}

export const scoreAt = (scores: Float32Array, column: number, index: number): number =>
  scores[column * CLASSES + index] as number;

/** The most likely character that may stand in each column; names as a whole. */
function bestText(kinds: string, scores: Float32Array): number[] {
  const text = [...kinds].map((kind, column) => ranked(scores, column, kind)[0] as number);
  const from = kinds.indexOf('n');
  if (from >= 0)
    text.splice(from, kinds.lastIndexOf('n') + 1 - from, ...bestName(scores, from, kinds.lastIndexOf('n') + 1));
  return text;
}

/** Parts of a name are joined by one filler, surname and given names by two; behind three there are only fillers. */
function bestName(scores: Float32Array, from: number, to: number): number[] {
  const filler = ALPHABET.indexOf('<');
  // By number of fillers just before: 0, 1, 2, and 3 for the end.
  let states = [{ sum: 0, text: [] as readonly number[] }, null, null, null] as ({
    sum: number;
    text: readonly number[];
  } | null)[];
  for (let column = from; column < to; column++) {
    const letter = ranked(scores, column, 'n').find((index) => index !== filler) as number;
    const next: typeof states = [null, null, null, null];
    states.forEach((state, fillers) => {
      if (!state) return;
      const steps =
        fillers === 3
          ? [[filler, 3]]
          : [
              [letter, 0],
              [filler, fillers + 1],
            ];
      for (const [index, to] of steps as [number, number][]) {
        // A name begins with a letter.
        if (column === from && index === filler) continue;
        const sum = state.sum + scoreAt(scores, column, index);
        const best = next[to];
        if (!best || sum > best.sum) next[to] = { sum, text: [...state.text, index] };
      }
    });
    states = next;
  }
  const best = states.reduce((a, b) => (!a || (b && b.sum > a.sum) ? b : a), null);
  return [...(best?.text ?? [])];
}

/** Characters that may stand there, the most likely first. */
function ranked(scores: Float32Array, column: number, kind: string): number[] {
  const allowed = letters[kind] ?? ALPHABET;
  return [...allowed]
    .map((character) => ALPHABET.indexOf(character))
    .sort((a, b) => weighed(scores, column, kind, b) - weighed(scores, column, kind, a));
}

/** With what is known before looking: numbers are mostly digits, and few states put an O beside a 0, which looks the same. */
const weighed = (scores: Float32Array, column: number, kind: string, index: number): number =>
  scoreAt(scores, column, index) - (kind === 'x' ? (DOUBTS[index] as number) : 0);

const DOUBTS = [...ALPHABET].map((character) => (character === 'O' ? 4 : character >= 'A' ? 1 : 0));

/** A way to here: the sums so far (modulo 10), what it cost and which characters were written. */
interface Way {
  readonly sum: number;
  readonly previous: Way | null;
  readonly index: number;
}

/**
 * The most likely text for which every check digit holds: the best way for each pair of sums (of the field, of everything)
 * and number of substitutions, character by character. `null` when there is none within reason.
 */
function solve(
  layout: Layout,
  scores: readonly Float32Array[],
  texts: readonly (readonly number[])[],
): string[] | null {
  const fields = roles(layout.checks);
  const whole = roles(layout.composite ? [layout.composite] : []);
  // Key: field sum + 10 · whole sum + 100 · substitutions.
  let ways = new Map<number, Way>([[0, { sum: 0, previous: null, index: -1 }]]);
  layout.lines.forEach((kinds, line) => {
    [...kinds].forEach((kind, column) => {
      const place = `${line},${column}`;
      const [field, all] = [fields.get(place), whole.get(place)];
      const first = texts[line]?.[column] as number;
      const choices = field || all ? alternatives(scores[line] as Float32Array, column, kind, first) : [first];
      const next = new Map<number, Way>();
      for (const [key, way] of ways) {
        const [inField, inAll, turned] = [key % 10, Math.floor(key / 10) % 10, Math.floor(key / 100)];
        for (const index of choices) {
          const value = VALUES[index] as number;
          if (field?.weight === 0 && value !== inField) continue;
          if (all?.weight === 0 && value !== inAll) continue;
          const count = turned + (index === first ? 0 : 1);
          if (count > MOST_TURNED) continue;
          const fieldSum = field ? (field.weight === 0 ? 0 : (inField + field.weight * value) % 10) : inField;
          const allSum = (inAll + (all?.weight ?? 0) * value) % 10;
          const sum = way.sum + weighed(scores[line] as Float32Array, column, kind, index);
          const to = fieldSum + 10 * allSum + 100 * count;
          const known = next.get(to);
          if (!known || sum > known.sum) next.set(to, { sum, previous: way, index });
        }
      }
      ways = next;
    });
  });
  let best: Way | null = null;
  for (const way of ways.values()) if (!best || way.sum > best.sum) best = way;
  return best && written(best, layout);
}

/** The value of each character in a check sum: digits as they are, A is 10, a filler 0. */
const VALUES = [...ALPHABET].map((character) => (character === '<' ? 0 : Number.parseInt(character, 36)));

/** Every place, as "line,column", that a check digit speaks for. */
export const checkedPlaces = ({ checks, composite }: Layout): ReadonlyMap<string, unknown> =>
  roles(composite ? [...checks, composite] : checks);

/** The weight of each place in a check sum (7, 3, 1 and again); 0 where the digit itself stands. */
function roles(checks: readonly Check[]): Map<string, { weight: number }> {
  const places = new Map<string, { weight: number }>();
  for (const { digit, over } of checks) {
    let count = 0;
    for (const [line, from, to] of over) {
      for (let column = from; column < to; column++, count++) {
        places.set(`${line},${column}`, { weight: [7, 3, 1][count % 3] as number });
      }
    }
    places.set(digit.join(','), { weight: 0 });
  }
  return places;
}

function alternatives(scores: Float32Array, column: number, kind: string, first: number): number[] {
  const likely = ranked(scores, column, kind).filter((index) => scoreAt(scores, column, index) > LEAST_LIKELY);
  return [first, ...likely.filter((index) => index !== first)].slice(0, ALTERNATIVES);
}

function written(last: Way, { lines }: Layout): string[] {
  const indices: number[] = [];
  for (let way: Way | null = last; way && way.index >= 0; way = way.previous) indices.unshift(way.index);
  let from = 0;
  return lines.map(({ length }) => {
    from += length;
    return indices
      .slice(from - length, from)
      .map((index) => ALPHABET[index])
      .join('');
  });
}
