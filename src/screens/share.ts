import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Check, Copy, Share2 } from 'lucide';
import '../components/fp-qr.ts';
import { icon } from '../components/icon.ts';
import { StoreController, store } from '../controllers/store.ts';
import { type MessageId, t } from '../i18n/index.ts';
import type { Pack } from '../packs/schema.ts';
import { levelName } from '../packs/words.ts';
import { linkTo } from '../plan/links.ts';
import { levelOf, type Plan } from '../plan/plan.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** The checklist as a link and a QR code: ids from our own lists, nothing personal. */
@customElement('fp-share')
export class FpShare extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private said: MessageId | null = null;
  @query('.link') private shown!: HTMLElement;

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      .stack { align-content: start; padding-block-end: 16px; }
      figure { display: grid; gap: 8px; text-align: center; }
      fp-qr { border: 1px solid var(--line); border-radius: 16px; }
      /* Text, not a field: for a field, Chrome asks a server of its maker how to fill it in. */
      .link {
        font-size: var(--step-0); background: var(--sunken); border-radius: 12px; padding: 12px 14px; direction: ltr; overflow-wrap: anywhere; user-select: all;
        -webkit-user-select: all;
      }
      h2 { font-size: var(--step-1); margin-block-end: 6px; }
      figure { justify-self: center; inline-size: min(100%, 17rem); }
      .by-hand { color: var(--amber); font-weight: 600; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const { plan, pack } = store;
    if (plan && pack) return this.#link(plan, pack);
    return html`
      <div class="stack"><h1>${t('share.title')}</h1><p>${t('share.none')}</p><p class="small"><a href="#/link">${t('link.make')}</a></p></div>
      <div class="actions"><a class="primary button" href="#/choose">${t('share.none.begin')}</a></div>
    `;
  }

  #link(plan: Plan, pack: Pack) {
    const link = new URL(linkTo({ to: 'checklist', ...plan }), new URL('.', document.baseURI)).href;
    const names = { level: levelName(levelOf(pack, plan)), document: t(`document.${plan.document}.name`) };
    const copied = this.said === 'share.copied';
    const copy = html`${icon(copied ? Check : Copy)}${t(copied ? 'share.copied' : 'share.copy')}`;
    return html`
      <div class="stack">
        <h1>${t('share.title')}</h1>
        <p>${t('share.how')}</p>
        <figure>
          <fp-qr .text=${link} .label=${t('share.qr')}></fp-qr>
          <figcaption class="small muted">${t('share.qr.how')}</figcaption>
        </figure>
        <div><h2>${t('share.link')}</h2><p class="link">${link}</p></div>
        ${this.said === 'share.copy.yourself' ? html`<p class="by-hand">${t(this.said)}</p>` : nothing}
        <p class="small">${t('share.holds', names)}</p>
        <p class="small muted">${t('share.photos')}</p>
        <p class="small"><a href="#/link">${t('link.make')}</a></p>
      </div>
      <div class="actions">
        <p class="spoken" role="status">${this.said ? t(this.said) : nothing}</p>
        ${
          'share' in navigator
            ? html`<button class="primary" @click=${() => this.#send(link)}>${icon(Share2)}${t('share.send')}</button>
                <button class="plain" @click=${() => this.#copy(link)}>${copy}</button>`
            : html`<button class="primary" @click=${() => this.#copy(link)}>${copy}</button>`
        }
      </div>
    `;
  }

  async #send(url: string): Promise<void> {
    this.said = null;
    // Somebody who changes their mind needs no answer; where the sheet does not open, the other button stands below.
    await navigator.share({ title: t('share.sent'), url }).catch(() => {});
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.said = 'share.copied';
    } catch {
      // Absent on insecure addresses, or not allowed: the person copies it by hand.
      getSelection()?.selectAllChildren(this.shown);
      this.said = 'share.copy.yourself';
    }
  }
}
