import { type Document, type Doubt, doubt } from './doubt.ts';
import { formalNames } from './nicknames.ts';
import { beginsAs, comparable, soundsAs, standsAs, wordsOf } from './transliterate.ts';

export interface Name {
  readonly surname: string;
  readonly givenNames: string;
}

/** Doubts about the two parts of a name. */
export interface NameDoubts {
  readonly surname: readonly Doubt[];
  readonly givenNames: readonly Doubt[];
}

/**
 * A typed name beside what the document says, which may be letters of a machine-readable zone: capitals, no marks, cut off where
 * there was no room. Without a document only what can't stand on one is asked about.
 */
export function nameDoubts(name: Name, document: Pick<Document, 'surname' | 'givenNames'> | null): NameDoubts {
  const alone = { surname: unlikely(name.surname), givenNames: unlikely(name.givenNames) };
  if (!document?.surname) return alone;
  const room = isFull(document);
  if (isSwapped(name, document)) {
    return {
      surname: [doubt('name-order', name.surname, [name.givenNames])],
      givenNames: [doubt('name-order', name.givenNames, [name.surname])],
    };
  }
  return {
    surname: beside(name.surname, document.surname, room, alone.surname),
    givenNames: beside(name.givenNames, document.givenNames, room, alone.givenNames),
  };
}

/** Characters for names, both parts with two fillers between: ICAO 9303 parts 4 to 6. */
const ROOM = [39, 31, 30];

const isFull = ({ surname, givenNames }: Name): boolean =>
  ROOM.includes(surname.length + (givenNames ? 2 : 0) + givenNames.length);

function isSwapped(name: Name, document: Name): boolean {
  const [surname, givenNames] = [wordsOf(name.surname), wordsOf(name.givenNames)];
  if (surname.length === 0 || givenNames.length === 0 || !document.givenNames) return false;
  const right = standsAs(surname, document.surname);
  return !right && standsAs(surname, document.givenNames) && standsAs(givenNames, document.surname);
}

function beside(typed: string, document: string, cut: boolean, alone: readonly Doubt[]): readonly Doubt[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  if (!comparable(typed)) return isArabic(typed) && !soundsAs(typed, document) ? [differs(typed, document)] : [];
  if (standsAs(words, document) || (cut && beginsAs(words, document))) return [];
  const [told] = alone;
  if (told && standsAs(wordsOf(told.readings[0] ?? ''), document)) return [told];
  return [whyNot(typed, words, document)];
}

const isArabic = (text: string): boolean => /^[\p{Script=Arabic}\p{M}\p{P}\p{Z}]+$/u.test(text);
const differs = (typed: string, document: string): Doubt =>
  doubt('name-differs', typed, document ? [written(document)] : []);

/** The likeliest reason for which it is not the same. */
function whyNot(typed: string, words: readonly string[], document: string): Doubt {
  const theirs = document.split(' ').filter((word) => word !== '');
  const reading = document ? [written(document)] : [];
  const strange = words.filter((word) => !theirs.some((other) => standsAs([word], other)));
  if (strange.length === 0 && words.length < theirs.length) return doubt('name-missing', typed, reading);
  const nickname = strange.find((word) => theirs.some((other) => formalNames(word).includes(other)));
  if (nickname) return doubt('name-nickname', typed, reading, placeOf(typed, nickname));
  const initial = strange.find((word) => word.length === 1 && theirs.some((other) => beginsAs([word], other[0] ?? '')));
  if (initial) return doubt('name-initial', typed, reading, placeOf(typed, initial));
  const all = theirs.every((other) => words.some((word) => standsAs([word], other)));
  if (all && words.length > theirs.length) return doubt('name-more', typed, reading, placeOf(typed, strange[0] ?? ''));
  return doubt('name-differs', typed, reading, strange[0] ? placeOf(typed, strange[0]) : [0, typed.length]);
}

/** A zone is all capitals; people write names otherwise. The joints are theirs to add. */
export const written = (zone: string): string =>
  zone
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function placeOf(typed: string, word: string): readonly [number, number] {
  const from = typed.toUpperCase().indexOf(word);
  return from < 0 ? [0, typed.length] : [from, from + word.length];
}

/** What stands on no document: titles before or behind, and a nickname in brackets or quotation marks. */
function unlikely(typed: string): readonly Doubt[] {
  const title = TITLE.exec(typed);
  if (title) {
    const rest = typed.replace(TITLE, '').trim();
    if (rest) return [doubt('name-title', typed, [rest], [title.index, title.index + title[0].trimEnd().length])];
  }
  const aside = ASIDE.exec(typed);
  if (aside) {
    const rest = typed.replace(ASIDE, ' ').replace(/\s+/g, ' ').trim();
    if (rest) return [doubt('name-nickname', typed, [rest], [aside.index, aside.index + aside[0].length])];
  }
  return [];
}

const TITLE =
  /^(?:mr|mrs|ms|dr|prof|sr|sra|mme|mlle|herr|frau|dott|ing|shri|smt)\.\s*|^(?:mr|mrs|dr|prof|herr|frau)\s+|^(?:dr|prof)\.\s+|,?\s+(?:ph\.?d\.?|m\.?d\.|esq\.?)$|^(?:г-н|г-жа)\s+/iu;
const ASIDE = /\s*(?:\([^)]*\)|（[^）]*）|["“”„«»][^"“”„«»]*["“”»]|\s'[^']+')\s*/u;
