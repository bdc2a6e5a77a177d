import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ZoomIn, ZoomOut } from 'lucide';
import { t } from '../i18n/index.ts';
import { icon } from './icon.ts';

const LARGEST = 5;
const ONE_TAP = 2.5;

/** Where in the view something happens, in its pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets a picture be looked at closely: two fingers, a double tap, a wheel with Ctrl, or the button. Enlarged, it scrolls as
 * any page does, by finger, wheel or arrow keys. What is in it grows by `--scale`.
 *
 * @slot - the picture
 */
@customElement('fp-zoom')
export class FpZoom extends LitElement {
  @property() label = '';
  @state() private scale = 1;
  @query('.view') private view!: HTMLElement;
  /** Height of the view, which stays when the picture grows. */
  #height = 0;
  readonly #fingers = new Map<number, Spot>();

  static override styles = css`
    :host { display: block; position: relative; }
    .view { overflow: auto; border-radius: 16px; touch-action: pan-x pan-y; background: #071312; direction: ltr; scrollbar-width: none; }
    .view:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
    button {
      position: absolute; inset-block-end: 8px; inset-inline-end: 8px; display: grid; place-items: center; inline-size: 48px; block-size: 48px;
      border: 2px solid rgb(255 255 255 / 0.5); border-radius: 50%; background: rgb(4 14 14 / 0.8); color: #fff; cursor: pointer;
    }
    button:focus-visible { outline: 3px solid #ffd98a; outline-offset: 2px; }
  `;

  protected override render() {
    const large = this.scale > 1;
    const size = large ? `block-size: ${this.#height}px` : '';
    return html`
      <div class="view" tabindex="0" role="group" aria-label=${this.label} .style=${size}
        @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#up} @pointerleave=${this.#up}
        @dblclick=${(event: MouseEvent) => this.#toggle(this.#spot(event))} @wheel=${this.#wheel}>
        <div .style=${`--scale: ${this.scale}; inline-size: ${this.scale * 100}%`}><slot></slot></div>
      </div>
      <button aria-pressed=${large} aria-label=${t(large ? 'review.unzoom' : 'review.zoom')} @click=${() => this.#toggle()}>
        ${icon(large ? ZoomOut : ZoomIn)}</button>
    `;
  }

  #toggle(around: Spot = { x: this.view.clientWidth / 2, y: this.view.clientHeight / 2 }): void {
    this.#zoom(this.scale > 1 ? 1 : ONE_TAP, around);
  }

  /** Scales around a spot, which stays where it is. */
  async #zoom(wanted: number, around: Spot): Promise<void> {
    if (this.scale === 1) this.#height = this.view.clientHeight;
    const before = this.scale;
    const { scrollLeft, scrollTop } = this.view;
    this.scale = Math.min(LARGEST, Math.max(1, wanted));
    const grown = this.scale / before;
    await this.updateComplete;
    this.view.scrollLeft = (scrollLeft + around.x) * grown - around.x;
    this.view.scrollTop = (scrollTop + around.y) * grown - around.y;
  }

  #spot({ clientX, clientY }: MouseEvent): Spot {
    const { x, y } = this.view.getBoundingClientRect();
    return { x: clientX - x, y: clientY - y };
  }

  readonly #down = (event: PointerEvent): void => {
    this.#fingers.set(event.pointerId, this.#spot(event));
  };

  readonly #move = (event: PointerEvent): void => {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const now = this.#spot(event);
    this.#fingers.set(event.pointerId, now);
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return;
    const apart = (one: Spot) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    this.#zoom(this.scale * (apart(now) / apart(before)), middle);
  };

  readonly #up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoom(this.scale * Math.exp(-event.deltaY / 200), this.#spot(event));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-zoom': FpZoom;
  }
}
