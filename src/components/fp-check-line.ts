import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Check, CircleAlert, CircleDashed, Info } from 'lucide';
import type { CheckAction, CheckLine } from '../device/check.ts';
import { type CuredId, findings, type Weight } from '../device/findings.ts';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';
import { allowSteps } from './allow-steps.ts';
import { icon } from './icon.ts';
import { numbered, numberedStyles } from './numbered.ts';

const signs = { fine: Check, first: CircleAlert, know: Info, open: CircleDashed } satisfies Record<Weight, unknown>;

/**
 * One part of the device: its state, its cure, and a button where one helps. How to allow the camera it explains itself.
 *
 * @fires fp-action - detail: the CheckAction of the button
 */
@customElement('fp-check-line')
export class FpCheckLine extends LitElement {
  @property({ attribute: false }) line: CheckLine | null = null;
  /** What its button does is being done. */
  @property({ type: Boolean }) busy = false;
  @state() private explained = false;

  static override styles = [
    shared,
    numberedStyles,
    css`
      :host { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 14px; padding-block: 14px; }
      .sign { display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 12px; background: var(--sunken); color: var(--muted); }
      .fine.sign { border-radius: 50%; background: var(--right-soft); color: var(--right); }
      .first.sign { background: var(--amber-soft); color: var(--amber); }
      .know.sign { border-radius: 50%; background: var(--brand-soft); color: var(--brand); }
      .sign .icon { inline-size: 1.25rem; block-size: 1.25rem; }
      .said { display: grid; gap: 4px; align-content: center; }
      .name { font-weight: 650; }
      .said > button { margin-block-start: 8px; }
      @media (forced-colors: active) { .sign { border: 1px solid; } }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('line');
    if (before && before.finding !== this.line?.finding) this.explained = false;
  }

  protected override render() {
    if (!this.line) return nothing;
    const { part, finding, weight, values } = this.line;
    return html`
      <span class="sign ${weight}">${icon(signs[weight])}</span>
      <div class="said">
        <p><span class="name">${t(`device.${part}.name`)}</span> <span class="spoken">${t(`device.weight.${weight}`)}</span></p>
        <p>${t(`device.${finding}`, values)}</p>
        ${hasCure(finding) ? html`<p class="muted">${t(`device.${finding}.cure`, values)}</p>` : nothing}
        ${this.explained ? numbered(allowSteps()) : nothing}
        ${this.#button()}
      </div>
    `;
  }

  #button() {
    const action = this.line?.action;
    if (!action || this.explained) return nothing;
    return html`<button class="secondary" ?disabled=${this.busy} @click=${() => this.#act(action)}>${t(`device.do.${action}`, this.line?.values)}</button>`;
  }

  #act(action: CheckAction): void {
    if (action === 'how-to-allow') this.explained = true;
    else this.dispatchEvent(new CustomEvent('fp-action', { detail: action }));
  }
}

const hasCure = (finding: CheckLine['finding']): finding is CuredId => {
  const weight: Weight = findings[finding];
  return weight === 'first' || weight === 'know';
};

declare global {
  interface HTMLElementTagNameMap {
    'fp-check-line': FpCheckLine;
  }
}
