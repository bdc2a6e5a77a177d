import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Banknote, FileQuestionMark, Landmark, Phone, Zap } from 'lucide';
import { t } from '../i18n/index.ts';
import type { PaperKind } from '../plan/papers.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

const signs = {
  'bank-statement': Banknote,
  'utility-bill': Zap,
  'telecom-bill': Phone,
  government: Landmark,
  other: FileQuestionMark,
} as const;

/**
 * What kind of paper it is: those that are taken, with examples, and something else, which mostly is not.
 *
 * @fires fp-paper-kind - detail: the kind, or `other`
 */
@customElement('fp-paper-kinds')
export class FpPaperKinds extends LitElement {
  @property({ attribute: false }) accepted: readonly PaperKind[] = [];
  @property() chosen: PaperKind | 'other' | null = null;

  static override styles = [
    shared,
    css`
      fieldset { display: grid; gap: 8px; }
      legend { padding: 0; margin-block-end: 10px; font-size: var(--step-1); font-weight: 650; }
      label { display: grid; grid-template-columns: auto auto minmax(0, 1fr); gap: 0 12px; align-items: center; padding: 10px 14px; background: var(--surface); border: 2px solid var(--line); border-radius: 12px; cursor: pointer; }
      label:has(:checked) { border-color: var(--brand); background: var(--brand-soft); }
      label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
      input { grid-row: span 2; inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--brand); outline: none; }
      .icon { grid-row: span 2; color: var(--brand); }
      strong { line-height: 1.3; font-weight: 600; }
      .eg { grid-column: 3; }
      .note { display: grid; gap: 4px; padding: 12px 16px; border-radius: 12px; background: var(--amber-soft); border-inline-start: 4px solid var(--amber-mark); }
    `,
  ];

  protected override render() {
    return html`<fieldset>
      <legend>${t('paper.kind.title')}</legend>
      ${[...this.accepted, 'other' as const].map(
        (kind) => html`<label>
          <input type="radio" name="kind" .checked=${kind === this.chosen} @change=${() => this.#choose(kind)}>
          ${icon(signs[kind])}<strong>${t(`paper.kind.${kind}`)}</strong><span class="eg small muted">${t(`paper.kind.${kind}.eg`)}</span>
        </label>`,
      )}
      <div role="status">${
        this.chosen === 'other'
          ? html`<div class="note"><strong>${t('paper.kind.other.title')}</strong><span class="small">${t('paper.kind.other.what')}</span></div>`
          : nothing
      }</div>
    </fieldset>`;
  }

  #choose(kind: PaperKind | 'other'): void {
    this.dispatchEvent(new CustomEvent('fp-paper-kind', { detail: kind }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-paper-kinds': FpPaperKinds;
  }
}
