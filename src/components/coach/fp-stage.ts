import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Kind, kindOf } from '../../checks/kinds/index.ts';
import type { Place } from '../../checks/space.ts';
import { mark } from './marks.ts';
import { cornerMarks, outline, type Window, windowsFor } from './window.ts';

type Corners = readonly (readonly [number, number])[];

/** Of a head and a document in one frame: these are about the head. */
const FACE_RULES = new Set(['head-cut-off']);

/** How fast the drawn corners follow the measured ones: slow enough not to jitter, fast enough to be believed. */
const FOLLOW_MS = 90;

/**
 * The camera picture with what is drawn on it: the window to aim at, the corners that were found, and a mark where the
 * trouble is. Everything is drawn in the frame's own space, so that mirroring turns it round together with the picture.
 *
 * @slot - the video
 */
@customElement('fp-stage')
export class FpStage extends LitElement {
  @property({ attribute: false }) kind: Kind = kindOf('id-front');
  /** Width of the video by its height. */
  @property({ type: Number }) ratio = 3 / 4;
  @property({ reflect: true }) look: 'searching' | 'adjusting' | 'right' | 'taken' = 'searching';
  /** Corners of the document in the frame, 0–1. */
  @property({ attribute: false }) quad: Corners | null = null;
  @property({ attribute: false }) place: Place | null = null;
  /** Short id of the rule that is said now: tilt is shown as a bubble level. */
  @property() rule = '';
  @property({ type: Number }) progress = 0;
  @property({ type: Boolean, reflect: true }) mirrored = false;
  @property() label = '';
  @state() private drawn: Corners | null = null;
  /** CSS pixels of the picture on the screen: the space that everything is drawn in. */
  @state() private shown = { width: 3, height: 4 };
  #moving = 0;
  #last = 0;
  readonly #resized = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width > 0) this.shown = entry.contentRect;
  });

  static override styles = css`
    :host { display: grid; place-items: center; overflow: hidden; container-type: size; direction: ltr; }
    figure { position: relative; margin: 0; overflow: hidden; }
    :host([mirrored]) figure { transform: scaleX(-1); }
    ::slotted(video) { inline-size: 100%; block-size: 100%; object-fit: cover; display: block; }
    svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; fill: none; stroke-linecap: round; stroke-linejoin: round; }
    svg * { vector-effect: non-scaling-stroke; }
    .dim { fill: rgb(4 14 14 / 0.5); stroke: none; transition: fill 200ms ease-out; }
    .window { stroke: #fff; stroke-width: 3; }
    .searching .window { animation: breathe 2.4s ease-in-out infinite; }
    .adjusting .window { stroke-dasharray: 10 8; stroke-width: 2; opacity: 0.85; }
    .quad { stroke: var(--fp-amber-live, #ffc14d); stroke-width: 2.5; }
    .right .quad, .taken .quad { stroke: var(--fp-right-live, #58e0a8); }
    .right .window, .taken .window { stroke-width: 6; opacity: 0.35; }
    .ring { stroke: var(--fp-right-live, #58e0a8); stroke-width: 6; transition: stroke-dashoffset 120ms linear; }
    .taken .dim { fill: rgb(4 14 14 / 0.25); }
    .tick { stroke: #fff; stroke-width: 10; stroke-dasharray: 1; stroke-dashoffset: 1; animation: draw 250ms ease-out 60ms forwards; }
    .mark { stroke: var(--fp-amber-live, #ffc14d); stroke-width: 4; }
    .mark .solid { fill: var(--fp-amber-live, #ffc14d); stroke: none; }
    .mark .ground { fill: rgb(4 14 14 / 0.6); stroke: none; }
    @keyframes breathe { 50% { opacity: 0.45; } }
    @keyframes draw { to { stroke-dashoffset: 0; } }
    @media (prefers-reduced-motion: reduce) {
      .searching .window { animation: none; }
      .tick { animation: none; stroke-dashoffset: 0; }
      .ring, .dim { transition: none; }
    }
  `;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('quad')) return;
    const jump = this.drawn === null || this.quad === null || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (jump) this.drawn = this.quad;
    else if (this.#moving === 0) {
      this.#last = performance.now();
      this.#moving = requestAnimationFrame(this.#follow);
    }
  }

  protected override firstUpdated(): void {
    const figure = this.renderRoot.querySelector('figure');
    if (figure) this.#resized.observe(figure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    cancelAnimationFrame(this.#moving);
    this.#moving = 0;
  }

  /** Which part of the video is on the screen, in its pixels. */
  crop(video: HTMLVideoElement): { x: number; y: number; width: number; height: number } {
    const { videoWidth, videoHeight } = video;
    const shown = video.clientWidth / Math.max(1, video.clientHeight);
    const height = Math.min(videoHeight, Math.round(videoWidth / shown));
    const width = Math.min(videoWidth, Math.round(videoHeight * shown));
    return { x: Math.round((videoWidth - width) / 2), y: Math.round((videoHeight - height) / 2), width, height };
  }

  protected override render() {
    const { width, height } = this.shown;
    return html`
      <figure role="img" aria-label=${this.label} .style=${this.#box()}>
        <slot></slot>
        <svg class=${this.look} viewBox="0 0 ${width} ${height}" aria-hidden="true">
          ${this.#drawing(windowsFor(this.kind, width, height))}
        </svg>
      </figure>
    `;
  }

  /** As wide as there is room; a picture that is too tall is cropped above and below, by a sixth at most. */
  #box(): string {
    const widest = `inline-size: min(100cqw, ${(this.ratio * 120).toFixed(2)}cqh)`;
    return `${widest}; block-size: min(100cqh, calc(100cqw / ${this.ratio.toFixed(4)}))`;
  }

  #drawing(windows: readonly Window[]) {
    const { width, height } = this.shown;
    const shape = windows.map(outline).join('');
    // Where both are sought, what moves is the document; but for what is said of the head.
    const window = (FACE_RULES.has(this.rule) ? windows[0] : windows.at(-1)) as Window;
    const searching = this.look === 'searching';
    const right = this.look === 'right' || this.look === 'taken';
    const points = this.drawn?.map(([x, y]) => `${x * width},${y * height}`).join(' ');
    return svg`
      <path class="dim" fill-rule="evenodd" d="M0 0H${width}V${height}H0Z${shape}"></path>
      <path class="window" d=${searching ? windows.map(cornerMarks).join('') : shape}></path>
      ${points ? svg`<polygon class="quad" points=${points}></polygon>` : nothing}
      ${right ? svg`<path class="ring" pathLength="1" stroke-dasharray="1" stroke-dashoffset=${1 - this.progress} d=${shape}></path>` : nothing}
      ${this.look === 'adjusting' && this.place ? svg`<g class="mark">${mark(this.place, this.rule, window, this.drawn, width, height)}</g>` : nothing}
      ${this.look === 'taken' ? svg`<path class="tick" pathLength="1" d=${tick(width, height, this.mirrored)}></path>` : nothing}
    `;
  }

  readonly #follow = (now: number): void => {
    const target = this.quad;
    this.#moving = 0;
    if (!target || !this.drawn) return;
    const share = 1 - Math.exp(-(now - this.#last) / FOLLOW_MS);
    this.#last = now;
    let far = 0;
    this.drawn = this.drawn.map(([x, y], i) => {
      const [toX, toY] = target[i] ?? [x, y];
      far = Math.max(far, Math.abs(toX - x), Math.abs(toY - y));
      return [x + (toX - x) * share, y + (toY - y) * share] as const;
    });
    if (far > 0.0005) this.#moving = requestAnimationFrame(this.#follow);
  };
}

/** Never mirrored: turned round once more where the picture is. */
function tick(width: number, height: number, mirrored: boolean): string {
  const r = Math.min(width, height) * 0.1;
  const to = mirrored ? -r : r;
  const [x, y] = [width / 2, height / 2];
  return `M${x - to} ${y}L${x - to * 0.25} ${y + r * 0.7}L${x + to} ${y - r * 0.7}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-stage': FpStage;
  }
}
