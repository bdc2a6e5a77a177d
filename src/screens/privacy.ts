import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ShieldCheck, ShieldOff } from 'lucide';
import { icon } from '../components/icon.ts';
import { numbered, numberedStyles } from '../components/numbered.ts';
import { t } from '../i18n/index.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** What is kept, where, and how to see for oneself that nothing is sent. It promises no more than what is true. */
@customElement('fp-privacy')
export class FpPrivacy extends LitElement {
  @property({ attribute: false }) route: Route | null = null;

  static override styles = [
    shared,
    numberedStyles,
    css`
      :host { display: grid; align-content: start; gap: 28px; padding-block-end: 48px; }
      section { display: grid; gap: 12px; }
      .proof { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 14px; align-items: center; padding: 16px; border-radius: var(--radius); background: var(--brand-soft); }
      .proof .icon { color: var(--brand); inline-size: 2rem; block-size: 2rem; }
      details.card { padding: 0; }
      summary { cursor: pointer; padding: 16px 20px; font-weight: 650; border-radius: var(--radius); }
      details .numbered { padding: 4px 20px 20px; }
      dl.card { display: grid; padding-block: 8px; }
      dt { font-weight: 650; padding-block-start: 12px; }
      dd { padding-block-end: 12px; color: var(--muted); border-block-end: 1px solid var(--line); }
      dd:last-child { border: 0; }
      h3 { display: flex; align-items: center; gap: 10px; font-size: var(--step-1); }
      .does h3 .icon { color: var(--right); }
      .not h3 .icon { color: var(--amber); }
      .does ul, .not ul { display: grid; gap: 8px; padding-block-start: 8px; }
      .does li, .not li { padding-inline-start: 16px; border-inline-start: 3px solid var(--line); }
      .does li { border-color: var(--right); }
      .not li { border-color: var(--amber-mark); }
      .links a { display: inline-block; padding-block: 12px; }
    `,
  ];

  protected override render() {
    return html`
      <section>
        <h1>${t('privacy.title')}</h1>
        <p>${t('privacy.how')}</p>
        <p class="proof">${icon(ShieldCheck)}<span>${asked()}</span></p>
      </section>
      ${seeForYourself()} ${kept()} ${encryption()}
      <section>
        <h2>${t('privacy.net.title')}</h2>
        <p>${t('privacy.net.app')}</p>
        <p>${t('privacy.net.link')}</p>
        <p>${t('privacy.net.submit')}</p>
      </section>
      <section><h2>${t('privacy.camera.title')}</h2><p>${t('privacy.camera.how')}</p></section>
      <section><h2>${t('privacy.who.title')}</h2><p>${t('privacy.who.how')}</p></section>
      <p class="links"><a href="#/settings">${t('privacy.settings')}</a> <a href="#/link">${t('link.from.settings')}</a></p>
    `;
  }
}

/** Counted by the browser, not by us, and shown as it is even if it were to speak against us. */
function asked(): string {
  const urls = performance
    .getEntries()
    .filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
    .map(({ name }) => new URL(name, document.baseURI))
    .filter(({ protocol }) => protocol.startsWith('http'));
  const hosts = [...new Set(urls.map(({ host }) => host))];
  return hosts.length > 1
    ? t('privacy.see.elsewhere', { hosts: hosts.join(', ') })
    : t('privacy.see.now', { count: urls.length, host: location.host });
}

const seeForYourself = () => html`
  <section>
    <h2>${t('privacy.see.title')}</h2>
    <details class="card" open>
      <summary>${t('privacy.see.flight')}</summary>
      ${numbered([t('privacy.see.flight.1'), t('privacy.see.flight.2'), t('privacy.see.flight.3'), t('privacy.see.flight.4')])}
    </details>
    <details class="card">
      <summary>${t('privacy.see.network')}</summary>
      ${numbered([t('privacy.see.network.1'), t('privacy.see.network.2'), t('privacy.see.network.3')])}
    </details>
  </section>
`;

const kept = () => html`
  <section>
    <h2>${t('privacy.kept.title')}</h2>
    <dl class="card">
      <dt>${t('privacy.kept.photos')}</dt><dd>${t('privacy.kept.photos.what')}</dd>
      <dt>${t('privacy.kept.details')}</dt><dd>${t('privacy.kept.details.what')}</dd>
      <dt>${t('privacy.kept.attempts')}</dt><dd>${t('privacy.kept.attempts.what')}</dd>
      <dt>${t('privacy.kept.settings')}</dt><dd>${t('privacy.kept.settings.what')}</dd>
    </dl>
    <p>${t('privacy.kept.where')}</p>
  </section>
`;

const encryption = () => html`
  <section>
    <h2>${t('privacy.code.title')}</h2>
    <p>${t('privacy.code.how')}</p>
    <div class="does">
      <h3>${icon(ShieldCheck)}${t('privacy.code.does')}</h3>
      <ul><li>${t('privacy.code.does.1')}</li><li>${t('privacy.code.does.2')}</li></ul>
    </div>
    <div class="not">
      <h3>${icon(ShieldOff)}${t('privacy.code.not')}</h3>
      <ul>
        <li>${t('privacy.code.not.1')}</li><li>${t('privacy.code.not.2')}</li><li>${t('privacy.code.not.3')}</li><li>${t('privacy.code.not.4')}</li>
      </ul>
    </div>
    <p>${t('privacy.code.so')}</p>
  </section>
`;
