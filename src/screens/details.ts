import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayOf } from '../checks/data/dates.ts';
import { type Doubt, type FieldId, fieldIds } from '../checks/data/doubt.ts';
import { written } from '../checks/data/names.ts';
import '../components/fp-doubt.ts';
import { DetailsController } from '../controllers/details.ts';
import { keepForReaders } from '../controllers/dictionary.ts';
import { StoreController, store } from '../controllers/store.ts';
import { dateWords } from '../i18n/dates.ts';
import { language, t } from '../i18n/index.ts';
import { stepsOf } from '../plan/plan.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** What the browser may fill in, and how the keyboard and its helpers behave. Names and numbers are no words to be mended. */
const inputs: Readonly<Record<FieldId, { autocomplete: string; capitals: string; lines?: true; day?: string }>> = {
  nativeName: { autocomplete: 'name', capitals: 'words' },
  surname: { autocomplete: 'family-name', capitals: 'words' },
  givenNames: { autocomplete: 'given-name', capitals: 'words' },
  birthDate: { autocomplete: 'bday', capitals: 'off', day: '1990-04-23' },
  documentNumber: { autocomplete: 'off', capitals: 'characters' },
  expiryDate: { autocomplete: 'off', capitals: 'off', day: '2031-04-23' },
  address: { autocomplete: 'street-address', capitals: 'words', lines: true },
  paperAddress: { autocomplete: 'off', capitals: 'words', lines: true },
};

