import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, CircleHelp } from 'lucide';
import { addressParts } from '../checks/data/address.ts';
import type { Doubt, FieldId } from '../checks/data/doubt.ts';
import { dateWords } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

/**
 * A question about what was typed, with what it may be beside it. Never a red wall: what was typed may be right.
 *
 * @fires fp-take - detail: the reading that is right
 * @fires fp-keep - what was typed is right
 */
@customElement('fp-doubt')
export class FpDoubt extends LitElement {
  @property({ attribute: false }) doubt: Doubt | null = null;
  @property() field: FieldId | '' = '';
  /** A date as it may be written. */
  @property() example = '';

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 12px; padding: 14px 16px; background: var(--amber-soft); color: var(--ink); border-radius: 12px; }
      .ask { display: grid; grid-template-columns: auto 1fr; gap: 10px; align-items: start; font-weight: 600; }
      .ask .icon { color: var(--amber); }
      ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); gap: 8px; }
      .choice {
        display: grid; gap: 2px; align-content: start; inline-size: 100%; block-size: 100%; min-block-size: 56px; padding: 8px 14px; text-align: start; background: var(--surface);
        border: 1.5px solid var(--edge); border-radius: 12px; font-weight: 600; overflow-wrap: anywhere;
      }
      .choice small { font-size: var(--step-0); font-weight: 400; color: var(--muted); }
      .plain { justify-content: start; inline-size: auto; justify-self: start; padding-inline: 12px; color: var(--ink); text-decoration: underline; text-underline-offset: 0.25em; }
      mark { background: none; color: inherit; border-block-end: 3px solid var(--amber-mark); padding-inline: 2px; }
      .words { display: flex; flex-wrap: wrap; gap: 4px 8px; padding: 10px 12px; background: var(--surface); border-radius: 10px; }
      ins, del { text-decoration: none; display: inline-flex; gap: 4px; align-items: baseline; border-radius: 6px; padding-inline: 6px; }
      ins { border: 1.5px solid var(--amber-mark); }
      del { border: 1.5px dashed var(--amber-mark); }
      ins small, del small { font-size: 0.8125rem; color: var(--muted); }
    `,
  ];

  protected override render() {
    const { doubt } = this;
    if (!doubt) return nothing;
    return html`
      <p class="ask">${icon(CircleHelp)}<span>${this.#question(doubt)}</span></p>
      ${doubt.id === 'address-differs' ? this.#words(doubt) : nothing}
      ${isFact(doubt) || doubt.readings.length === 0 ? nothing : this.#choices(doubt)}
      <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('fp-keep'))}>${icon(Check)}${t(isKnown(doubt) ? 'details.known' : 'details.keep')}</button>
    `;
  }

  #question({ id, readings }: Doubt): string {
    const [reading = '', other = ''] = readings.map((text) => this.#written(text));
    return t(`details.doubt.${id}`, {
      reading: isolated(reading),
      other: isolated(other),
      count: readings.length,
      example: this.example,
    });
  }

  /** What was typed stands beside what may be meant, where there is one reading; two readings stand beside each other. */
  #choices({ id, typed, readings, at }: Doubt) {
    const both = readings.length === 1 && id !== 'address-differs';
    return html`<ul>
      ${
        both
          ? html`<li><button class="choice" @click=${() => this.dispatchEvent(new CustomEvent('fp-keep'))}>
              <small>${t('details.typed')}</small><bdi>${marked(typed, at)}</bdi>
            </button></li>`
          : nothing
      }
      ${readings.map(
        (reading) => html`<li><button class="choice" @click=${() => this.#take(reading)}>
          <small>${t('details.meant')}</small><bdi>${this.#written(reading)}</bdi>
        </button></li>`,
      )}
    </ul>`;
  }

  /** Two addresses word by word; shape and words say whose a word is. */
  #words({ typed, readings }: Doubt) {
    return html`<p class="words" dir="auto">
      ${addressParts(typed, readings[0] ?? '').map(({ words, is }) => {
        if (is === 'same') return html`<span>${words}</span>`;
        if (is === 'typed') return html`<del><bdi>${words}</bdi><small>${t('details.only.typed')}</small></del>`;
        return html`<ins><bdi>${words}</bdi><small>${t('details.only.paper')}</small></ins>`;
      })}
    </p>`;
  }

  #take(reading: string): void {
    this.dispatchEvent(new CustomEvent('fp-take', { detail: reading }));
  }

  #written = (reading: string): string => (/^\d{4}-\d\d-\d\d$/.test(reading) ? dateWords(reading) : reading);
}

/** Nothing to choose from: the day is the document's own. */
const isKnown = ({ id }: Doubt): boolean => id === 'expired' || id === 'expires-soon';
const isFact = (doubt: Doubt): boolean => isKnown(doubt) || doubt.id === 'number-birth';

/** Keeps the direction of a name or number apart from the sentence around it. */
const isolated = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`);

/** Where a part of it is meant, that part is underlined. */
function marked(text: string, [from, to]: readonly [number, number]) {
  if (from === 0 && to === text.length) return text;
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-doubt': FpDoubt;
  }
}
