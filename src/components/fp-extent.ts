import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** How far there is room for on the bar, beside what is enough. */
const ROOM = 1.4;

/**
 * How far a movement has gone, beside a mark where it is enough: on the camera, so dark by day and night. It fills to the
 * side that the person turns to.
 */
@customElement('fp-extent')
export class FpExtent extends LitElement {
  /** By what is enough: 1 is enough. */
  @property({ type: Number }) share = 0;
  @property() label = '';
  /** What it is now, in words: "12°". */
  @property() value = '';
  /** "20° is enough". */
  @property() enough = '';
  /** Side of the screen that it grows to; none where the movement has no side. */
  @property() towards: 'left' | 'right' | '' = '';

  static override styles = css`
    :host { display: grid; gap: 6px; }
    p { display: flex; justify-content: space-between; gap: 12px; margin: 0; font-size: 0.9375rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
    b { font-size: 1.0625rem; }
    .bar { position: relative; block-size: 12px; border-radius: 6px; background: rgb(255 255 255 / 0.22); overflow: hidden; }
    .fill { position: absolute; inset-block: 0; inset-inline-start: 0; background: #ffc14d; border-radius: 6px; }
    .there .fill { background: #58e0a8; }
    /* Enough is a mark across the bar: seen without its colour too. */
    .mark { position: absolute; inset-block: 0; inline-size: 4px; margin-inline-start: -2px; background: #fffaf1; }
    @media (prefers-reduced-motion: no-preference) { .fill { transition: inline-size 100ms linear; } }
    @media (forced-colors: active) { .bar { border: 1px solid; } .fill { background: Highlight; } .mark { background: CanvasText; } }
  `;

  protected override render() {
    const share = Math.min(ROOM, Math.max(0, this.share));
    const direction = this.towards === 'left' ? 'rtl' : this.towards === 'right' ? 'ltr' : nothing;
    return html`
      <p><b>${this.value}</b><span>${this.enough}</span></p>
      <div class="bar ${share >= 1 ? 'there' : ''}" dir=${direction} role="meter" aria-label=${this.label} aria-valuemin="0"
        aria-valuemax=${ROOM * 100} aria-valuenow=${Math.round(share * 100)} aria-valuetext="${this.value}, ${this.enough}">
        <div class="fill" .style=${`inline-size: ${(share / ROOM) * 100}%`}></div>
        <div class="mark" .style=${`inset-inline-start: ${100 / ROOM}%`}></div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-extent': FpExtent;
  }
}
