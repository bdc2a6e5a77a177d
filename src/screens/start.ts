import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { HandHeart, ShieldCheck, WifiOff } from 'lucide';
import { hero } from '../components/drawings/hero.ts';
import { icon } from '../components/icon.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';

/** What it is, why it is safe, and one button. */
@customElement('fp-start')
export class FpStart extends LitElement {
  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template: auto 1fr auto / minmax(0, 1fr); }
      .drawing { max-block-size: 38vh; border-radius: 24px; margin-block-end: 24px; }
      h1 { font-size: var(--step-4); }
      .safe { display: grid; gap: 10px; margin-block: 4px; }
      .safe li { display: flex; align-items: center; gap: 12px; font-weight: 550; }
      .safe .icon { color: var(--brand); }
      .links { display: flex; flex-wrap: wrap; gap: 0 24px; }
      .links a { padding-block: 10px; }
      .actions p { text-align: center; }
      @media (max-width: 22rem) { h1 { font-size: var(--step-3); } }
      @media (min-width: 60rem) {
        :host { grid-template: 1fr auto 2fr / minmax(0, 26rem) minmax(0, 1fr); column-gap: 56px; padding-block-start: 24px; }
        .drawing { grid-area: 1 / 2 / 4; max-block-size: none; align-self: start; }
        .stack { grid-row: 1; }
        .actions p { flex-basis: 100%; text-align: start; }
      }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const { progress } = store;
    return html`
      ${hero}
      <div class="stack">
        <h1>${t('start.promise')}</h1>
        <p>${t('start.what')}</p>
        <ul class="safe">
          <li>${icon(ShieldCheck)}${t('start.safe.private')}</li>
          <li>${icon(WifiOff)}${t('start.safe.offline')}</li>
          <li>${icon(HandHeart)}${t('start.safe.free')}</li>
        </ul>
        <p class="small muted">${t('start.independent')}</p>
        <p class="links small"><a href="#/privacy">${t('start.privacy')}</a><a href="#/rejected">${t('start.rejected')}</a><a href="#/install">${t('start.install')}</a><a href="#/1/device">${t('start.device')}</a></p>
      </div>
      <div class="actions">
        ${
          progress
            ? html`<p class="small muted">${progress.next ? t('start.resume.next', { step: t(`kind.${progress.next.kind}.name`) }) : t('start.resume.done')}</p>
                <a class="primary button" href="#/checklist">${t('start.resume')}</a>`
            : html`<a class="primary button" href="#/choose">${t('start.begin')}</a>`
        }
      </div>
    `;
  }
}
