import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, CircleHelp, Keyboard } from 'lucide';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

/** The step of typing, on the checklist: no photo, but asked for like one. */
@customElement('fp-own-details')
export class FpOwnDetails extends LitElement {
  /** Whether anything was typed. */
  @property({ type: Boolean }) begun = false;
  /** Open questions. */
  @property({ type: Number }) asking = 0;

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 0 8px; }
      a {
        display: grid; grid-template-columns: 36px minmax(0, 1fr); align-items: center; gap: 0 14px; padding: 10px 12px; min-block-size: 60px; border-radius: 12px; color: var(--ink);
        text-decoration: none;
      }
      a:focus-visible { outline-offset: -2px; border-radius: 12px; }
      @media (hover: hover) { a:hover { background: var(--sunken); } }
      .sign { grid-row: span 2; display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 50%; box-shadow: inset 0 0 0 2px var(--edge); }
      .sign .icon { inline-size: 1.25rem; block-size: 1.25rem; }
      .right .sign { background: var(--right-soft); box-shadow: inset 0 0 0 2px var(--right); color: var(--right); }
      .asking .sign { background: var(--amber-soft); box-shadow: inset 0 0 0 2px var(--amber-mark); color: var(--amber); border-radius: 10px; }
      .name { line-height: 1.3; font-weight: 550; }
      .what { font-size: var(--step-0); color: var(--muted); line-height: 1.3; }
      .asking .what { color: var(--amber); }
      .right .what { color: var(--right); }
      .final { display: block; min-block-size: 48px; color: var(--brand); text-decoration: underline; padding-inline-start: 62px; }
      @media (forced-colors: active) { .sign { border: 2px solid; } }
    `,
  ];

  protected override render() {
    const is = !this.begun ? 'todo' : this.asking > 0 ? 'asking' : 'right';
    const sign = { todo: Keyboard, asking: CircleHelp, right: Check }[is];
    return html`
      <a class=${is} href="#/details">
        <span class="sign" aria-hidden="true">${icon(sign)}</span>
        <span class="name">${t('details.title')}</span>
        <span class="what">${t(`details.row.${is}`, { count: this.asking })}</span>
      </a>
      ${this.begun ? html`<a class="final" href="#/final">${t('details.final')}</a>` : ''}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-own-details': FpOwnDetails;
  }
}
