import { type Doubt, doubt } from './doubt.ts';
import { clean, plainDigits } from './text.ts';

/** What a written date may mean. Dates are YYYY-MM-DD. */
export interface DateReading {
  /** The one or two days it can be; the day stands first in the first. */
  readonly days: readonly string[];
  /** What is unusual about it. */
  readonly as: 'plain' | 'short-year' | 'calendar' | 'impossible' | 'unreadable';
}

/**
 * A date in any form that people paste, and digits of any script. `when` says where a year of two digits lies: a birth in the
 * past, an expiry in the years to come. `today` is YYYY-MM-DD.
 */
export function readDate(text: string, today: string, when: 'past' | 'near'): DateReading {
  const parts = partsOf(plainDigits(clean(text)));
  if (!parts) return { days: [], as: 'unreadable' };
  const { orders, year: written, republic } = parts;
  const { year, as } = yearOf(written, today, when, republic);
  if (year === null) return { days: [], as: 'calendar' };
  const days = orders.flatMap(([month, day]) => isDay(year, month, day));
  return { days: [...new Set(days)], as: days.length === 0 ? 'impossible' : as };
}

/** Doubts about a date beside the document's, which may know only the year or month. `null` without a document. */
export function dateDoubts(typed: string, document: string, today: string, when: 'past' | 'near'): readonly Doubt[] {
  if (clean(typed) === '') return [];
  const { days, as } = readDate(typed, today, when);
  if (days.some((day) => document !== '' && day.startsWith(document)))
    return as === 'calendar' ? [doubt('date-calendar', typed, days)] : [];
  if (document.length === 10) return [doubt('date-differs', typed, [document])];
  if (as === 'unreadable') return [doubt('date-unreadable', typed)];
  if (as === 'impossible') return [doubt('date-impossible', typed)];
  if (document !== '') return [doubt('date-differs', typed)];
  if (as === 'calendar') return [doubt('date-calendar', typed, days)];
  const likely = days.filter((day) => isLikely(day, today, when));
  if (likely.length === 0) return [doubt('date-unlikely', typed)];
  if (likely.length === 2) return [doubt('date-order', typed, likely)];
  return as === 'short-year' ? [doubt('date-short-year', typed, likely)] : [];
}

/** The day that is meant, where there is no doubt which; else `null`. The document decides between two. */
export function dayOf(typed: string, document: string, today: string, when: 'past' | 'near'): string | null {
  const { days, as } = readDate(typed, today, when);
  const same = days.find((day) => document !== '' && day.startsWith(document));
  if (same) return same;
  const likely = days.filter((day) => isLikely(day, today, when));
  return likely.length === 1 && as !== 'calendar' ? (likely[0] ?? null) : null;
}

type Parts = {
  readonly orders: readonly (readonly [month: number, day: number])[];
  readonly year: string;
  readonly republic: boolean;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Beginnings in the languages that differ from English. */
const OTHER_MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ene|janv|ocak|янв|يناير)/, 1],
  [/^(?:fév|fev|şub|фев|فبراير)/, 2],
  [/^(?:mär|mae|março|мар|مارس)/, 3],
  [/^(?:abr|avr|nis|апр|أبريل|ابريل)/, 4],
  [/^(?:mai|mayı|май|мая|مايو)/, 5],
  [/^(?:juin|haz|июн|يونيو)/, 6],
  [/^(?:juil|tem|июл|يوليو)/, 7],
  [/^(?:ago|août|aout|ağu|авг|أغسطس|اغسطس)/, 8],
  [/^(?:set|eyl|сен|سبتمبر)/, 9],
  [/^(?:okt|out|eki|окт|أكتوبر|اكتوبر)/, 10],
  [/^(?:kas|ноя|نوفمبر)/, 11],
  [/^(?:dez|dic|déc|ara|дек|ديسمبر)/, 12],
];

function partsOf(text: string): Parts | null {
  const republic = /民[國国]/u.test(text);
  const chinese = /(\d{1,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/u.exec(text);
  if (chinese) return { orders: [[Number(chinese[2]), Number(chinese[3])]], year: chinese[1] ?? '', republic };
  const named = namedMonth(text);
  if (named) return { ...named, republic };
  const plain = text.replace(/[^\d]+/gu, ' ').trim();
  const compact = /^\d{8}$/.test(plain) ? eight(plain) : null;
  if (compact) return { ...compact, republic };
  const [a = '', b = '', c = '', more] = plain.split(' ');
  if (more !== undefined || c === '') return null;
  if (a.length === 4 || (republic && a.length <= 3)) return { orders: [[Number(b), Number(c)]], year: a, republic };
  if (a.length > 2 || b.length > 2 || (c.length !== 2 && c.length !== 4)) return null;
  return {
    orders: [
      [Number(b), Number(a)],
      [Number(a), Number(b)],
    ],
    year: c,
    republic,
  };
}

/** YYYYMMDD, or day and month before the year. */
function eight(digits: string): Omit<Parts, 'republic'> {
  const [a, b, c, d] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (/^(?:19|20)/.test(digits) && c >= 1 && c <= 12) return { orders: [[c, d]], year: digits.slice(0, 4) };
  return {
    orders: [
      [b, a],
      [a, b],
    ],
    year: digits.slice(4),
  };
}

/** "3 April 1990", "April 3rd, 1990", "03-APR-90". */
function namedMonth(text: string): Omit<Parts, 'republic'> | null {
  const [word = ''] = /\p{L}{3,}/u.exec(text.toLowerCase().replace(/\b(?:de|of|the)\b/g, ' ')) ?? [];
  const month = MONTHS.indexOf(word.slice(0, 3)) + 1 || OTHER_MONTHS.find(([form]) => form.test(word))?.[1] || 0;
  if (month === 0) return null;
  const [a = '', b = '', c] = text.match(/\d+/g) ?? [];
  if (b === '' || c !== undefined) return null;
  const [day, year] = a.length === 4 ? [b, a] : [a, b];
  return { orders: [[month, Number(day)]], year };
}

function yearOf(
  written: string,
  today: string,
  when: 'past' | 'near',
  republic: boolean,
): { year: number | null; as: DateReading['as'] } {
  const now = Number(today.slice(0, 4));
  const year = Number(written);
  // 民國 1 is 1912.
  if (republic) return { year: year + 1911, as: 'calendar' };
  if (written.length <= 2) {
    const latest = when === 'past' ? now : now + 49;
    return { year: latest - ((((latest - year) % 100) + 100) % 100), as: 'short-year' };
  }
  if (written.length === 3) return { year: year + 1911, as: 'calendar' };
  // Thai documents count from 543 before ours.
  if (year >= 2400 && year <= now + 600) return { year: year - 543, as: 'calendar' };
  // Islamic years (13xx–14xx) and Solar Hijri years: the day can't be told without a calendar of the country.
  if (year >= 1250 && year <= 1500) return { year: null, as: 'calendar' };
  return { year, as: 'plain' };
}

function isDay(year: number, month: number, day: number): string[] {
  const time = new Date(Date.UTC(year, month - 1, day));
  const is = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return is ? [time.toISOString().slice(0, 10)] : [];
}

/** Born in the last 120 years; a document of ours runs for fifty years at most, and may have expired twenty years ago. */
function isLikely(day: string, today: string, when: 'past' | 'near'): boolean {
  const [year, now] = [Number(day.slice(0, 4)), Number(today.slice(0, 4))];
  return when === 'past' ? day <= today && now - year <= 120 : year - now <= 50 && now - year <= 20;
}
