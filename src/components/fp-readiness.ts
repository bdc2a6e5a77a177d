import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CloudCheck, CloudDownload } from 'lucide';
import { t } from '../i18n/index.ts';
import type { ModelsState } from '../models/model-store.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

/**
 * In short, beside the checklist: whether everything works without a connection, and how to get what is missing.
 *
 * @fires fp-get
 */
@customElement('fp-readiness')
export class FpReadiness extends LitElement {
  @property({ attribute: false }) models: ModelsState | null = null;
  /** The app itself opens without a connection. */
  @property({ type: Boolean }) app = false;

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 8px 16px; }
      .icon { color: var(--brand); inline-size: 1.75rem; block-size: 1.75rem; }
      .whole { color: var(--right); }
      .rest { grid-column: 2; display: grid; gap: 8px; justify-items: start; }
      progress { appearance: none; inline-size: 100%; block-size: 10px; border: 0; border-radius: 5px; overflow: hidden; background: var(--sunken); box-shadow: inset 0 0 0 1px var(--edge); }
      progress::-webkit-progress-bar { background: none; }
      progress::-webkit-progress-value { background: var(--brand); }
      progress::-moz-progress-bar { background: var(--brand); }
      .plain { inline-size: auto; margin-inline-start: -16px; }
      .said:empty { display: none; }
    `,
  ];

  protected override render() {
    if (!this.models) return nothing;
    const { haveBytes, totalBytes, busy, problem } = this.models;
    const whole = haveBytes >= totalBytes;
    if (whole)
      return html`${icon(CloudCheck)}<span>${t(this.app ? 'checklist.offline.ready' : 'checklist.offline.soon')}</span>`;
    const amount = t('checklist.offline.part', { have: haveBytes / 1e6, total: totalBytes / 1e6 });
    return html`
      ${icon(CloudDownload)}
      <span>${t(busy ? 'checklist.offline.busy' : 'checklist.offline.missing')}</span>
      <div class="rest">
        <progress max=${totalBytes} .value=${haveBytes} aria-label=${amount}></progress>
        <span class="small muted">${amount}</span>
        <span class="small said" role="status">${problem ? t(`problem.${problem.code}.next`, problem.values) : nothing}</span>
        ${busy ? nothing : html`<button class="plain" @click=${this.#get}>${t('checklist.offline.get')}</button>`}
      </div>
    `;
  }

  readonly #get = (): void => {
    this.dispatchEvent(new CustomEvent('fp-get'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-readiness': FpReadiness;
  }
}
