import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { language, t } from '../i18n/index.ts';

const BARS = 24;

/** How loud it is, as bars that fill from the start of the line, with the place where a voice should reach. */
@customElement('fp-level')
export class FpLevel extends LitElement {
  /** 0–1, from silence to as loud as can be. */
  @property({ type: Number }) value = 0;

  static override styles = css`
    :host { display: block; }
    div { display: grid; grid-template-columns: repeat(${BARS}, 1fr); gap: 4px; block-size: 56px; align-items: end; }
    i { block-size: 40%; border-radius: 3px; background: var(--line); }
    i.good { block-size: 100%; }
    i.on { background: var(--brand); }
    i.on.good { background: var(--right); }
    i.on.much { background: var(--amber-mark); }
    @media (forced-colors: active) { i { border: 1px solid; } i.on { background: Highlight; } }
  `;

  protected override render() {
    const percent = Math.round(this.value * 20) / 20;
    return html`<div role="meter" aria-label=${t('video.sound.meter')} aria-valuemin="0" aria-valuemax="1" aria-valuenow=${percent}
      aria-valuetext=${new Intl.NumberFormat(language(), { style: 'percent' }).format(percent)}>${Array.from({ length: BARS }, (_, i) => this.#bar(i / BARS))}</div>`;
  }

  /** Speech lies between −40 and −10 dB of full scale: on the meter, which begins at −70, between 0.43 and 0.86. */
  #bar(from: number) {
    const zone = from >= 0.86 ? 'much' : from >= 0.43 ? 'good' : '';
    return html`<i class="${zone} ${this.value > from ? 'on' : ''}"></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-level': FpLevel;
  }
}
