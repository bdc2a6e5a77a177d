import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Camera, Check, Info, Minus } from 'lucide';
import { kindOf } from '../checks/kinds/index.ts';
import { drawings } from '../components/drawings/index.ts';
import '../components/fp-problem.ts';
import '../components/fp-switch.ts';
import { icon } from '../components/icon.ts';
import { Cues } from '../controllers/cues.ts';
import { StoreController, store } from '../controllers/store.ts';
import { VoiceController } from '../controllers/voice.ts';
import { language, t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import { asProblem, type Problem, type ProblemAction } from '../problems.ts';
import { movementIds } from '../rehearsal/movements.ts';
import type { Result } from '../rehearsal/rehearsal.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';
import { doneWords } from './rehearsal-words.ts';
import { rehearsedStyles } from './rehearsed.styles.ts';

type Phase = 'how' | 'camera' | 'over';

/** As long as a strict check gives for each movement (VisionLabs LUNA ID: 5 s unless set otherwise). */
const LIMIT_MS = 5000;

const { camera } = kindOf('selfie');

/**
 * Practice of the movements that some checks ask for: what they are, the camera, and how each of them went. Nothing of it is
 * kept. All at one address, so that iOS does not ask for the camera again.
 */
@customElement('fp-rehearsal')
export class FpRehearsal extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private phase: Phase = 'how';
  @state() private results: readonly Result[] = [];
  @state() private limited = false;
  @state() private problem: Problem | null = null;
  readonly #voice = new VoiceController(this);
  readonly #cues = new Cues({ sound: false, speech: true, vibration: false });

  static override styles = [
    shared,
    rehearsedStyles,
    css`
      .movements { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.25rem, 1fr)); gap: 12px; }
      .movements li { display: grid; gap: 4px; align-content: start; font-size: var(--step-0); line-height: 1.3; text-align: center; }
      .movements .drawing { border-radius: 12px; }
      .free h2 { font-size: var(--step-1); }
      .switches.card { padding-block: 6px; }
      .switches > * + * { border-block-start: 1px solid var(--line); }
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

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('phase') || changed.get('phase') === undefined || this.phase === 'camera') return;
    const heading = this.renderRoot.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  protected override render() {
    if (this.phase === 'over') return this.#over();
    if (this.phase === 'how') return this.#how();
    const limitMs = this.limited ? LIMIT_MS : null;
    return html`<fp-practice .settings=${{ ...store.settings, limitMs, deviceId: store.settings.cameras[camera] ?? null }}
      @fp-over=${({ detail }: CustomEvent<readonly Result[]>) => this.#finish(detail)}
      @fp-settings=${({ detail }: CustomEvent<{ sound: boolean }>) => store.set(detail)}
      @fp-action=${({ detail }: CustomEvent<ProblemAction>) => this.#act(detail)}
      @fp-close=${() => this.#to('how')}></fp-practice>`;
  }

  #how() {
    return html`
      <div class="stack">
        <h1>${t('rehearsal.title')}</h1>
        ${
          this.problem
            ? html`<fp-problem class="card" .problem=${this.problem} @fp-action=${({ detail }: CustomEvent<ProblemAction>) => this.#act(detail)}></fp-problem>`
            : nothing
        }
        <p>${t('rehearsal.what')}</p>
        <ul class="movements">
          ${movementIds.map((id) => html`<li>${drawings[`movement-${id}`]}${t(`rehearsal.${id}.name`)}</li>`)}
        </ul>
        ${practice()}
        <div class="card switches">
          <fp-switch .label=${t('rehearsal.limit')} .hint=${t('rehearsal.limit.hint')} .checked=${this.limited}
            @fp-change=${({ detail }: CustomEvent<boolean>) => {
              this.limited = detail;
            }}></fp-switch>
          ${this.#voice.here ? this.#speech() : nothing}
        </div>
        <div class="free"><h2>${t('rehearsal.free.title')}</h2><p class="muted">${t('rehearsal.free.how')}</p></div>
      </div>
      <div class="actions">
        <button class="primary" @click=${this.#open}>${icon(Camera)}${t('step.camera')}</button>
      </div>
    `;
  }

  #speech() {
    return html`<fp-switch .label=${t('settings.speech')} .hint=${t('rehearsal.speech.hint')} .checked=${store.settings.speech}
      @fp-change=${({ detail }: CustomEvent<boolean>) => {
        store.set({ speech: detail });
        if (detail) this.#cues.say(t('settings.speech.sample'), language());
      }}></fp-switch>`;
  }

  #over() {
    const all = this.results.every(({ is }) => is === 'done');
    return html`
      <div class="stack">
        <h1>${t(all ? 'rehearsal.over.all' : 'rehearsal.over.some')}</h1>
        <p>${t('rehearsal.over.how')}</p>
        <ul class="card results">${this.results.map(row)}</ul>
        ${practice()}
      </div>
      <div class="actions">
        <a class="primary button" href=${linkTo({ to: 'step', step: 'selfie' })}>${t('rehearsal.selfie')}</a>
        <button class="plain" @click=${this.#open}>${t('rehearsal.again')}</button>
      </div>
    `;
  }

  readonly #open = async (): Promise<void> => {
    try {
      await import('./practice.ts');
      this.#to('camera');
    } catch (error) {
      this.problem = asProblem(error, 'network-off');
    }
  };

  #to(phase: Phase): void {
    this.problem = null;
    this.phase = phase;
  }

  #finish(results: readonly Result[]): void {
    this.results = results;
    this.#to('over');
  }

  #act(action: ProblemAction): void {
    if (action === 'try-again' || action === 'download') this.#open();
    else if (action === 'reload') location.reload();
    else if (action === 'free-space') location.hash = '#/settings';
    else this.#to('how');
  }
}

/** Said before and after, so that nobody takes it for the check itself. */
const practice = () => html`<div class="note">
  ${icon(Info)}<h2>${t('rehearsal.practice.title')}</h2><p class="small">${t('rehearsal.practice.how')}</p>
</div>`;

const row = (result: Result) => html`<li class=${result.is}>
  <span class="sign">${icon(result.is === 'done' ? Check : Minus)}</span>
  <strong>${t(`rehearsal.${result.movement}.name`)}</strong>
  <span class="small muted">${
    result.is === 'done'
      ? html`${doneWords(result)}<br>${t('rehearsal.tries', { tries: result.tries })}`
      : t('rehearsal.skipped')
  }</span>
</li>`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-rehearsal': FpRehearsal;
  }
}
