import { css, html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Check, CircleHelp, Pencil } from 'lucide';
import { ruleWords } from '../advice/words.ts';
import { type KindId, kindOf } from '../checks/kinds/index.ts';
import type { Verdict } from '../checks/rule.ts';
import type { FramePoint, Place, Quad } from '../checks/space.ts';
import { t } from '../i18n/index.ts';
import { type PhotoVerdict, verdictOf } from '../plan/attempts.ts';
import type { Says } from '../reading/says.ts';
import { shared } from '../styles/shared.ts';
import './fp-measurements.ts';
import './fp-says.ts';
import './fp-zoom.ts';
import { icon } from './icon.ts';

/** A photo and what was seen in it: just made, or kept. */
export interface Reviewed {
  readonly kind: KindId;
  readonly jpeg: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  readonly quad: Quad | null;
  readonly verdicts: readonly Verdict[];
  readonly measures: Readonly<Record<string, number>>;
  /** What machines read on it, and where in the photo. */
  readonly printed: { readonly says: Says | null; readonly place: readonly FramePoint[] } | null;
}

type Fix = Extract<Verdict, { is: 'fix' }>;

const signs = { right: Check, 'to-improve': Pencil, 'not-judged': CircleHelp } as const;

/**
 * What to think of a photo: one sentence, the worst to change first, and, for who wants to see them, the measurements.
 *
 * @slot pages - the way to other pages, above the picture
 * @slot - what else is to be looked at, below what to change
 * @slot actions - what can be done with it
 */
