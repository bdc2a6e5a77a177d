import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FramePoint } from '../checks/space.ts';
import { dateWords } from '../i18n/dates.ts';
import { language, t } from '../i18n/index.ts';
import { daysUntil } from '../reading/dates.ts';
import type { Says } from '../reading/says.ts';
import { shared } from '../styles/shared.ts';

/** A picture, and where on it the text stands. */
export interface Printed {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Corners, 0–1; empty where it is not known. */
  readonly place: readonly FramePoint[];
}

const DATES = ['birthDate', 'expiryDate'] as const;
const TEXTS = ['surname', 'givenNames', 'documentNumber', 'nationality'] as const;

/** What was read from a document, beside the part of the photo that says it, to be compared by eye. */
@customElement('fp-says')
export class FpSays extends LitElement {
  @property({ attribute: false }) says: Says | null = null;
  @property({ attribute: false }) printed: Printed | null = null;
  /** YYYY-MM-DD. */
  @property() today = new Date().toISOString().slice(0, 10);

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 12px; }
      h2 { font-size: var(--step-1); }
      svg { display: block; inline-size: 100%; block-size: auto; max-block-size: 9rem; border-radius: 8px; background: #071312; direction: ltr; }
      dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 8px 16px; }
      dt { color: var(--muted); }
      dd { font-weight: 600; overflow-wrap: anywhere; }
      dd small { display: block; font-size: var(--step-0); font-weight: 400; color: var(--muted); }
    `,
  ];

  protected override render() {
    const { says } = this;
    if (!says) return nothing;
    return html`
      <h2>${t('review.says')}</h2>
      <p class="small muted">${t('review.says.how')}</p>
      ${this.printed?.place.length === 4 ? strip(this.printed) : nothing}
      <dl>
        ${TEXTS.map((id) => (says[id] ? html`<dt>${t(`review.says.${id}`)}</dt><dd><bdi>${says[id]}</bdi></dd>` : nothing))}
        ${DATES.map((id) => (says[id] ? html`<dt>${t(`review.says.${id}`)}</dt><dd><bdi>${dateWords(says[id])}</bdi>${id === 'expiryDate' ? this.#left(says[id]) : nothing}</dd>` : nothing))}
      </dl>
    `;
  }

  #left(date: string) {
    const days = daysUntil(date, this.today);
    return days === null ? nothing : html`<small>${away(days)}</small>`;
  }
}

/** Of the strip's longer side, around it. */
const AROUND = 0.03;

/** The part of the photo with the text, as it lies there. */
function strip({ url, width, height, place }: Printed) {
  const [xs, ys] = [place.map(([x]) => x * width), place.map(([, y]) => y * height)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const around = AROUND * Math.max(right - left, bottom - top);
  const box = [left - around, top - around, right - left + 2 * around, bottom - top + 2 * around];
  return html`<svg viewBox=${box.map(Math.round).join(' ')} role="img" aria-label=${t('review.says.strip')}>
    ${svg`<image href=${url} width=${width} height=${height}></image>`}
  </svg>`;
}

/** How far off a day is, in the largest unit that says enough: "in 3 years", "2 months ago". */
function away(days: number): string {
  const far = Math.abs(days);
  const [unit, length] =
    far >= 700 ? (['year', 365.25] as const) : far >= 60 ? (['month', 30.44] as const) : (['day', 1] as const);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(Math.trunc(days / length), unit);
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-says': FpSays;
  }
}
