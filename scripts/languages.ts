import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { first } from '../src/i18n/en/first.ts';

const folder = fileURLToPath(new URL('../src/i18n/languages/', import.meta.url));

/** The file of each language but English, by its tag. */
export const languageFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name.slice(0, -'.ts'.length), `${folder}${name}`]));

/** What the file of a language says. It imports types alone, so it can be read by itself. */
export async function wordsIn(file: string): Promise<Readonly<Record<string, string>>> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const { words } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return words;
}

/** Gives `languages/x.ts?first` the words of the first screen alone, so that a language stays one file and its first part is small. */
export function firstWordsOnly(): Plugin {
  const form = /\/src\/i18n\/languages\/[^/]+\.ts\?first$/;
  return {
    name: 'first-words-only',
    enforce: 'pre',
    async load(id) {
      if (!form.test(id)) return null;
      const file = id.split('?')[0] as string;
      this.addWatchFile(file);
      const words = await wordsIn(file);
      const only = Object.fromEntries(Object.keys(first).map((key) => [key, words[key]]));
      return `export const words = ${JSON.stringify(only)};`;
    },
  };
}
