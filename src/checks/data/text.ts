import { type Doubt, doubt } from './doubt.ts';

/**
 * Characters that came with a paste and that a comparison trips over: ones that nobody sees, full-width forms, and letters of
 * another script that look Latin. At most one doubt each, with the text as it should be.
 */
export function textDoubts(typed: string): readonly Doubt[] {
  const found: Doubt[] = [];
  const unseen = INVISIBLE.exec(typed);
  if (unseen) found.push(doubt('invisible', typed, [withoutInvisible(typed)], [unseen.index, unseen.index + 1]));
  const wide = FULL_WIDTH.exec(typed);
  if (wide) found.push(doubt('full-width', typed, [narrow(typed)], [wide.index, wide.index + wide[0].length]));
  const alike = lookAlike(typed);
  if (alike) found.push(alike);
  return found;
}

/**
 * Soft hyphen, zero width (but joiners, which Persian and Indian names are written with), direction marks, odd spaces, byte order
 * mark. Within words only: browsers leave marks at the ends of what they copy, and those are taken off without a word.
 */
const INVISIBLE =
  /(?<=\S.*)[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff](?=.*\S)/u;
const ALL_INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]+/gu;
/** Digits and letters. Full-width commas and brackets belong into a Chinese address. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/u;

const withoutInvisible = (text: string): string => text.replace(ALL_INVISIBLE, '');
const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** As it is kept and compared: no marks that nobody sees, one plain space between words, composed letters. */
export const clean = (text: string): string => withoutInvisible(text).replace(SPACES, ' ').trim().normalize('NFC');

/** Digits of any script as 0–9: Arabic, Persian, Indian, full-width. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    // Digits of a script stand in runs of ten.
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });

/** Cyrillic and Greek letters with a Latin twin. */
const TWINS: Readonly<Record<string, string>> = {
  ...pairs('АВЕЅІЈКМНОРСТХУԚԜ', 'ABESIJKMHOPCTXYQW'),
  ...pairs('аеѕіјорсхуԛԝһ', 'aesijopcxyqwh'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ον', 'ov'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i] ?? '']));
}

/** A word with letters of two scripts, of which one is Latin and the other looks so. Words wholly of one script are names. */
function lookAlike(typed: string): Doubt | null {
  for (const { 0: word, index } of typed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!/\p{Script=Latin}|\d/u.test(word)) continue;
    const foreign = [...word].findIndex((letter) => letter in TWINS);
    if (foreign < 0) continue;
    const meant = [...word].map((letter) => TWINS[letter] ?? letter).join('');
    if (!/^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(meant)) continue;
    // Russian house and plate numbers: a digit beside one Cyrillic letter is no mistake.
    if (!/\p{Script=Latin}/u.test(word) && !/\d.*\d.*\d/u.test(word)) continue;
    const read = typed.slice(0, index) + meant + typed.slice(index + word.length);
    return doubt('look-alike', typed, [read], [index + foreign, index + foreign + 1]);
  }
  return null;
}
