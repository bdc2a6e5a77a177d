import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, ChevronLeft, ChevronRight, CircleHelp, Pencil } from 'lucide';
import { t } from '../i18n/index.ts';
import type { PhotoVerdict } from '../plan/attempts.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

const signs = { right: Check, 'to-improve': Pencil, 'not-judged': CircleHelp } as const;

/**
 * The pages of a PDF, each with what was said of it, to be paged through. Nothing where there is only one.
 *
 * @fires fp-page - detail: index of the page to show
 */
@customElement('fp-pages')
export class FpPages extends LitElement {
  @property({ attribute: false }) pages: readonly PhotoVerdict[] = [];
  /** Index of the page that is shown. */
  @property({ type: Number }) at = 0;

  static override styles = [
    shared,
    css`
      nav { display: grid; grid-template-columns: 48px minmax(0, 1fr) 48px; gap: 4px 8px; align-items: center; }
      .now { text-align: center; font-weight: 650; font-variant-numeric: tabular-nums; }
      .turn:dir(rtl) .icon { scale: -1 1; }
      ol { grid-column: 1 / -1; display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; }
      li button {
        display: flex; align-items: center; justify-content: center; gap: 4px; min-inline-size: 64px; min-block-size: 48px; padding: 4px 10px; font-variant-numeric: tabular-nums;
        background: var(--surface); border: 2px solid var(--line); border-radius: 12px;
      }
      li .icon { inline-size: 1.1rem; block-size: 1.1rem; color: var(--muted); }
      .right .icon { color: var(--right); }
      .to-improve .icon { color: var(--amber); }
      [aria-current] { border-color: var(--brand); background: var(--brand-soft); font-weight: 650; }
      @media (forced-colors: active) { [aria-current] { border-color: Highlight; } }
    `,
  ];

  protected override render() {
    const { pages, at } = this;
    if (pages.length < 2) return nothing;
    return html`<nav aria-label=${t('pages.label')}>
      ${this.#turn(at - 1, t('pages.previous'), ChevronLeft)}
      <p class="now" role="status">${t('pages.page', { page: at + 1, pages: pages.length })}</p>
      ${this.#turn(at + 1, t('pages.next'), ChevronRight)}
      <ol>
        ${pages.map(
          (is, i) => html`<li><button class=${is} aria-current=${i === at ? 'page' : nothing}
            aria-label=${t('pages.go', { page: i + 1, state: t(is === 'not-judged' ? 'review.verdict.unknown' : `checklist.state.${is}`) })}
            @click=${() => this.#show(i)}>${i + 1}${icon(signs[is])}</button></li>`,
        )}
      </ol>
    </nav>`;
  }

  #turn(to: number, label: string, sign: Parameters<typeof icon>[0]) {
    const there = to >= 0 && to < this.pages.length;
    return html`<button class="round turn" aria-label=${label} ?disabled=${!there} @click=${() => this.#show(to)}>${icon(sign)}</button>`;
  }

  #show(index: number): void {
    this.dispatchEvent(new CustomEvent('fp-page', { detail: index }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-pages': FpPages;
  }
}