/** What a provider asks people to type, with what there is to ask about it. */
@customElement('fp-details')
export class FpDetails extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  /** A name in characters that are not Latin, for who has one. */
  @state() private native = false;
  readonly #details = new DetailsController(this);

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      form { display: grid; gap: 28px; align-content: start; padding-block-end: 16px; }
      .field { display: grid; gap: 6px; }
      label { font-weight: 650; }
      .example { color: var(--muted); font-size: var(--step-0); }
      input, textarea {
        font: inherit; color: var(--ink); background: var(--surface); border: 1.5px solid var(--edge); border-radius: 12px; padding: 12px 14px; min-block-size: 56px; inline-size: 100%;
      }
      textarea { min-block-size: 5.5rem; resize: vertical; }
      .read { display: flex; flex-wrap: wrap; align-items: center; gap: 0 10px; font-size: var(--step-0); color: var(--muted); }
      .read .plain { inline-size: auto; padding-inline: 10px; min-block-size: 44px; overflow-wrap: anywhere; }
      .add { justify-content: start; inline-size: auto; justify-self: start; padding-inline: 0; }
      .note { color: var(--muted); font-size: var(--step-0); }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepForReaders();
  }

  /**
   * Chrome asks a server of its maker about the fields of every form, but for one that leads to a search: so it looks like one.
   * It never leads anywhere. Other browsers fill in names and addresses from the device as the tokens say.
   */
  protected override render() {
    const { document, documentId, dictionaryMissing, ready } = this.#details;
    const offersNative = this.#hasNative();
    return html`
      <form action="search" autocomplete="on" @submit=${this.#finish} @focusout=${() => this.#details.rest()}>
        <div class="stack">
          <h1>${t('details.title')}</h1>
          <p>${t('details.how')}</p>
          ${ready && !document ? html`<p class="note">${t('details.read.none')}</p>` : nothing}
        </div>
        ${fieldIds.filter((id) => this.#isAsked(id)).map((id) => this.#field(id, documentId))}
        ${offersNative ? nothing : html`<button type="button" class="plain add" @click=${() => (this.native = true)}>${t('details.native.add')}</button>`}
        ${dictionaryMissing ? html`<p class="note">${t('details.chinese.missing')}</p>` : nothing}
      </form>
      <div class="actions">
        <a class="primary button" href="#/final">${t('details.final')}</a>
        <p class="spoken" role="status">${this.#said()}</p>
      </div>
    `;
  }

  #field(id: FieldId, documentId: string | null) {
    const { lines, autocomplete, capitals, day } = inputs[id];
    const value = this.#details.details[id];
    const common = { id, autocomplete, capitals };
    return html`<div class="field">
      <label for=${id}>${t(`details.${id}`)}</label>
      <p class="example" id="${id}-example">${t(`details.${id}.example`, { date: day ? dateWords(day) : '' })}</p>
      ${
        lines
          ? html`<textarea id=${common.id} name=${id} rows="3" dir="auto" spellcheck="false" autocomplete=${autocomplete} autocapitalize=${capitals} aria-describedby="${id}-example"
              .value=${value} @input=${this.#typed}></textarea>`
          : html`<input id=${common.id} name=${id} type="text" inputmode="text" dir="auto" spellcheck="false" autocorrect="off" autocomplete=${autocomplete} autocapitalize=${capitals}
              aria-describedby="${id}-example" .value=${value} @input=${this.#typed}>`
      }
      ${this.#read(id, documentId)}
      <div aria-live="polite">
        ${this.#details
          .doubts(id)
          .slice(0, 1)
          .map(
            (doubt) => html`<fp-doubt .doubt=${doubt} field=${id} example=${day ?? ''}
            @fp-take=${(event: CustomEvent<string>) => this.#details.take(id, doubt, event.detail)} @fp-keep=${() => this.#keep(id, doubt)}></fp-doubt>`,
          )}
      </div>
    </div>`;
  }

  /** What was read is offered, never put in by itself. */
  #read(id: FieldId, documentId: string | null) {
    if (id === 'nativeName' || id === 'address' || id === 'paperAddress' || !documentId) return nothing;
    const read = this.#details.document?.[id] ?? '';
    const [name, isDate] = [id === 'surname' || id === 'givenNames', id === 'birthDate' || id === 'expiryDate'];
    const value = name ? written(read) : read;
    const typed = this.#details.details[id];
    const same = isDate
      ? dayOf(typed, read, read, 'past') === read
      : typed.trim().toUpperCase() === value.toUpperCase();
    // A date of which only the year is known is nothing to put in.
    if (read === '' || same || (isDate && read.length < 10)) return nothing;
    const shown = isDate ? dateWords(read) : value;
    return html`<p class="read">
      <span>${t('details.read', { document: t(`document.${documentId}.name` as 'document.passport.name') })}</span>
      <button type="button" class="plain" @click=${() => this.#use(id, value)}>${t('details.read.take', { value: `\u2068${shown}\u2069` })}</button>
    </p>`;
  }

  #isAsked(id: FieldId): boolean {
    if (id === 'nativeName') return this.#hasNative();
    if (id === 'paperAddress') return this.#details.details.paperAddress !== '' || this.#needsPaper();
    return true;
  }

  #hasNative(): boolean {
    return this.native || this.#details.details.nativeName !== '' || /^(?:zh|ja|ko)/.test(language());
  }

  #needsPaper(): boolean {
    const { plan, pack } = store;
    return plan !== null && pack !== null && stepsOf(pack, plan).includes('proof-of-address');
  }

  /** Of several questions the next follows when one is answered. */
  #said(): string {
    const { open } = this.#details;
    return open > 0 ? t('details.row.asking', { count: open }) : '';
  }

  #use(id: FieldId, value: string): void {
    this.#details.type(id, value);
    this.#details.rest();
    this.#focus(id);
  }

  /** The question goes away: whoever steers by keyboard stays at its field. */
  #keep(id: FieldId, doubt: Doubt): void {
    this.#details.keep(id, doubt);
    this.#focus(id);
  }

  #focus(id: FieldId): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  readonly #typed = (event: Event): void => {
    const { name, value } = event.currentTarget as HTMLInputElement;
    this.#details.type(name as FieldId, value);
  };

  /** Enter on a keyboard: nothing is sent anywhere. */
  readonly #finish = (event: Event): void => {
    event.preventDefault();
    this.#details.rest();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-details': FpDetails;
  }
}
