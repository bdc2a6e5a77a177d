import { fileURLToPath } from 'node:url';
import { nothing } from 'lit';
import type { Plugin } from 'vite';
import { hero } from '../src/components/drawings/hero.ts';
import { first } from '../src/i18n/en/first.ts';
import { directionOf } from '../src/i18n/naming.ts';
import { languageFiles, wordsIn } from './languages.ts';

const WORDS = 'virtual:first-words';
const ENTRY = fileURLToPath(new URL('../src/first-words.ts', import.meta.url));

/**
 * Puts the first screen into index.html, so that it is there before the app: at 50 kB a second the scripts take a second more.
 * Name, drawing and the places of the words stand in the page; src/first-words.ts, a script of its own, fills in the words,
 * since which language the person reads is known only to their browser.
 */
export function firstView(): Plugin[] {
  return [
    {
      name: 'first-view',
      resolveId: (id) => (id === WORDS ? `\0${WORDS}` : null),
      load: async (id) =>
        id === `\0${WORDS}` ? `export const firstWords = ${JSON.stringify(await firstWords())};` : null,
      transformIndexHtml: {
        order: 'pre',
        handler: (page) => page.replace('<fp-app></fp-app>', `<fp-app>${splash}</fp-app>`),
      },
    },
    {
      name: 'first-words',
      apply: 'build',
      buildStart() {
        this.emitFile({ type: 'chunk', id: ENTRY, name: 'first-words' });
      },
      transformIndexHtml: {
        order: 'post',
        handler: (page, { bundle }) => {
          const file = Object.values(bundle ?? {}).find(
            (part) => 'facadeModuleId' in part && part.facadeModuleId === ENTRY,
          );
          // Before the app's own scripts: they run in the order of the page.
          const script = `<script type="module" src="./${file?.fileName}"></script>\n    `;
          return page.replace('<script type="module"', `${script}$&`);
        },
      },
    },
  ];
}

const splash = `<div class="splash"><p>FirstPass</p><div>${markup(hero)}<div><h1 data-words="promise"></h1><p data-words="what"></p></div><p><a data-words="begin" href="#/choose"></a></p></div></div>`;

async function firstWords() {
  const others = Object.entries(languageFiles()).map(async ([id, file]) => [id, of(id, await wordsIn(file))] as const);
  return { en: of('en', first), ...Object.fromEntries(await Promise.all(others)) };
}

const of = (id: string, words: Readonly<Record<string, string>>) => ({
  dir: directionOf(id),
  promise: words['start.promise'],
  what: words['start.what'],
  begin: words['start.begin'],
});

/** A template of our drawings as markup: strings, numbers, lists and templates in templates. */
function markup(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value !== 'object' || !('strings' in value)) return String(value);
  const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
  return strings
    .map((text, i) => {
      const given = i < values.length ? markup(values[i]) : '';
      return text + (text.endsWith('=') ? `"${given}"` : given);
    })
    .join('')
    .replace(/\s+/g, ' ');
}
