import { type FirstWords, firstWords } from 'virtual:first-words';
import { preferredLanguage } from './i18n/preferred.ts';

/**
 * Puts the words of the first screen beside its picture while the app is still on its way: a script of its own, small enough to
 * be there a second before the app on a slow connection. Somebody who was here before has the app on the device already, and
 * perhaps another language than the browser's: nothing is put up for them.
 */
const splash = document.querySelector('.splash');
if (splash && !navigator.serviceWorker?.controller && /^#?\/?$/.test(location.hash)) show(splash);

function show(splash: Element): void {
  const id = preferredLanguage(navigator.languages, Object.keys(firstWords));
  const words = firstWords[id] as FirstWords;
  document.documentElement.lang = id;
  document.documentElement.dir = words.dir;
  for (const part of splash.querySelectorAll<HTMLElement>('[data-words]')) {
    part.textContent = words[part.dataset.words as keyof FirstWords];
  }
  splash.classList.add('worded');
}
