import { plainText } from './plain.ts';

/** What the person typed, as one text each; empty where they typed nothing. */
export interface Typed {
  readonly name: string;
  readonly address: string;
}

/** A typed word that does not stand there as it was typed, and the one that stands in its place. */
export interface Differing {
  readonly typed: string;
  /** `null` where nothing like it is seen. */
  readonly read: string | null;
}

/** Whether something typed stands on a paper: every word of it when `differing` is empty. */
export interface Compared {
  readonly differing: readonly Differing[];
}

export interface Holder {
  readonly name: Compared | null;
  readonly address: Compared | null;
}

/** Lines over which a name or an address runs at most. */
const NAME_LINES = 2;
const ADDRESS_LINES = 6;

/** Ways to write the same, by the shortest. Only what stands in addresses: in a name, a letter counts. */
const short: Readonly<Record<string, string>> = Object.fromEntries(
  `street strasse str st saint sankt|road rd|avenue avenida avda ave av|boulevard blvd|drive dr|lane ln|court ct|square sq|place platz plaza pza pl|terrace ter|crescent cres|
  close cl|gardens gdns|building bldg|apartment flat unit apt|floor fl|suite ste|number no|nummer no|numero no|north n|south s|east e|west w|
  calle c|carrera cra|piso p|rua r|praca pca|travessa tv|mahallesi mah|caddesi cad|sokak sok|sokagi sok|daire d|kat k|jalan jl|улица ул|дом д|квартира кв|проспект пр|город г|
  duong d|phuong p|quan q|county co|po box|mount mt|fort ft|highway hwy|parkway pkwy`
    .split('|')
    .flatMap((group) => {
      const ways = group.trim().split(' ');
      return ways.map((way) => [way, ways[0] ?? way] as const);
    }),
);

/** A word as it stands, and as it is compared. */
interface Word {
  readonly raw: string;
  readonly plain: string;
}

/** Where what was typed stands in the text of a paper. Order, line breaks, capitals and marks above letters do not matter. */
export function compareHolder(typed: Typed, lines: readonly string[]): Holder {
  const rows = lines.map((line) => wordsOf(line));
  return {
    name: typed.name.trim() === '' ? null : compare(typed.name, rows, NAME_LINES, (word) => word),
    address: typed.address.trim() === '' ? null : compare(typed.address, rows, ADDRESS_LINES, shortened),
  };
}

function compare(
  typed: string,
  rows: readonly (readonly Word[])[],
  over: number,
  same: (plain: string) => string,
): Compared {
  const wanted = wordsOf(typed);
  const joined = rows.map((row) => row.map(({ plain }) => plain).join(''));
  let best: Differing[] = wanted.map(({ raw }) => ({ typed: raw, read: null }));
  for (let from = 0; from < rows.length; from++) {
    const words = rows.slice(from, from + over).flat();
    const whole = joined.slice(from, from + over).join('');
    const known = new Set(words.map(({ plain }) => same(plain)));
    const missing = wanted.filter(
      ({ plain }) => !known.has(same(plain)) && !(unspaced(plain) && whole.includes(plain)),
    );
    const differing = missing.map(({ raw, plain }) => ({ typed: raw, read: likest(plain, words, wanted, same) }));
    if (weight(differing) < weight(best)) best = differing;
    if (best.length === 0) break;
  }
  return { differing: best };
}

/** What is not seen at all weighs more than what is nearly the same. */
const weight = (differing: readonly Differing[]): number =>
  differing.reduce((sum, { read }) => sum + (read === null ? 2 : 1), 0);

/** Written without gaps between words: any part of a line may be it. */
const unspaced = (plain: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(plain);

/** The word that was meant: a letter or two are different, or it is only the first letter. None that is taken by another typed word. */
function likest(
  plain: string,
  words: readonly Word[],
  wanted: readonly Word[],
  same: (plain: string) => string,
): string | null {
  const taken = new Set(wanted.map((word) => same(word.plain)));
  const most = Math.max(1, Math.floor(plain.length / 4));
  let best: { raw: string; apart: number } | null = null;
  for (const word of words) {
    if (taken.has(same(word.plain))) continue;
    const initial = word.plain.length === 1 && /\p{L}/u.test(word.plain) && plain.startsWith(word.plain);
    // Of two that are as like, the one as long.
    const apart = initial ? most : distance(plain, word.plain) + (word.plain.length === plain.length ? 0 : 0.1);
    if (apart < most + 1 && apart < plain.length && (!best || apart < best.apart)) best = { raw: word.raw, apart };
  }
  return best?.raw ?? null;
}

const shortened = (plain: string): string => short[plain] ?? plain.replace(/(?<=\p{L}{3})str(?:asse)?$/u, 'str');

function wordsOf(text: string): readonly Word[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((raw) => ({ raw, plain: plainText(raw) }));
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
