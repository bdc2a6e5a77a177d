import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CircleAlert, CircleCheck, Focus } from 'lucide';
import { icon } from '../icon.ts';

/** The plate that says the one thing to do now. Its place is reserved, so that nothing jumps when the words change. */
@customElement('fp-plate')
export class FpPlate extends LitElement {
  @property({ reflect: true }) look: 'searching' | 'adjusting' | 'right' | 'taken' = 'searching';
  @property() headline = '';
  @property() how = '';

  static override styles = css`
    :host {
      display: grid; grid-template-columns: auto 1fr; column-gap: 12px; align-items: start; align-content: start;
      min-block-size: 8.75rem; padding: 14px 18px; border-radius: 16px; box-sizing: border-box;
      background: #fffaf1; color: #122422; border-inline-start: 6px solid #7f8f8c; text-align: start;
    }
    :host([look='adjusting']) { border-color: #d98a00; }
    :host([look='right']), :host([look='taken']) { border-color: #128158; }
    .icon { inline-size: 2rem; block-size: 2rem; color: #55645f; }
    :host([look='adjusting']) .icon { color: #a15f00; }
    :host([look='right']) .icon, :host([look='taken']) .icon { color: #0f6e4b; }
    p { margin: 0; grid-column: 2; }
    .headline { font-size: 1.5rem; font-weight: 700; line-height: 1.25; text-wrap: balance; }
    .how { font-size: 1.0625rem; line-height: 1.4; margin-block-start: 4px; }
  `;

  protected override render() {
    const shape = this.look === 'searching' ? Focus : this.look === 'adjusting' ? CircleAlert : CircleCheck;
    return html`
      ${icon(shape)}
      <p class="headline">${this.headline}</p>
      <p class="how">${this.how}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-plate': FpPlate;
  }
}
