import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FramePoint, Quad } from '../checks/space.ts';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';
import { byTheEyes, PORTRAIT } from './by-the-eyes.ts';

/** A photo with a face. */
export interface Likeness {
  readonly jpeg: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  /** Where the document lies in it, if it shows one. */
  readonly quad: Quad | null;
  /** Middles of the person's right and left eye; `null` where no face was seen, `undefined` until it was looked for. */
  readonly eyes?: readonly [right: FramePoint, left: FramePoint] | null;
}

export interface Pair {
  readonly document: Likeness;
  readonly selfie: Likeness;
}

const SIDES = ['document', 'selfie'] as const satisfies (keyof Pair)[];

/** What changes a face most. */
const QUESTIONS = ['hair', 'beard', 'make-up', 'age'] as const;

/**
 * The portrait of the document beside the selfie, for the person's own eyes: nothing is compared here. Where the eyes are known
 * they lie at the same height and as far apart in both.
 */
@customElement('fp-likeness')
export class FpLikeness extends LitElement {
  @property({ attribute: false }) pair: Pair | null = null;
  readonly #urls = new Map<ArrayBuffer, string>();

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 12px; }
      h2 { font-size: var(--step-1); }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; max-inline-size: 30rem; }
      figure { display: grid; gap: 6px; }
      /* Its place is kept while the eyes are looked for. */
      svg { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 3 / 4; border-radius: 12px; background: #071312; direction: ltr; }
      figcaption { font-weight: 600; line-height: 1.25; }
      ul { display: grid; gap: 6px; }
      li { padding-inline-start: 14px; border-inline-start: 4px solid var(--line); }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('pair')) return;
    const shown = new Set(SIDES.flatMap((side) => this.pair?.[side].jpeg ?? []));
    for (const jpeg of this.#urls.keys()) if (!shown.has(jpeg)) this.#release(jpeg);
    for (const jpeg of shown) {
      if (!this.#urls.has(jpeg)) this.#urls.set(jpeg, URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' })));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const jpeg of this.#urls.keys()) this.#release(jpeg);
  }

  protected override render() {
    const { pair } = this;
    if (!pair) return nothing;
    return html`
      <h2>${t('likeness.title')}</h2>
      <p class="small muted">${t('likeness.how')}</p>
      <div class="two">${SIDES.map((side) => this.#figure(side, pair[side]))}</div>
      <ul class="small">${QUESTIONS.map((id) => html`<li>${t(`likeness.${id}`)}</li>`)}</ul>
      <p class="small">${t('likeness.advice')}</p>
    `;
  }

  #figure(side: keyof Pair, photo: Likeness) {
    return html`<figure>
      <svg viewBox="0 0 ${PORTRAIT.width} ${PORTRAIT.height}" role="img" aria-label=${t(`likeness.${side}`)}>
        ${photo.eyes === undefined ? nothing : placed(photo, this.#urls.get(photo.jpeg) ?? '')}
      </svg>
      <figcaption aria-hidden="true">${t(`likeness.${side}`)}</figcaption>
    </figure>`;
  }

  #release(jpeg: ArrayBuffer): void {
    URL.revokeObjectURL(this.#urls.get(jpeg) ?? '');
    this.#urls.delete(jpeg);
  }
}

/** By the eyes; where they are not known, all of the document, or of the photo. */
function placed(photo: Likeness, url: string) {
  const { width, height, eyes, quad } = photo;
  const matrix = eyes && byTheEyes(eyes, photo);
  if (matrix) {
    const moved = `matrix(${matrix.map((v) => v.toFixed(5)).join(' ')})`;
    return svg`<image href=${url} width=${width} height=${height} transform=${moved}></image>`;
  }
  const [xs, ys] = [quad?.map(([x]) => x * width) ?? [0, width], quad?.map(([, y]) => y * height) ?? [0, height]];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = `${left} ${top} ${Math.max(...xs) - left} ${Math.max(...ys) - top}`;
  return svg`<svg viewBox=${box} width=${PORTRAIT.width} height=${PORTRAIT.height}>
    <image href=${url} width=${width} height=${height}></image>
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-likeness': FpLikeness;
  }
}
