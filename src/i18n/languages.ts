import { first as firstFiles, whole as wholeFiles } from '#languages';
import { type FirstWords, first } from './en/first.ts';
import type { Catalogue } from './index.ts';
import { type LanguageId, nameOf } from './naming.ts';

const pathOf = (id: LanguageId): string => `./languages/${id}.ts`;
const idOf = (path: string): LanguageId => path.replace(/^.*\/(.*)\.ts$/, '$1');

/** English first, then by what they are called. */
export const languageIds: readonly LanguageId[] = [
  'en',
  ...Object.keys(wholeFiles)
    .map(idOf)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en')),
];

/** Every message. Rejects when it cannot be had. */
export async function wordsOf(id: LanguageId): Promise<Catalogue> {
  return id === 'en' ? (await import('./en.ts')).en : (await fileOf(wholeFiles, id)).words;
}

/** What the first screen says, which needs no other words. Rejects when it cannot be had. */
export async function firstWordsOf(id: LanguageId): Promise<FirstWords> {
  return id === 'en' ? first : (await fileOf(firstFiles, id)).words;
}

function fileOf<T>(files: Readonly<Record<string, () => Promise<T>>>, id: LanguageId): Promise<T> {
  const load = Object.entries(files).find(([path]) => path.split('?')[0] === pathOf(id))?.[1];
  return load ? load() : Promise.reject(new Error(`There is no file of the language ${id}`));
}
