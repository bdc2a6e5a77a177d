import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Download } from 'lucide';
import '../components/fp-problem.ts';
import '../components/fp-proof.ts';
import { icon } from '../components/icon.ts';
import { SendController, type Sheet } from '../controllers/send.ts';
import { StoreController, store } from '../controllers/store.ts';
import type { Look } from '../export/prepare.ts';
import { t } from '../i18n/index.ts';
import { packName } from '../packs/words.ts';
import { linkTo } from '../plan/links.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

const looks: readonly Look[] = ['taken', 'straight'];

/** Each kept photo against its provider's rules for files, and the files themselves. */
@customElement('fp-send')
export class FpSend extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  readonly #send = new SendController(this);

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      .stack { padding-block-end: 16px; }
      .card { display: grid; gap: 14px; }
      fieldset { display: grid; gap: 6px; }
      legend { padding: 0; font-size: var(--step-0); color: var(--muted); }
      .looks { display: flex; flex-wrap: wrap; gap: 0 24px; }
      label { display: flex; align-items: center; gap: 10px; min-block-size: 48px; }
      input { inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--brand); }
      .careful { background: var(--amber-soft); color: var(--amber); border-radius: 12px; padding: 10px 14px; }
      .notice { background: var(--right-soft); border-radius: 12px; padding: 10px 14px; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const { sheets, busy, saved, problem } = this.#send;
    const provider = store.pack ? packName(store.pack) : '';
    if (!sheets) return problem ? this.#trouble() : html`<h1>${t('send.title')}</h1>`;
    if (sheets.length === 0) return none();
    return html`
      <div class="stack">
        <h1>${t('send.title')}</h1>
        <p>${t('send.how', { provider })}</p>
        ${sheets.map((sheet) => this.#photo(sheet))}
      </div>
      <div class="actions">
        <div role="status">${busy ? html`<p class="small muted">${t('send.busy')}</p>` : saved ? html`<p class="notice">${t('send.saved', { count: saved })}</p>` : nothing}</div>
        ${problem ? this.#trouble() : nothing}
        <button class="primary" ?disabled=${busy} @click=${() => this.#send.saveAll()}>${icon(Download)}${t('send.all')}</button>
      </div>
    `;
  }

  #photo({ step, look, bends, facts, lines, fewer, made }: Sheet) {
    const name = t(`kind.${step}.name`);
    const again = lines.some(({ is }) => is === 'again');
    return html`<section class="card" aria-labelledby=${step} data-step=${step}>
      <h2 id=${step}>${name}</h2>
      <fp-proof .facts=${facts} .lines=${lines} .formats=${store.pack?.files.formats ?? ['jpeg']} ?made=${made}></fp-proof>
      ${bends ? this.#looks(step, look) : nothing}
      ${look === 'straight' ? html`<p class="careful small">${t(fewer ? 'send.look.fewer' : 'send.look.careful')}</p>` : nothing}
      <div>
        ${again ? html`<a class="plain button" href=${linkTo({ to: 'step', step })}>${t('send.again')}<span class="spoken">${name}</span></a>` : nothing}
        <button class="plain" ?disabled=${this.#send.busy} @click=${() => this.#send.save(step)}>${t('send.one')}<span class="spoken">${name}</span></button>
      </div>
    </section>`;
  }

  #looks(step: Sheet['step'], now: Look) {
    return html`<fieldset>
      <legend>${t('send.look')}</legend>
      <div class="looks">${looks.map(
        (look) => html`<label><input type="radio" name=${`look-${step}`} value=${look} .checked=${look === now}
          @change=${() => this.#send.choose(step, look)}>${t(`send.look.${look}`)}</label>`,
      )}</div>
    </fieldset>`;
  }

  #trouble() {
    return html`<fp-problem .problem=${this.#send.problem} @fp-action=${() => this.#send.dismiss()}></fp-problem>`;
  }
}

const none = () => html`
  <div class="stack"><h1>${t('send.title')}</h1><p>${t('send.none')}</p></div>
  <div class="actions"><a class="primary button" href="#/checklist">${t('review.done')}</a></div>
`;
