import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Check, CircleAlert } from 'lucide';
import '../components/fp-confirm.ts';
import type { FpConfirm } from '../components/fp-confirm.ts';
import '../components/fp-differences.ts';
import '../components/fp-offline.ts';
import '../components/fp-problem.ts';
import '../components/fp-switch.ts';
import { icon } from '../components/icon.ts';
import { Cues } from '../controllers/cues.ts';
import { ModelsController } from '../controllers/models.ts';
import { OwnDataController } from '../controllers/own-data.ts';
import { ServiceWorkerController } from '../controllers/service-worker.ts';
import { StoreController, store } from '../controllers/store.ts';
import { VoiceController } from '../controllers/voice.ts';
import type { Conflict } from '../export/bundle.ts';
import { language, languageIds, nameOf, t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import { canVibrate } from '../platform.ts';
import type { Problem, ProblemAction } from '../problems.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

type Switch = 'autoCapture' | 'sound' | 'speech' | 'vibration';

/** How the app behaves, what is on this device, and everything about the person’s own data. */
@customElement('fp-settings')
export class FpSettings extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @query('#faces') private confirmFaces!: FpConfirm;
  @query('#erase') private confirmErase!: FpConfirm;
  @query('input[type=file]') private file!: HTMLInputElement;

  readonly #models = new ModelsController(this);
  readonly #serviceWorker = new ServiceWorkerController(this);
  readonly #voice = new VoiceController(this);
  readonly #own = new OwnDataController(this);
  readonly #cues = new Cues({ sound: true, speech: true, vibration: true });

  static override styles = [
    shared,
    css`
      :host { display: grid; align-content: start; gap: 24px; padding-block-end: 48px; }
      section { display: grid; gap: 12px; }
      .languages { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 8px; }
      .languages button {
        display: flex; align-items: center; justify-content: space-between; gap: 8px; inline-size: 100%; min-block-size: 56px; padding: 8px 16px; text-align: start;
        background: var(--surface); border: 2px solid var(--line); border-radius: var(--radius);
      }
      .languages [aria-pressed='true'] { border-color: var(--brand); background: var(--brand-soft); font-weight: 650; }
      .languages .icon { color: var(--brand); }
      .switches.card { padding-block: 6px; }
      .switches > * + * { border-block-start: 1px solid var(--line); }
      .none { padding-block: 12px; }
      .deed { display: grid; gap: 8px; }
      .deed + .deed { border-block-start: 1px solid var(--line); padding-block-start: 16px; margin-block-start: 16px; }
      .careful { display: flex; gap: 12px; padding: 12px 16px; border-radius: 12px; background: var(--amber-soft); }
      .careful .icon { color: var(--amber); }
      .own .notice, .own fp-problem { margin-block-start: 16px; }
      .notice { background: var(--right-soft); padding: 12px 16px; border-radius: 12px; }
      .links { display: flex; flex-wrap: wrap; gap: 4px 20px; }
      .links a { padding-block: 12px; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cues.rest();
  }

  protected override render() {
    if (this.#own.erased) return erased();
    const { arriving } = this.#own;
    if (arriving) {
      return html`<fp-differences .differences=${arriving.differences}
        @fp-take=${({ detail }: CustomEvent<Conflict[]>) => this.#own.take(detail)} @fp-leave=${() => this.#own.leave()}></fp-differences>
        ${this.#trouble(this.#own.problem)}`;
    }
    return html`
      <h1>${t('settings.title')}</h1>
      ${this.#languages()} ${this.#switches()} ${this.#offline()} ${this.#data()}
      <p class="links"><a href="#/privacy">${t('settings.privacy')}</a><a href="#/install">${t('settings.install')}</a><a href=${linkTo({ to: 'device' })}>${t('start.device')}</a><a href="#/link">${t('link.from.settings')}</a><a href="#/hand-over">${t('hand.open')}</a></p>
    `;
  }

  #languages() {
    const now = language();
    return html`<section>
      <h2 id="language">${t('settings.language')}</h2>
      <div class="languages" role="group" aria-labelledby="language">
        ${languageIds.map(
          (id) => html`<button lang=${id} aria-pressed=${id === now} @click=${() => store.setLanguage(id)}>
            ${nameOf(id)}${id === now ? icon(Check) : nothing}
          </button>`,
        )}
      </div>
    </section>`;
  }

  #switches() {
    return html`<section>
      <h2>${t('settings.camera')}</h2>
      <div class="card switches">
        ${this.#switch('autoCapture')}
        ${this.#switch('sound', () => {
          this.#cues.wake();
          this.#cues.right();
        })}
        ${
          this.#voice.here
            ? this.#switch('speech', () => this.#cues.say(t('settings.speech.sample'), language()))
            : html`<p class="none small muted">${t('settings.speech.none', { language: nameOf(language()) })}</p>`
        }
        ${canVibrate() ? this.#switch('vibration', () => navigator.vibrate(20)) : nothing}
      </div>
    </section>`;
  }

  /** Turned on, it lets people hear or feel at once what they chose. */
  #switch(name: Switch, sample?: () => void) {
    return html`<fp-switch .label=${t(`settings.${name}`)} .hint=${t(`settings.${name}.hint`)} .checked=${store.settings[name]}
      @fp-change=${({ detail }: CustomEvent<boolean>) => {
        store.set({ [name]: detail });
        if (detail) sample?.();
      }}></fp-switch>`;
  }

  #offline() {
    const { have, total } = this.#models.megabytes;
    return html`<section>
      <h2>${t('settings.offline')}</h2>
      <div class="card">
        <fp-offline .app=${this.#serviceWorker.offline} .have=${have} .total=${total} .faces=${this.#models.here} .busy=${this.#models.state.busy} .print=${this.#models.print}
          @fp-remove-print=${() => this.#models.removePrint()}
          @fp-get=${() => this.#models.fetch()} @fp-remove=${this.#removeFaces}></fp-offline>
      </div>
      ${this.#trouble(this.#models.state.problem)}
      <fp-confirm id="faces" .heading=${t('settings.offline.remove.title')} .yes=${t('settings.offline.remove.yes')} .no=${t('settings.offline.remove.no')}>
        <p>${t('settings.offline.remove.what', { total })}</p>
      </fp-confirm>
    </section>`;
  }

  #data() {
    const { state, persisted, busy, problem, brought } = this.#own;
    return html`<section>
      <h2>${t('settings.kept')}</h2>
      ${
        state?.kept === false
          ? html`<p class="careful">${icon(CircleAlert)}${t('settings.kept.memory')}</p>`
          : html`<p class="muted">${t(persisted ? 'settings.kept.promised' : 'settings.kept.likely')}</p>`
      }
      <div class="card own">
        <div class="deed">
          <button class="secondary" ?disabled=${busy} @click=${() => this.#own.save()}>${t('settings.export')}</button>
          <p class="small muted">${t('settings.export.hint')}</p>
        </div>
        <div class="deed">
          <button class="secondary" ?disabled=${busy} @click=${() => this.file.click()}>${t('settings.import')}</button>
          <p class="small muted">${t('settings.import.hint')}</p>
        </div>
        <div role="status">${brought ? html`<p class="notice">${t('settings.import.done', { ...brought })}</p>` : nothing}</div>
        ${this.#trouble(problem)}
      </div>
      <button class="danger" ?disabled=${busy} @click=${this.#erase}>${t('settings.erase')}</button>
      <input type="file" accept=".zip,application/zip" hidden .value=${live('')} @change=${this.#chosen}>
      <fp-confirm id="erase" .heading=${t('settings.erase.title')} .yes=${t('settings.erase')} .no=${t('settings.erase.no')}>
        <p>${t('settings.erase.what')}</p>
      </fp-confirm>
    </section>`;
  }

  #trouble(problem: Problem | null) {
    return problem
      ? html`<fp-problem .problem=${problem} @fp-action=${({ detail }: CustomEvent<ProblemAction>) => this.#act(detail, problem)}></fp-problem>`
      : nothing;
  }

  #act(action: ProblemAction, problem: Problem): void {
    if (action === 'choose-file') this.file.click();
    else if (action === 'reload') location.reload();
    else if (problem === this.#models.state.problem) this.#models.fetch();
    else this.#own.dismiss();
  }

  readonly #removeFaces = async (): Promise<void> => {
    if (await this.confirmFaces.ask()) await this.#models.remove();
  };

  readonly #erase = async (): Promise<void> => {
    if (!(await this.confirmErase.ask())) return;
    await this.#own.erase();
    await this.updateComplete;
    if (this.#own.erased) scrollTo({ top: 0 });
  };

  readonly #chosen = (): void => {
    const [file] = this.file.files ?? [];
    if (file) this.#own.open(file);
  };
}

const erased = () => html`
  <div class="stack" role="status">
    <h1 tabindex="-1">${t('settings.erased.title')}</h1>
    <p>${t('settings.erased.what')}</p>
  </div>
  <div class="actions"><button class="primary" @click=${afresh}>${t('action.start')}</button></div>
`;

/** Loaded anew, so that nothing that was read before is left in memory either. */
function afresh(): void {
  location.hash = '#/';
  location.reload();
}
