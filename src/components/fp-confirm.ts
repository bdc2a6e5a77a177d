import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from '../styles/shared.ts';

/** Asks once more before something is lost. `await ask()` is whether to go on; Escape and a tap beside it mean no. What will be lost stands in the slot. */
@customElement('fp-confirm')
export class FpConfirm extends LitElement {
  @property() heading = '';
  @property() yes = '';
  @property() no = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  static override styles = [
    shared,
    css`
      dialog {
        inline-size: min(28rem, 100vw - 32px); max-block-size: calc(100dvh - 32px); padding: 24px 20px; border: 0; border-radius: 24px; background: var(--surface);
        color: var(--ink); box-shadow: var(--shade);
      }
      dialog[open] { display: grid; gap: 16px; }
      dialog::backdrop { background: rgb(4 14 14 / 0.6); }
      .danger { background: var(--danger); color: var(--on-danger); }
      .choice { display: grid; gap: 8px; margin-block-start: 8px; }
      @media (prefers-reduced-motion: no-preference) {
        dialog[open] { animation: rise 200ms ease-out; }
        @keyframes rise { from { opacity: 0; transform: translateY(16px); } }
      }
    `,
  ];

  protected override render() {
    return html`
      <dialog aria-labelledby="heading" @click=${this.#beside}>
        <h2 id="heading">${this.heading}</h2>
        <div><slot></slot></div>
        <div class="choice">
          <button class="danger" value="yes" @click=${() => this.dialog.close('yes')}>${this.yes}</button>
          <button class="plain" autofocus @click=${() => this.dialog.close('no')}>${this.no}</button>
        </div>
      </dialog>
    `;
  }

  ask(): Promise<boolean> {
    // What was answered last time would be taken for the answer when Escape closes it.
    this.dialog.returnValue = '';
    this.dialog.showModal();
    return new Promise((resolve) => {
      this.dialog.addEventListener('close', () => resolve(this.dialog.returnValue === 'yes'), { once: true });
    });
  }

  readonly #beside = (event: Event): void => {
    if (event.target === this.dialog && outside(event as MouseEvent, this.dialog)) this.dialog.close('no');
  };
}

/** The dialog’s own padding is still the dialog. */
function outside({ clientX: x, clientY: y }: MouseEvent, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-confirm': FpConfirm;
  }
}
