import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check } from 'lucide';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

/**
 * A setting that is on or off. The whole row is the button.
 *
 * @fires fp-change - detail: whether it is to be on
 */
@customElement('fp-switch')
export class FpSwitch extends LitElement {
  @property({ type: Boolean }) checked = false;
  @property() label = '';
  /** What it does, below the label. */
  @property() hint = '';

  static override styles = [
    shared,
    css`
      button {
        display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 16px; align-items: center; inline-size: 100%; min-block-size: 56px; padding: 10px 0;
        background: none; border: 0; text-align: start;
      }
      .label { grid-column: 1; font-weight: 600; }
      .hint { grid-column: 1; color: var(--muted); font-size: var(--step-0); }
      .track {
        grid-area: 1 / 2 / span 2; display: flex; inline-size: 56px; block-size: 34px; padding: 3px; border: 2px solid var(--muted); border-radius: 17px;
        background: var(--sunken);
      }
      .thumb { display: grid; place-items: center; inline-size: 24px; block-size: 24px; border-radius: 50%; background: var(--muted); color: var(--brand); }
      .thumb .icon { inline-size: 16px; block-size: 16px; stroke-width: 3.5; }
      [aria-checked='true'] .track { background: var(--brand); border-color: var(--brand); }
      [aria-checked='true'] .thumb { margin-inline-start: 22px; background: var(--on-brand); }
      @media (prefers-reduced-motion: no-preference) {
        .thumb { transition: margin 150ms ease-out; }
        .track, .thumb { transition-property: margin, background-color; }
      }
      @media (forced-colors: active) {
        .thumb { background: ButtonText; }
        [aria-checked='true'] .track { background: Highlight; }
      }
    `,
  ];

  protected override render() {
    return html`
      <button role="switch" aria-checked=${this.checked} aria-labelledby="label" aria-describedby=${this.hint ? 'hint' : nothing} @click=${this.#turn}>
        <span class="label" id="label">${this.label}</span>
        ${this.hint ? html`<span class="hint" id="hint">${this.hint}</span>` : nothing}
        <span class="track"><span class="thumb">${this.checked ? icon(Check) : nothing}</span></span>
      </button>
    `;
  }

  readonly #turn = (): void => {
    this.dispatchEvent(new CustomEvent('fp-change', { detail: !this.checked }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-switch': FpSwitch;
  }
}
