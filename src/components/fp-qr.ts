import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { encode } from 'uqr';

/** Modules of air around the code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** A text as a QR code, for another device’s camera. Always dark on light: many readers can’t do the reverse. */
@customElement('fp-qr')
export class FpQr extends LitElement {
  @property() text = '';
  /** What it is, for those who do not see it. */
  @property() label = '';

  static override styles = css`
    :host { display: block; }
    svg { display: block; inline-size: 100%; background: #ffffff; border-radius: 16px; }
  `;

  protected override render() {
    const { data, size } = encode(this.text, { ecc: 'M', border: 0 });
    const whole = size + 2 * QUIET;
    return html`
      <svg role="img" aria-label=${this.label} viewBox=${`0 0 ${whole} ${whole}`} shape-rendering="crispEdges">
        <path fill="#0a1f20" d=${outline(data)}></path>
      </svg>
    `;
  }
}

/** Each run of dark modules in a row as one bar. */
function outline(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ]
        .map(({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`)
        .join(''),
    )
    .join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-qr': FpQr;
  }
}
