import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ChevronLeft, ChevronRight, Languages, Settings2, X } from 'lucide';
import { icon } from '../components/icon.ts';
import { StoreController, store } from '../controllers/store.ts';
import { Trail } from '../controllers/trail.ts';
import {
  allWords,
  direction,
  hasAllWords,
  type LanguageId,
  language,
  languageIds,
  nameOf,
  onLanguage,
  t,
} from '../i18n/index.ts';
import { parentOf, type Route, routeOf, screens } from '../routes.ts';
import { shared } from '../styles/shared.ts';
import { serviceWorker } from '../sw/registration.ts';
import { appStyles } from './app.styles.ts';
import './start.ts';

type Screen = LitElement & { route?: Route };

/**
 * The frame around every screen: where the person is, the way back, and what the app has to say by itself.
 *
 * @slot - what stands there until the first screen can
 */
@customElement('fp-app')
export class FpApp extends LitElement {
  @state() private route: Route = routeOf(location.hash);
  @state() private screen: Screen | null = null;
  /** The part of the app for this screen is not on the device and could not be fetched. */
  @state() private missing = false;
  @state() private updateOffered = false;
  #updateLater = false;
  #ready = false;
  readonly #trail = new Trail(location.hash);

  constructor() {
    super();
    new StoreController(this);
  }

  static override styles = [shared, appStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    // The browser would scroll before the screen is there.
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', this.#navigate);
    onLanguage(() => this.#show());
    this.#show();
  }

  protected override render() {
    if (!store.ready) return html`<slot></slot>`;
    const inner = this.route.to !== 'start';
    const aside =
      hasAllWords() && store.plan !== null && inner && this.route.to !== 'choose' && this.route.to !== 'nowhere';
    return html`
      <div>
        <header class=${inner ? 'inner' : ''}>
          <button class="plain skip" @click=${this.#skip}>${t('shell.skip')}</button>
          <a class="brand" href="#/">${mark()}<span>${t('app.name')}</span></a>
          ${inner ? this.#back() : nothing}
          <span class="space"></span>
          ${this.route.to === 'settings' ? nothing : html`${this.#languages(inner)}<a class="round" href="#/settings" aria-label=${t('shell.settings')}>${icon(Settings2)}</a>`}
        </header>
        <div role="status">${this.#news()}</div>
      </div>
      <div class="body ${aside ? 'with-aside' : ''} ${inner ? '' : 'start'}">
        ${aside ? this.#aside() : nothing}
        <main tabindex="-1">${this.missing ? this.#stuck() : this.screen}</main>
      </div>
    `;
  }

  protected override updated(): void {
    if (!store.ready) return;
    // What stood there for the first screen is not left behind it.
    if (this.hasChildNodes()) this.replaceChildren();
    if (!this.#ready) this.#show();
    this.#ready = true;
  }

  #back() {
    return html`<a class="plain button back" href=${parentOf(this.route, store.plan !== null)} @click=${this.#goBack}>
      ${icon(direction() === 'rtl' ? ChevronRight : ChevronLeft)}${t('shell.back')}</a>`;
  }

  /** On inner screens its sign alone. */
  #languages(inner: boolean) {
    return html`<label class="language ${inner ? 'compact' : ''}">
      <span class="spoken">${t('shell.language')}</span>${icon(Languages)}
      <select @change=${this.#speak}>
        ${languageIds.map((id) => html`<option value=${id} lang=${id} ?selected=${id === language()}>${nameOf(id)}</option>`)}
      </select>
    </label>`;
  }

  /** The checklist stays in sight where there is room. */
  #aside() {
    const { progress } = store;
    return html`<aside aria-label=${t('checklist.title')}>
      <div class="card">
        <p class="title">${t('checklist.title')}</p>
        <fp-steps .progress=${progress} .current=${this.route.to === 'step' ? this.route.step : null}></fp-steps>
        ${progress?.next && this.route.to !== 'checklist' ? html`<p class="small muted">${t('checklist.left', { minutes: progress.minutesLeft })}</p>` : nothing}
      </div>
    </aside>`;
  }

  /** What is said without being asked: never over the camera, which covers it. */
  #news() {
    if (store.problem) {
      const { code, values } = store.problem;
      return html`<div class="bar careful">
        <p><strong>${t(`problem.${code}.what`, values)}</strong><br>${t(`problem.${code}.next`, values)}</p>
        <button class="round" aria-label=${t('shell.close')} @click=${() => store.dismiss()}>${icon(X)}</button>
      </div>`;
    }
    if (!this.updateOffered) return nothing;
    return html`<div class="bar">
      <p>${t('shell.update')}</p>
      <button class="plain" @click=${() => serviceWorker.apply()}>${t('shell.update.now')}</button>
      <button class="plain" @click=${this.#putOff}>${t('shell.update.later')}</button>
    </div>`;
  }

  #stuck() {
    return html`<div class="stuck stack">
      <h1>${t('problem.network-off.what')}</h1>
      <p>${t('shell.missing')}</p>
      <button class="primary" @click=${() => this.#show(0)}>${t('action.try-again')}</button>
    </div>`;
  }

  readonly #navigate = (): void => {
    const top = this.#trail.move(location.hash, scrollY);
    this.route = routeOf(location.hash);
    this.#show(top);
  };

  /** Puts the route's screen up. Moved there by the person, the heading takes the focus, so that it is read out. */
  async #show(top: number | null = null): Promise<void> {
    const { route } = this;
    const { tag, load } = screens[route.to];
    // Before it is known which language is spoken, its words can't be fetched: it is shown again then.
    const { ready } = store;
    const here = await Promise.all([load(), route.to !== 'start' && ready && allWords()]).then(
      () => true,
      () => false,
    );
    if (route.to !== 'start' && !ready) return;
    if (route !== this.route) return;
    this.missing = !here;
    const screen = Object.assign(document.createElement(tag) as Screen, { route });
    if (top !== null) screen.classList.add('arriving');
    this.screen = screen;
    // Only together with a screen, so that nothing moves under the finger.
    const resting = route.to === 'start' || route.to === 'checklist';
    this.updateOffered = resting && serviceWorker.update === 'waiting' && !this.#updateLater;
    if (store.plan) import('../components/fp-steps.ts');
    await this.updateComplete;
    await screen.updateComplete;
    const heading = (here ? screen : this).renderRoot?.querySelector('h1');
    document.title = heading ? `${heading.textContent?.trim()} · ${t('app.name')}` : t('app.name');
    if (top === null) return;
    scrollTo({ top });
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  readonly #goBack = (event: MouseEvent): void => {
    const { hash } = event.currentTarget as HTMLAnchorElement;
    // Inside a part of a screen, "back" leaves that part first.
    if (!history.state?.part && !this.#trail.leadsBackTo(hash)) return;
    event.preventDefault();
    history.back();
  };

  readonly #speak = (event: Event): void => {
    store.setLanguage((event.target as HTMLSelectElement).value as LanguageId);
  };

  readonly #putOff = (): void => {
    this.#updateLater = true;
    this.updateOffered = false;
  };

  readonly #skip = (): void => {
    this.renderRoot.querySelector('main')?.focus();
  };
}

/** The sign of the app: a document with a tick. */
const mark = () => html`
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect x="3" y="6" width="26" height="20" rx="5" fill="var(--brand)"></rect>
    <path d="M10 16.5l4.2 4.2L22.5 12" fill="none" stroke="var(--on-brand)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"></path>
  </svg>
`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-app': FpApp;
  }
}
