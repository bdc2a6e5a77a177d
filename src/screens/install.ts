import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type DrawingId, drawings } from '../components/drawings/index.ts';
import { numbered, numberedStyles } from '../components/numbered.ts';
import { InstallController, installer } from '../controllers/install.ts';
import { t } from '../i18n/index.ts';
import { platformOf } from '../platform.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** How the app gets onto the home screen, in the browser that this is. */
@customElement('fp-install')
export class FpInstall extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private copied = false;

  static override styles = [
    shared,
    numberedStyles,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      .stack { align-content: start; padding-block-end: 16px; }
      .drawing { max-block-size: 34vh; }
      .numbered { gap: 20px; }
      .numbered strong { display: block; }
      .numbered svg { margin-block-start: 12px; max-inline-size: 16rem; }
    `,
  ];

  constructor() {
    super();
    new InstallController(this);
  }

  protected override render() {
    switch (installer.way) {
      case 'installed':
        return there(t('install.here.title'), t('install.here.how'));
      case 'done':
        return there(t('install.done.title'), t('install.done.how'));
      case 'leave-app':
        return this.#leave();
      case 'ask':
        return html`
          <div class="stack">${drawings.hero}<h1>${t('install.title')}</h1><p>${t('install.why')}</p><p class="muted">${t('install.ask.how')}</p></div>
          <div class="actions"><button class="primary" @click=${() => installer.prompt()}>${t('install.ask')}</button></div>
        `;
      case 'menu':
        return html`<div class="stack">
          ${platformOf().os === 'ios' ? nothing : drawings.hero}
          <h1>${t('install.title')}</h1><p>${t('install.why')}</p>${numbered(steps())}
        </div>`;
    }
  }

  #leave() {
    return html`
      <div class="stack">
        <h1>${t('install.leave.title')}</h1>
        <p>${t('install.leave.why')}</p>
        ${numbered([t('install.leave.1'), t('install.leave.2')])}
        <p class="muted" role="status">${this.copied ? t('install.leave.copied') : nothing}</p>
      </div>
      <div class="actions">${navigator.clipboard ? html`<button class="primary" @click=${this.#copy}>${t('install.leave.copy')}</button>` : nothing}</div>
    `;
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(new URL('.', document.baseURI).href);
    this.copied = true;
  };
}

const there = (title: string, how: string) => html`
  <div class="stack">${drawings.hero}<h1>${title}</h1><p>${how}</p></div>
  <div class="actions"><a class="primary button" href="#/">${t('install.go-on')}</a></div>
`;

function steps() {
  const { os, browser } = platformOf();
  if (os === 'ios') {
    return [
      pictured('ios-share', t('install.ios.1'), t('install.ios.1.how')),
      pictured('ios-add-to-home', t('install.ios.2'), t('install.ios.2.how')),
      html`<strong>${t('install.ios.3')}</strong><span class="muted">${t('install.ios.3.how')}</span>`,
    ];
  }
  if (os === 'android') return [t('install.android.1'), t('install.android.2')];
  if (browser === 'firefox') return [t('install.firefox.1'), t('install.firefox.2')];
  if (browser === 'safari') return [t('install.mac.1'), t('install.mac.2')];
  return [t('install.desktop.1'), t('install.desktop.2')];
}

const pictured = (picture: DrawingId, what: string, how: string) =>
  html`<strong>${what}</strong><span class="muted">${how}</span>${drawings[picture]}`;
