import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fieldIds, type Typed } from '../checks/data/doubt.ts';
import type { Difference, Named } from '../controllers/own-data.ts';
import { t } from '../i18n/index.ts';
import { levelName, packName } from '../packs/words.ts';
import { levelOf } from '../plan/plan.ts';
import { shared } from '../styles/shared.ts';

type Side = 'mine' | 'theirs';

/**
 * What is on this device and, different, in a file: one of the two is chosen for each, by looking.
 *
 * @fires fp-take - detail: what the file is to replace
 * @fires fp-leave
 */
@customElement('fp-differences')
export class FpDifferences extends LitElement {
  @property({ attribute: false }) differences: readonly Difference[] = [];
  @state() private chosen = new Map<Difference['of'], Side>();
  /** Addresses of the photos, by their bytes. */
  readonly #pictures = new Map<ArrayBuffer, string>();

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 20px; }
      fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
      legend { font-size: var(--step-2); font-weight: 650; padding: 0; margin-block-end: 8px; }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
      label {
        display: grid; grid-template-rows: auto 1fr; gap: 10px; padding: 12px; border: 2px solid var(--line); border-radius: var(--radius); background: var(--surface); cursor: pointer;
      }
      label:has(:checked) { border-color: var(--brand); background: var(--brand-soft); }
      label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 3px; }
      .name { display: flex; align-items: center; gap: 10px; min-block-size: 3em; font-weight: 600; line-height: 1.25; }
      input { flex: none; inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--brand); }
      input:focus-visible { outline: none; }
      img { display: block; inline-size: 100%; block-size: 9rem; object-fit: contain; border-radius: 8px; background: var(--sunken); }
      @media (max-width: 21rem) { .two { grid-template-columns: 1fr; } }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('differences')) return;
    this.#release();
    // What is here stays unless something else is chosen.
    this.chosen = new Map(this.differences.map(({ of }) => [of, 'mine']));
    for (const difference of this.differences) {
      if (difference.of === 'plan' || difference.of === 'details') continue;
      for (const { jpeg } of [difference.mine, difference.theirs]) {
        this.#pictures.set(jpeg, URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' })));
      }
    }
  }

  /** It has taken the place of what the person was looking at. */
  protected override firstUpdated(): void {
    scrollTo({ top: 0 });
    this.renderRoot.querySelector('h1')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  protected override render() {
    return html`
      <h1 tabindex="-1">${t('settings.import.which')}</h1>
      <p class="muted">${t('settings.import.which.how')}</p>
      ${this.differences.map((difference) => this.#choice(difference))}
      <div class="actions">
        <button class="primary" @click=${this.#take}>${t('settings.import.take')}</button>
        <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('fp-leave'))}>${t('settings.import.leave')}</button>
      </div>
    `;
  }

  #choice(difference: Difference) {
    const { of } = difference;
    return html`<fieldset>
      <legend>${of === 'plan' ? t('settings.import.plan') : of === 'details' ? t('details.title') : t(`kind.${of}.name`)}</legend>
      <div class="two">${(['mine', 'theirs'] as const).map((side) => this.#option(difference, side))}</div>
    </fieldset>`;
  }

  #option(difference: Difference, side: Side) {
    const { of } = difference;
    return html`<label>
      <span class="name">
        <input type="radio" name=${of} .checked=${this.chosen.get(of) === side} @change=${() => this.#choose(of, side)}>
        ${t(`settings.import.${side}`)}
      </span>
      ${difference.of === 'plan' ? planWords(difference[side]) : difference.of === 'details' ? detailWords(difference[side]) : html`<img alt="" src=${this.#pictures.get(difference[side].jpeg) ?? ''}>`}
    </label>`;
  }

  #choose(of: Difference['of'], side: Side): void {
    this.chosen = new Map(this.chosen).set(of, side);
  }

  readonly #take = (): void => {
    const detail = [...this.chosen].flatMap(([of, side]) => (side === 'theirs' ? [of] : []));
    this.dispatchEvent(new CustomEvent('fp-take', { detail }));
  };

  #release(): void {
    for (const url of this.#pictures.values()) URL.revokeObjectURL(url);
    this.#pictures.clear();
  }
}

const detailWords = (details: Typed) =>
  html`<span>${fieldIds.filter((id) => details[id] !== '').map((id) => html`<bdi>${details[id]}</bdi><br>`)}</span>`;

const planWords = ({ plan, pack }: Named) =>
  html`<span>${pack ? `${packName(pack)} · ${levelName(levelOf(pack, plan))}` : plan.pack} · ${t(`document.${plan.document}.name`)}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-differences': FpDifferences;
  }
}
