import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CalendarCheck, CalendarClock, CalendarX, ScanText } from 'lucide';
import { type MessageId, t } from '../i18n/index.ts';
import { type PaperAge, paperAge } from '../reading/paper/age.ts';
import type { Holder } from '../reading/paper/holder.ts';
import type { Issued } from '../reading/paper/issued.ts';
import { shared } from '../styles/shared.ts';
import './fp-holder.ts';
import { icon } from './icon.ts';

/** Where reading the print of a photo stands; `can` with the megabytes that have to be fetched first. */
export type PaperReading =
  | { readonly is: 'no' | 'reading' }
  | { readonly is: 'can'; readonly megabytes: number }
  | { readonly is: 'fetching'; readonly have: number; readonly total: number };

/** What is known of a paper beside its picture. Dates are YYYY-MM-DD. */
export interface PaperView {
  readonly today: string;
  /** How old it may be. */
  readonly months: number;
  /** Said by the person. */
  readonly issued: string | null;
  /** What its text seems to say; `null` where it says no date. */
  readonly found: Issued | null;
  /** Its text was looked at. */
  readonly searched: boolean;
  readonly reading: PaperReading;
  /** `null` where nothing was typed to compare with, or no text is there. */
  readonly holder: Holder | null;
}

const signs = { fine: CalendarCheck, soon: CalendarClock, 'too-old': CalendarX, future: CalendarX } as const;

/**
 * Whether a paper is recent enough: its date as it was read, to be confirmed, or asked for.
 *
 * @fires fp-issued - detail: YYYY-MM-DD
 * @fires fp-read - the print is to be read
 */
@customElement('fp-paper')
export class FpPaper extends LitElement {
  @property({ attribute: false }) paper: PaperView | null = null;
  /** The date is being changed although there is one. */
  @state() private changing = false;

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 20px; }
      section { display: grid; gap: 12px; }
      h2 { font-size: var(--step-1); }
      .age { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 14px; align-items: start; }
      .age .sign { grid-row: span 2; display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 12px; background: var(--amber-soft); color: var(--amber); }
      .age.fine .sign { background: var(--right-soft); color: var(--right); border-radius: 50%; }
      .age strong { font-size: var(--step-1); line-height: 1.3; align-self: center; }
      .line { padding: 8px 12px; border-inline-start: 4px solid var(--edge); background: var(--sunken); border-radius: 4px; overflow-wrap: anywhere; }
      label { display: grid; gap: 6px; font-weight: 600; }
      input { font: inherit; min-block-size: 52px; padding: 8px 14px; inline-size: 100%; max-inline-size: 20rem; color: inherit; background: var(--surface); border: 2px solid var(--edge); border-radius: 12px; }
      input:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
      progress { inline-size: 100%; accent-color: var(--brand); }
      .plain { justify-self: start; inline-size: auto; padding-inline: 0; }
    `,
  ];

  protected override render() {
    if (!this.paper) return nothing;
    const { issued, holder } = this.paper;
    return html`<section class="card">
        <h2>${t('paper.date.title')}</h2>
        ${issued && !this.changing ? this.#age(issued, this.paper) : this.#ask(this.paper)}
      </section>
      ${holder ? html`<fp-holder class="card" .holder=${holder}></fp-holder>` : nothing}`;
  }

  #age(issued: string, { today, months }: PaperView): TemplateResult {
    const age = paperAge(issued, today, months);
    return html`<div role="status" class="age ${age.is}">
        <span class="sign">${icon(signs[age.is])}</span>
        <strong>${ageWords('title', age, issued)}</strong>
        <span class="muted">${ageWords('how', age, issued)}</span>
      </div>
      <button class="plain" @click=${this.#change}>${t('paper.date.change')}</button>`;
  }

  #ask({ found, searched, reading, months, issued, today }: PaperView): TemplateResult {
    const read = found && !this.changing;
    return html`
      ${read ? this.#offer(found) : html`<p class="muted">${t('paper.date.what', { months })}</p>${this.#read(reading)}`}
      ${searched && !found && reading.is !== 'reading' ? html`<p role="status">${t('paper.date.none')}</p>` : nothing}
      <label>${t(read ? 'paper.date.other' : 'paper.date.ask')}
        <input type="date" min="1990-01-01" max=${today} .value=${issued ?? ''} @change=${this.#entered}>
      </label>`;
  }

  /** What was read is offered in every reading that it can have; nothing is taken by itself. */
  #offer({ readings, how, line }: Issued): TemplateResult {
    const words: MessageId = readings.length > 1 ? 'paper.date.two' : `paper.date.found.${how}`;
    return html`<p role="status">${t(words)}</p>
      ${readings.map((date) => html`<button class="secondary" @click=${() => this.#say(date)}>${t('paper.date.yes', { date: dayOf(date) })}</button>`)}
      <p class="small muted">${t('paper.date.line')}</p>
      <p class="line small"><bdi>${line}</bdi></p>`;
  }

  #read(reading: PaperReading): TemplateResult | typeof nothing {
    switch (reading.is) {
      case 'no':
        return nothing;
      case 'reading':
        return html`<p role="status">${t('paper.date.reading')}</p><progress aria-label=${t('paper.date.reading')}></progress>`;
      case 'fetching': {
        const words = t('paper.date.getting', { have: reading.have, total: reading.total });
        return html`<p>${words}</p><progress max=${reading.total} .value=${reading.have} aria-label=${words}></progress>`;
      }
      case 'can': {
        const { megabytes } = reading;
        const words = megabytes > 0 ? t('paper.date.read.get', { megabytes }) : t('paper.date.read');
        return html`<button class="secondary" @click=${() => this.dispatchEvent(new CustomEvent('fp-read'))}>${icon(ScanText)}${words}</button>
          ${megabytes > 0 ? html`<p class="small muted">${t('paper.date.read.how')}</p>` : nothing}`;
      }
    }
  }

  readonly #entered = (event: Event): void => {
    const { value, validity } = event.target as HTMLInputElement;
    // A year that is still being typed is a year of the first century.
    if (value !== '' && !validity.rangeUnderflow) this.#say(value);
  };

  readonly #change = (): void => {
    this.changing = true;
  };

  #say(date: string): void {
    this.changing = false;
    this.dispatchEvent(new CustomEvent('fp-issued', { detail: date }));
  }
}

function ageWords(part: 'title' | 'how', { is, until, daysLeft }: PaperAge, issued: string): string {
  return t(`paper.age.${is}.${part}`, { until: dayOf(until), issued: dayOf(issued), days: daysLeft });
}

/** At noon of the person's own day, so that no time zone makes it another. */
const dayOf = (date: string): Date => new Date(`${date}T12:00:00`);

declare global {
  interface HTMLElementTagNameMap {
    'fp-paper': FpPaper;
  }
}
