import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Check, Download, Eye, Info, Minus, TriangleAlert } from 'lucide';
import type { Row } from '../checks/data/compare.ts';
import '../components/fp-doubt.ts';
import { icon } from '../components/icon.ts';
import { DetailsController } from '../controllers/details.ts';
import { StoreController, store } from '../controllers/store.ts';
import { dateWords } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

const signs = { same: Check, differs: TriangleAlert, alone: Eye, empty: Minus } as const;
const words = { same: 'final.same', differs: 'final.other', alone: 'final.alone', empty: 'final.empty' } as const;

/** N8: what was typed beside what was read, before it is handed in and can't be changed any more. */
@customElement('fp-final')
export class FpFinal extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private saving = false;
  readonly #details = new DetailsController(this);

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      .stack { padding-block-end: 16px; }
      .sum { display: grid; grid-template-columns: auto 1fr; gap: 4px 12px; padding: 16px; border-radius: var(--radius); background: var(--right-soft); }
      .sum .icon { color: var(--right); }
      .sum.differs, .sum.nothing { background: var(--amber-soft); }
      .sum.differs .icon, .sum.nothing .icon { color: var(--amber); }
      .sum p { grid-column: 2; }
      .rows { display: grid; gap: 12px; }
      li { padding: 14px 16px; border-radius: var(--radius); background: var(--surface); box-shadow: inset 0 0 0 1px var(--line); }
      li.differs { box-shadow: inset 0 0 0 2px var(--amber-mark); }
      .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 12px; margin-block-end: 8px; }
      h3 { font-size: var(--step-1); }
      .is { display: inline-flex; align-items: center; gap: 6px; font-size: var(--step-0); color: var(--muted); }
      .is .icon { inline-size: 1.25rem; block-size: 1.25rem; }
      .same .is { color: var(--right); }
      .differs .is { color: var(--amber); font-weight: 650; }
      dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16px; }
      dl > div { min-inline-size: 0; }
      dt { font-size: var(--step-0); color: var(--muted); }
      dd { font-weight: 600; overflow-wrap: anywhere; white-space: pre-line; }
      dd.none { font-weight: 400; color: var(--muted); }
      .once { display: grid; grid-template-columns: auto 1fr; gap: 12px; }
      @media (max-width: 21rem) { dl { grid-template-columns: 1fr; gap: 8px; } }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    if (!this.#details.ready) return html`<h1>${t('final.title')}</h1>`;
    const { rows } = this.#details;
    const expiry = this.#details.doubts('expiryDate').filter(({ id }) => id === 'expired' || id === 'expires-soon');
    return html`
      <div class="stack">
        <h1>${t('final.title')}</h1>
        ${sum(rows)}
        <p class="once">${icon(Info)}<span>${t('final.once')}</span></p>
        ${expiry.map(
          (doubt) => html`<section aria-labelledby="expiry"><h2 class="spoken" id="expiry">${t('final.expiry')}</h2>
          <fp-doubt .doubt=${doubt} field="expiryDate" @fp-keep=${() => this.#details.keep('expiryDate', doubt)}></fp-doubt></section>`,
        )}
        <ul class="rows">${rows.map(row)}</ul>
        <p><a href="#/checklist">${t('final.checklist')}</a></p>
      </div>
      <div class="actions">
        ${
          rows.some(({ is }) => is === 'differs') || rows.length === 0
            ? html`<a class="primary button" href="#/details">${t('final.edit')}</a>${this.#save('plain')}`
            : html`${this.#save('primary')}<a class="plain button" href="#/details">${t('final.edit')}</a>`
        }
      </div>
    `;
  }

  #save(kind: 'primary' | 'plain') {
    return html`<button class=${kind} ?disabled=${this.saving} @click=${this.#export}>${icon(Download)}${t('final.save')}</button>`;
  }

  readonly #export = async (): Promise<void> => {
    this.saving = true;
    await store.export();
    this.saving = false;
  };
}

/** The first thing to know. */
function sum(rows: readonly Row[]) {
  const differing = rows.filter(({ is }) => is === 'differs').length;
  if (differing > 0) {
    return html`<div class="sum differs">${icon(TriangleAlert)}<h2>${t('final.differs', { count: differing })}</h2><p>${t('final.differs.how')}</p></div>`;
  }
  if (!rows.some(({ is }) => is === 'same')) {
    return html`<div class="sum nothing">${icon(Eye)}<h2>${t('final.nothing')}</h2><p>${t('final.nothing.how')}</p></div>`;
  }
  return html`<div class="sum">${icon(Check)}<h2>${t('final.matches')}</h2><p>${t('final.matches.how')}</p></div>`;
}

function row({ field, typed, read, is }: Row) {
  const theirs = field === 'address' ? 'final.paper' : 'final.read';
  const shown = /^\d{4}(-\d\d){0,2}$/.test(read) && field.endsWith('Date') ? dateWords(read) : read;
  return html`<li class=${is}>
    <div class="head"><h3>${t(`details.${field}`)}</h3><span class="is">${icon(signs[is])}${t(words[is])}</span></div>
    <dl>
      <div><dt>${t('final.typed')}</dt>${typed ? html`<dd dir="auto">${typed}</dd>` : html`<dd class="none">${t('final.empty')}</dd>`}</div>
      <div><dt>${t(theirs)}</dt>${read ? html`<dd dir="auto">${shown}</dd>` : html`<dd class="none">${t('final.unread')}</dd>`}</div>
    </dl>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-final': FpFinal;
  }
}
