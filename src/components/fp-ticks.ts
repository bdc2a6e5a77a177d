import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../i18n/index.ts';
import { type TickId, tickIds } from '../plan/papers.ts';
import { shared } from '../styles/shared.ts';

/**
 * What only the person can see of something written by hand, to be ticked.
 *
 * @fires fp-ticks - detail: all that are ticked now
 */
@customElement('fp-ticks')
export class FpTicks extends LitElement {
  @property({ attribute: false }) ticked: readonly TickId[] = [];

  static override styles = [
    shared,
    css`
      fieldset { display: grid; }
      legend { padding: 0; font-size: var(--step-1); font-weight: 650; }
      label { display: flex; gap: 14px; align-items: center; min-block-size: 52px; padding-block: 6px; border-block-start: 1px solid var(--line); cursor: pointer; }
      p { margin-block-end: 8px; }
      input { flex: none; inline-size: 26px; block-size: 26px; margin: 0; accent-color: var(--brand); }
    `,
  ];

  protected override render() {
    return html`<fieldset>
      <legend>${t('ticks.title')}</legend>
      <p class="small muted">${t('ticks.how')}</p>
      ${tickIds.map(
        (id) =>
          html`<label><input type="checkbox" .checked=${this.ticked.includes(id)} @change=${(event: Event) => this.#tick(id, event)}>${t(`tick.${id}`)}</label>`,
      )}
    </fieldset>`;
  }

  #tick(id: TickId, event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    const detail = tickIds.filter((other) => (other === id ? checked : this.ticked.includes(other)));
    this.dispatchEvent(new CustomEvent('fp-ticks', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-ticks': FpTicks;
  }
}
