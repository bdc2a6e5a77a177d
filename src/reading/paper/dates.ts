import { MONTH_NAME, monthOf } from './months.ts';
import { plainText } from './plain.ts';

/** What is written first where all are numbers: the day in most of the world, the month in the United States. */
export type Order = 'dmy' | 'mdy';

/** A date that stands in a text. */
export interface FoundDate {
  /** YYYY-MM-DD, as it is most likely meant. */
  readonly date: string;
  /** With day and month changed about, where nothing tells which was meant. */
  readonly otherwise: string | null;
  /** Only the month is written: `date` is its last day. */
  readonly monthOnly: boolean;
  /** Index of the line, and where in its plain text the date begins and ends. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Not inside a longer number or word. Some scripts write the next word without a gap. */
const START = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?<!\\d[.,/-])';
const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?![.,/-]\\d)';
const YEAR = '(?<y>(?:19|20)\\d\\d)';
const SHORT_YEAR = '(?<y>(?:(?:19|20)\\d\\d|\\d\\d))';
const MONTH = '(?<m>1[0-2]|0?[1-9])';
const DAY = '(?<d>[12]\\d|3[01]|0?[1-9])';
const NAME = `(?<n>${MONTH_NAME})\\.?`;
const OF = '[\\s.,/-]*(?:(?:de|del|of|of the)\\s+)?';
const SEPARATOR = '\\s?(?<s>[-/.])\\s?';

const apart = (pattern: string): RegExp => new RegExp(`${START}${pattern}${END}`, 'gu');

/** Over plain text: small letters, no marks, digits 0–9. What one has found is not looked at by those after it. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}\\s*[年년]\\s*${MONTH}\\s*[月월]\\s*${DAY}\\s*[日号號일]`, 'gu'),
  // Years of the Japanese era that began in 2019.
  new RegExp(`(?:令和|r)\\s*(?<era>\\d{1,2}|元)\\s*[年.]\\s*${MONTH}\\s*[月.]\\s*${DAY}`, 'gu'),
  apart(`${YEAR}${SEPARATOR}${MONTH}\\s?\\k<s>\\s?${DAY}`),
  apart('(?<y>20\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])'),
  apart(`(?:ngay\\s+)?${DAY}\\s+thang\\s+${MONTH},?\\s+nam\\s+${YEAR}`),
  apart(`${DAY}(?:st|nd|rd|th|er|o|a)?${OF}${NAME}${OF}'?${SHORT_YEAR}`),
  apart(`${NAME}\\s*${DAY}(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)${YEAR}`),
  apart(`${YEAR}[\\s-]+${NAME}[\\s-]+${DAY}`),
  apart(`(?<a>\\d{1,2})${SEPARATOR}(?<b>\\d{1,2})\\s?\\k<s>\\s?${SHORT_YEAR}`),
  new RegExp(`(?<!\\d)${YEAR}\\s*[年년]\\s*${MONTH}\\s*[月월]`, 'gu'),
  apart(`thang\\s+${MONTH}(?:\\s*/\\s*|,?\\s+nam\\s+)${YEAR}`),
  apart(`${NAME}${OF}${YEAR}`),
];

interface Written {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/**
 * Every date in some lines, in the order of the text. Where two numbers may be day or month, other dates of the text tell which
 * comes first, dots do too, and else `order` decides, and the other way is named.
 */
export function findDates(lines: readonly string[], order: Order): readonly FoundDate[] {
  const written = lines.flatMap((line, i) => writtenIn(plainText(line), i));
  const told = orderTold(written);
  return written.flatMap((one) => read(one, told, order));
}

function writtenIn(text: string, line: number): readonly Written[] {
  let rest = text;
  const found: Written[] = [];
  for (const pattern of patterns) {
    for (const match of rest.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      found.push({ line, from, to, parts: match.groups ?? {} });
      rest = rest.slice(0, from) + '\u0000'.repeat(to - from) + rest.slice(to);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What dates that can be read one way only say of the others; `null` where there are none, or they disagree. */
function orderTold(written: readonly Written[]): Order | null {
  const orders = new Set(
    written.flatMap(({ parts: { a, b } }): Order[] => {
      if (!a || !b || Number(a) > 12 === Number(b) > 12) return [];
      return [Number(a) > 12 ? 'dmy' : 'mdy'];
    }),
  );
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

function read({ line, from, to, parts }: Written, told: Order | null, usual: Order): readonly FoundDate[] {
  const place = { line, from, to };
  const { a, b, s, n, d, m, y = '', era } = parts;
  const year = era ? 2018 + (era === '元' ? 1 : Number(era)) : fullYear(y);
  if (a && b) {
    const [first, second] = [Number(a), Number(b)];
    const order = told ?? (s === '.' ? 'dmy' : usual);
    const [dmy, mdy] = [dateOf(year, second, first), dateOf(year, first, second)];
    const [meant, other] = order === 'dmy' ? [dmy, mdy] : [mdy, dmy];
    const date = meant ?? other;
    if (!date) return [];
    const otherwise = meant && !told && s !== '.' && other !== date ? other : null;
    return [{ date, otherwise, monthOnly: false, ...place }];
  }
  const month = n ? monthOf(n) : Number(m);
  const day = d ? Number(d) : new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = dateOf(year, month, day);
  return date ? [{ date, otherwise: null, monthOnly: !d, ...place }] : [];
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** `null` where there is no such day. */
function dateOf(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.toISOString().slice(0, 10) : null;
}
