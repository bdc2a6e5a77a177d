import type { LitElement } from 'lit';
import type { Route } from '../../src/routes.ts';

/** The app's own style sheet, and the words in the direction given. */
export async function dress(dir: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
  document.documentElement.lang = 'en';
  document.documentElement.dir = dir;
  document.title = 'FirstPass';
  if (document.querySelector('link')) return;
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/styles/base.css' });
  document.head.append(sheet);
  await new Promise((resolve) => sheet.addEventListener('load', resolve));
}

/** The screen alone on the page, as wide as a phone where asked for. */
export async function put<T extends LitElement>(tag: string, route: Route, width?: number): Promise<T> {
  const screen = Object.assign(document.createElement(tag) as T & { route: Route }, { route });
  const main = document.createElement('main');
  if (width) main.style.cssText = `box-sizing: border-box; inline-size: ${width}px; padding-inline: 20px`;
  main.append(screen);
  document.body.replaceChildren(main);
  await screen.updateComplete;
  return screen;
}

/** Looks again until it is so; the runner's own limit ends it. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The first element of a shadow root that the selector finds; there must be one. */
export function one<E extends HTMLElement>(screen: LitElement, selector: string): E {
  const found = screen.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const words = (screen: LitElement): string => screen.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
