import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Download, MonitorSmartphone, Share2 } from 'lucide';
import '../components/fp-problem.ts';
import '../components/fp-qr.ts';
import { icon } from '../components/icon.ts';
import { numbered, numberedStyles } from '../components/numbered.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** Three steps to another device: the list by a code, the photos by a file that the person carries over. */
@customElement('fp-hand-over')
export class FpHandOver extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private saving = false;
  @state() private saved = false;

  static override styles = [
    shared,
    numberedStyles,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      .stack { padding-block-end: 16px; }
      h2 { font-size: var(--step-1); margin-block-end: 4px; }
      fp-qr { display: block; inline-size: min(100%, 14rem); margin-block: 12px 4px; border: 1px solid var(--line); border-radius: 16px; }
      .picture {
        display: grid; place-items: center; inline-size: 72px; block-size: 72px; margin-block: 10px 2px; border-radius: 16px; background: var(--brand-soft);
        color: var(--brand);
      }
      .picture .icon { inline-size: 36px; block-size: 36px; }
      .where { font-weight: 650; }
      .notice { background: var(--right-soft); border-radius: 12px; padding: 10px 14px; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const link = new URL(store.plan ? linkTo({ to: 'checklist', ...store.plan }) : '#/', new URL('.', document.baseURI))
      .href;
    return html`
      <div class="stack">
        <h1>${t('hand.title')}</h1>
        <p>${t('hand.how')}</p>
        ${numbered([this.#there(link), saveHere(), bringOver()])}
      </div>
      <div class="actions">
        <div role="status">${this.saved ? html`<p class="notice">${t('hand.save.done')}</p>` : nothing}</div>
        ${store.problem ? html`<fp-problem .problem=${store.problem} @fp-action=${() => store.dismiss()}></fp-problem>` : nothing}
        <button class="primary" ?disabled=${this.saving} @click=${this.#save}>${icon(Download)}${t('hand.save.title')}</button>
      </div>
    `;
  }

  #there(link: string) {
    return html`<h2>${t('hand.there.title')}</h2>
      <p>${t(store.plan ? 'hand.there.list' : 'hand.there.app')}</p>
      <fp-qr .text=${link} .label=${t('hand.there.qr')}></fp-qr>
      ${store.plan ? html`<p><a href="#/share">${t('hand.there.send')}</a></p>` : nothing}`;
  }

  readonly #save = async (): Promise<void> => {
    this.saving = true;
    this.saved = false;
    await store.export();
    this.saved = store.problem === null;
    this.saving = false;
  };
}

const saveHere = () => html`<h2>${t('hand.save.title')}</h2>
  <p>${t('hand.save.how')}</p>
  <div class="picture" aria-hidden="true">${icon(Download)}</div>`;

const bringOver = () => html`<h2>${t('hand.bring.title')}</h2>
  <p>${t('hand.bring.how')}</p>
  <p class="where">${t('hand.bring.where', { button: t('settings.import') })}</p>
  <div class="picture" aria-hidden="true">${icon('share' in navigator ? Share2 : MonitorSmartphone)}</div>`;
