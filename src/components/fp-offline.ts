import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, CloudDownload, WifiOff } from 'lucide';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

/**
 * What is on this device for the time without a connection: the app, and the part that sees faces.
 *
 * @fires fp-get
 * @fires fp-remove
 * @fires fp-remove-print
 */
@customElement('fp-offline')
export class FpOffline extends LitElement {
  /** The app opens without a connection. */
  @property({ type: Boolean }) app = false;
  /** The part that sees faces, in megabytes. */
  @property({ type: Number }) have = 0;
  @property({ type: Number }) total = 0;
  /** It is here to the last byte. */
  @property({ type: Boolean }) faces = false;
  @property({ type: Boolean }) busy = false;
  /** The part that reads print, where it is here: in megabytes. It is fetched where it is asked for, on a paper. */
  @property({ type: Number }) print = 0;

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 16px; }
      .state { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 14px; align-items: center; }
      .sign { grid-row: span 2; display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 12px; background: var(--sunken); color: var(--muted); }
      .ready .sign { background: var(--right-soft); color: var(--right); border-radius: 50%; }
      .state strong { font-size: var(--step-2); line-height: 1.25; }
      .state .muted { grid-column: 2; }
      li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 16px; padding-block: 12px; border-block-start: 1px solid var(--line); }
      .where { display: flex; align-items: center; gap: 6px; color: var(--muted); font-variant-numeric: tabular-nums; }
      .here { color: var(--right); }
      .where .icon { inline-size: 20px; block-size: 20px; }
      .part { grid-column: 1 / -1; justify-self: start; inline-size: auto; padding-inline: 0; }
      progress {
        appearance: none; grid-column: 1 / -1; inline-size: 100%; block-size: 10px; border: 0; border-radius: 5px; overflow: hidden; background: var(--sunken);
        box-shadow: inset 0 0 0 1px var(--edge);
      }
      progress::-webkit-progress-bar { background: none; }
      progress::-webkit-progress-value { background: var(--brand); }
      progress::-moz-progress-bar { background: var(--brand); }
    `,
  ];

  protected override render() {
    const ready = this.app && this.faces;
    const sizes = { have: this.have, total: this.total };
    return html`
      <div class="state ${ready ? 'ready' : ''}">
        <span class="sign">${icon(ready ? WifiOff : CloudDownload)}</span>
        <strong>${t(ready ? 'settings.offline.ready' : 'settings.offline.part')}</strong>
        <span class="muted small">${t(ready ? 'settings.offline.ready.how' : 'settings.offline.part.how')}</span>
      </div>
      <ul>
        <li><span>${t('settings.offline.app')}</span>${where(this.app, t('settings.offline.missing'))}</li>
        <li>
          <span>${t('settings.offline.faces')}</span>${where(this.faces, t('settings.offline.size', sizes))}
          ${
            this.busy || (this.have > 0 && !this.faces)
              ? html`<progress max=${this.total} .value=${this.have} aria-label=${t('settings.offline.size', sizes)}></progress>`
              : nothing
          }
        </li>
        ${
          this.print > 0
            ? html`<li><span>${t('papers.part')}</span>${where(true, '')}
                <button class="plain part" @click=${() => this.#tell('fp-remove-print')}>${t('papers.part.remove', { megabytes: this.print })}</button></li>`
            : nothing
        }
      </ul>
      ${this.#button()}
    `;
  }

  #button() {
    if (this.faces) {
      return html`<button class="plain" @click=${() => this.#tell('fp-remove')}>${t('settings.offline.remove', { total: this.total })}</button>`;
    }
    if (this.busy) return html`<p class="muted" role="status">${t('settings.offline.busy')}</p>`;
    return html`<button class="secondary" @click=${() => this.#tell('fp-get')}>
      ${t('settings.offline.get', { left: this.total - this.have })}
    </button>`;
  }

  #tell(name: string): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

const where = (here: boolean, otherwise: string) =>
  here
    ? html`<span class="where here">${icon(Check)}${t('settings.offline.here')}</span>`
    : html`<span class="where">${otherwise}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-offline': FpOffline;
  }
}
