import { IntlMessageFormat } from 'intl-messageformat';
import { first } from './en/first.ts';
import type { en } from './en.ts';
import { firstWordsOf, wordsOf } from './languages.ts';
import { directionOf, type LanguageId } from './naming.ts';

export { languageIds, wordsOf } from './languages.ts';
export { directionOf, type LanguageId, nameOf } from './naming.ts';

export type MessageId = keyof typeof en;
/** A whole language: every message, in ICU MessageFormat. A missing one does not compile. */
export type Catalogue = Readonly<Record<MessageId, string>>;
export type Values = Readonly<Record<string, string | number | Date>>;

let current: { id: LanguageId; catalogue: Partial<Catalogue>; isWhole: boolean } = {
  id: 'en',
  catalogue: first,
  isWhole: false,
};
const compiled = new Map<MessageId, IntlMessageFormat>();
const listeners = new Set<() => void>();

/**
 * The message in the current language. Values fill its placeholders; numbers and dates are formatted for the language.
 *
 * @throws where its words were not asked for: see {@link allWords}
 */
export function t(id: MessageId, values?: Values): string {
  const known = compiled.get(id) ?? new IntlMessageFormat(messageOf(id), current.id);
  compiled.set(id, known);
  return String(known.format(values as Record<string, string>));
}

function messageOf(id: MessageId): string {
  const message = current.catalogue[id];
  if (message === undefined) throw new Error(`"${id}" is not among the words of the first screen`);
  return message;
}

export const language = (): LanguageId => current.id;
export const direction = (): 'ltr' | 'rtl' => directionOf(current.id);
export const hasAllWords = (): boolean => current.isWhole;

/** Gets what screens other than the first say. Resolves when it is there; rejects when it cannot be had. */
export async function allWords(): Promise<void> {
  if (current.isWhole) return;
  const { id } = current;
  const catalogue = await wordsOf(id);
  if (current.id !== id) return allWords();
  current = { id, catalogue, isWhole: true };
}

/** Switches language, document direction included. Resolves when the catalogue is there; keeps the old one when it cannot be had. */
export async function useLanguage(id: LanguageId): Promise<void> {
  const { isWhole } = current;
  const catalogue = await (isWhole ? wordsOf(id) : firstWordsOf(id));
  // A screen that needs all words may have come meanwhile.
  if (current.isWhole !== isWhole) return useLanguage(id);
  current = { id, catalogue, isWhole };
  compiled.clear();
  document.documentElement.lang = id;
  document.documentElement.dir = directionOf(id);
  for (const listener of listeners) listener();
}

/** Calls back after every change of language; returns how to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
