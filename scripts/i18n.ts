import { fileURLToPath } from 'node:url';
import { en } from '../src/i18n/en.ts';
import { languageIds, type MessageId, wordsOf } from '../src/i18n/index.ts';
import { noteOf } from '../src/i18n/notes.ts';
import { overflowing } from './i18n/overflow.ts';
import { pictureLanguages } from './i18n/screens.ts';

/**
 * `npm run i18n` says how complete each language is and which headlines are too long for the coach on a phone of 320 px;
 * `-- notes` prints every message with its note, `-- screens [FOLDER]` takes pictures of the main screens in each language.
 */
const [what, folder = fileURLToPath(new URL('../.cache/i18n/screens', import.meta.url))] = process.argv.slice(2);
const ids = Object.keys(en) as MessageId[];

if (what === 'notes') for (const id of ids) console.log(`${id}\t${en[id]}\t${noteOf(id)}`);
else if (what === 'screens') {
  await pictureLanguages(folder);
  console.log(folder);
} else await report();

async function report(): Promise<void> {
  console.log(`language  messages  missing  as in English  longer than English  headlines over 2 lines`);
  await overflowing(async (measure) => {
    for (const id of languageIds) {
      const words = await wordsOf(id);
      const missing = ids.filter((key) => !words[key]);
      const same = id === 'en' ? [] : ids.filter((key) => words[key] === en[key] && /[a-z]{2}/i.test(en[key]));
      const length = (of: Readonly<Record<string, string>>) =>
        ids.reduce((sum, key) => sum + (of[key]?.length ?? 0), 0);
      const long = await measure(id, words);
      const more = `${Math.round((length(words) / length(en) - 1) * 100)} %`;
      const figures = [ids.length - missing.length, missing.length, same.length, more, long.length];
      console.log([id.padEnd(8), ...figures.map((figure) => String(figure).padStart(8))].join('  '));
      for (const key of missing) console.log(`  missing: ${key}`);
      for (const { id, text, lines } of long) console.log(`  ${lines} lines: ${id}: ${text}`);
    }
  });
}
