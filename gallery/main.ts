import { html, nothing, render } from 'lit';
import { store } from '../src/controllers/store.ts';
import { en } from '../src/i18n/en.ts';
import { allWords, direction, type LanguageId, language, languageIds, nameOf, useLanguage } from '../src/i18n/index.ts';
import { shared } from '../src/styles/shared.ts';
import { components, type States } from './components.ts';
import { screenStates } from './screens.ts';
import { sheet } from './sheet.ts';

/**
 * Every component and screen in every state, to be looked at by day and by night, from right to left, and with the longest
 * words. For who builds the app; it is no part of it.
 */
const groups: Readonly<Record<string, States>> = { screens: screenStates, ...components };
const english = { ...en };
await allWords();

document.adoptedStyleSheets.push(...[shared, sheet].flatMap(({ styleSheet }) => styleSheet ?? []));
await store.open();
addEventListener('hashchange', show);
await show();

async function show(): Promise<void> {
  const [name = 'drawings', only] = location.hash.slice(1).split('/').map(decodeURIComponent);
  const states = Object.entries(groups[name] ?? components.drawings ?? {});
  // A screen fills the window, whose width it goes by.
  const shown = name === 'screens' ? states.filter(([state]) => state === only) : states;
  const figures = [];
  for (const [state, make] of shown)
    figures.push(html`<figure>${await make()}<figcaption>${state}</figcaption></figure>`);
  render(
    html`<nav>
        <p>${Object.keys(groups).map((group) => html`<a href="#${group}" aria-current=${group === name}>${group}</a> `)}</p>
        ${name === 'screens' ? html`<p>${states.map(([state]) => html`<a href="#screens/${state}" aria-current=${state === only}>${state}</a> · `)}</p>` : nothing}
        <p>
          <select aria-label="Language" @change=${(event: Event) => speak((event.target as HTMLSelectElement).value as LanguageId)}>
            ${languageIds.map((id) => html`<option value=${id} ?selected=${id === language()}>${nameOf(id)}</option>`)}
          </select>
          <button @click=${theme}>light / dark</button>
          <button @click=${turn}>left / right</button>
          <button @click=${stretch}>longest words</button>
        </p>
      </nav>
      <div class="states ${name}">${figures}</div>`,
    document.body,
  );
}

async function speak(id: LanguageId): Promise<void> {
  await useLanguage(id);
  await show();
}

function turn(): void {
  document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl';
}

/** Turns the rule for dark screens on or off whatever the system says. */
function theme(): void {
  for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])) {
    if (!(rule instanceof CSSMediaRule) || !/prefers-color-scheme|all/.test(rule.conditionText)) continue;
    rule.media.mediaText = matchMedia(rule.conditionText).matches ? 'not all' : 'all';
  }
}

/** As long as the longest languages: half as long again as English. */
async function stretch(): Promise<void> {
  const longer = (words: string) =>
    words.includes('{') ? words : `${words} ${words.slice(0, words.length / 2).trim()}`;
  const stretched = en['start.promise'] !== english['start.promise'];
  for (const [id, words] of Object.entries(english)) Object.assign(en, { [id]: stretched ? words : longer(words) });
  const { dir } = document.documentElement;
  await useLanguage('en');
  document.documentElement.dir = dir || direction();
  await show();
}