@customElement('fp-review')
export class FpReview extends LitElement {
  @property({ attribute: false }) photo: Reviewed | null = null;
  /** It is the photo of its step already. */
  @property({ type: Boolean }) kept = false;
  @state() private url = '';

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template: 1fr auto / minmax(0, 1fr); }
      .content { display: grid; gap: 20px; align-content: start; }
      @media (min-width: 60rem) { :host { grid-template-rows: auto 1fr; } }
      .verdict { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; align-items: center; }
      .sign { display: grid; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 50%; background: var(--sunken); color: var(--muted); }
      .sign .icon { inline-size: 1.75rem; block-size: 1.75rem; }
      .right .sign { background: var(--right); color: var(--paper); }
      .to-improve .sign { background: var(--amber-soft); color: var(--amber); border-radius: 14px; box-shadow: inset 0 0 0 2px var(--amber-mark); }
      .verdict p { grid-column: 2; }
      .picture { display: block; inline-size: 100%; block-size: auto; max-block-size: calc(60vh * var(--scale, 1)); }
      .picture * { vector-effect: non-scaling-stroke; }
      .quad { fill: none; stroke: #58e0a8; stroke-width: 2.5; stroke-linejoin: round; }
      .fix .quad { stroke: #ffc14d; stroke-dasharray: 7 6; }
      .zone { fill: none; stroke: #6cc7ff; stroke-width: 2; stroke-linejoin: round; }
      .edge { stroke: #ffc14d; stroke-width: 6; stroke-linecap: round; }
      .spot { stroke: #ffc14d; stroke-width: 4; fill: rgb(4 14 14 / 0.15); }
      h2 { font-size: var(--step-1); }
      .others { display: grid; gap: 12px; margin-block-start: 10px; }
      .others li { display: grid; padding-inline-start: 14px; border-inline-start: 4px solid var(--amber-mark); }
      summary { display: inline-flex; align-items: center; min-block-size: 48px; color: var(--brand); font-weight: 600; cursor: pointer; }
      summary::before { content: ''; inline-size: 8px; block-size: 8px; margin: 0 8px; border: solid; border-width: 0 2.5px 2.5px 0; rotate: 45deg; translate: 0 -3px; }
      [open] summary::before { rotate: -135deg; translate: 0 2px; }
      fp-measurements { margin-block: 8px 16px; }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('photo')) return;
    URL.revokeObjectURL(this.url);
    this.url = this.photo ? URL.createObjectURL(new Blob([this.photo.jpeg], { type: 'image/jpeg' })) : '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.url);
  }

  protected override render() {
    if (!this.photo) return nothing;
    const { verdicts, measures, kind } = this.photo;
    const [worst, ...others] = verdicts.filter((verdict): verdict is Fix => verdict.is === 'fix');
    return html`
      <div class="content">
        ${this.#verdict(verdictOf(verdicts), worst)}
        <slot name="pages"></slot>
        ${picture(this.photo, this.url, worst)}
        ${others.length > 0 ? this.#others(others) : nothing}
        ${this.#says(this.photo)}
        <slot></slot>
        <details>
          <summary>${t('review.measurements')}</summary>
          <fp-measurements .verdicts=${verdicts} .measured=${measures} .subject=${kindOf(kind).subject}></fp-measurements>
        </details>
      </div>
      <slot name="actions"></slot>
    `;
  }

  #verdict(is: PhotoVerdict, worst: Fix | undefined) {
    const words = is === 'right' ? 'right' : 'unknown';
    return html`<div class="verdict ${is}">
      <span class="sign">${icon(signs[is])}</span>
      <h1>${worst ? this.#words('headline', worst) : t(`review.${words}`)}</h1>
      <p>${worst ? this.#words('how', worst) : t(this.kept && is === 'right' ? 'review.kept' : `review.${words}.how`)}</p>
    </div>`;
  }

  #says({ printed, width, height }: Reviewed) {
    if (!printed?.says) return nothing;
    return html`<fp-says .says=${printed.says} .printed=${{ url: this.url, width, height, place: printed.place }}></fp-says>`;
  }

  #others(others: readonly Fix[]) {
    return html`<div>
      <h2>${t('review.more', { count: others.length })}</h2>
      <ul class="others">
        ${others.map((fix) => html`<li><strong>${this.#words('headline', fix)}</strong><span class="small muted">${this.#words('how', fix)}</span></li>`)}
      </ul>
    </div>`;
  }

  #words(part: 'headline' | 'how', { rule, at, because }: Fix): string {
    const { kind, measures } = this.photo as Reviewed;
    return ruleWords(part, { subject: kindOf(kind).subject, rule, at, because, measures });
  }
}

/** The photo with the corners that were found, what machines read, and a mark where the worst is. */
function picture(photo: Reviewed, url: string, worst: Fix | undefined): TemplateResult {
  const { quad, width, height, printed } = photo;
  const outline = (corners: readonly FramePoint[]) => corners.map(([x, y]) => `${x * width},${y * height}`).join(' ');
  return html`<fp-zoom label=${t('review.photo')}>
    <svg class="picture ${worst ? 'fix' : ''}" viewBox=${shown(photo)} role="img" aria-label=${t('review.photo')}>
      <image href=${url} width=${width} height=${height}></image>
      ${quad ? svg`<polygon class="quad" points=${outline(quad)}></polygon>` : nothing}
      ${printed && printed.place.length > 0 ? svg`<polygon class="zone" points=${outline(printed.place)}></polygon>` : nothing}
      ${worst?.at ? spot(worst.at, photo) : nothing}
    </svg>
  </fp-zoom>`;
}

const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
/** The side that begins at each corner, clockwise. */
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** A mark without a size of its own, as a share of the photo's longer side. */
const USUAL_RADIUS = 0.05;

/** A ring where the fault is and where else it is, or a thick line along the side of the document that it is said of. */
function spot(
  { point, radius = USUAL_RADIUS, outline, corner, side, others = [] }: Place,
  photo: Reviewed,
): TemplateResult<2> | typeof nothing {
  const { quad, width, height } = photo;
  const middle = point ?? (corner && quad?.[CORNERS.indexOf(corner)]);
  if (outline) {
    const points = outline.map(([x, y]) => `${x * width},${y * height}`).join(' ');
    return svg`<polygon class="spot" points=${points}></polygon>${others.map((other) => spot(other, photo))}`;
  }
  if (middle) {
    const [x, y] = middle;
    return svg`<circle class="spot" cx=${x * width} cy=${y * height} r=${radius * Math.max(width, height)}></circle>`;
  }
  if (!side || !quad) return nothing;
  const from = SIDES.indexOf(side);
  const [[x1, y1], [x2, y2]] = [quad[from] as FramePoint, quad[(from + 1) % 4] as FramePoint];
  return svg`<line class="edge" x1=${x1 * width} y1=${y1 * height} x2=${x2 * width} y2=${y2 * height}></line>`;
}

/** How tall a photo of a document is shown, by its width, where that shows all of it. A phone held upright sees much table. */
const TALL = 0.8;
/** Of the document's height, above and below it. */
const AROUND = 0.1;

/**
 * The part of the photo that is shown, as an SVG view box: its whole width, and in height what is around the document; all of it
 * where a face belongs to it.
 */
function shown({ kind, quad, width, height }: Reviewed): string {
  if (!quad || kindOf(kind).subject !== 'document') return `0 0 ${width} ${height}`;
  const heights = quad.map(([, y]) => y * height);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const tall = Math.min(height, Math.max(width * TALL, (bottom - top) * (1 + 2 * AROUND)));
  const from = Math.min(Math.max(0, (top + bottom - tall) / 2), height - tall);
  return `0 ${Math.round(from)} ${width} ${Math.round(tall)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-review': FpReview;
  }
}
