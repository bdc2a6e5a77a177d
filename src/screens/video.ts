import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Camera, Check, Info, Mic, Minus } from 'lucide';
import '../components/fp-level.ts';
import '../components/fp-problem.ts';
import { icon } from '../components/icon.ts';
import { MicrophoneController } from '../controllers/microphone.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import { asProblem, type Problem, type ProblemAction } from '../problems.ts';
import type { TaskResult } from '../rehearsal/call.ts';
import { type Heard, onMeter } from '../rehearsal/sound.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';
import { rehearsedStyles } from './rehearsed.styles.ts';

type Phase = 'how' | 'camera' | 'sound' | 'over';

const RECORD_MS = 10_000;
const ready = ['document', 'alone', 'light', 'power', 'others', 'words'] as const;

/**
 * Practice for a video call: what to have ready, the picture, the sound, and how both went. Nothing of it is kept. All at one address, so
 * that iOS does not ask for the camera again.
 */
@customElement('fp-video')
export class FpVideo extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private phase: Phase = 'how';
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private results: readonly TaskResult[] = [];
  @state() private heard: Heard | null = null;
  @state() private problem: Problem | null = null;
  readonly #microphone = new MicrophoneController(this);

  static override styles = [
    shared,
    rehearsedStyles,
    css`
      .stack { align-content: start; padding-block-end: 16px; }
      .ready h2 { font-size: var(--step-1); }
      .ready { padding: 14px 16px 6px; }
      .ready label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 14px; align-items: center; min-block-size: 52px; cursor: pointer; }
      .ready li + li { border-block-start: 1px solid var(--line); }
      .ready input { inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--brand); }
      .meter { display: grid; gap: 14px; padding: 20px 16px; }
      .meter p { font-size: var(--step-2); font-weight: 650; min-block-size: 1.4em; text-align: center; }
      .heard { padding: 14px 16px; display: grid; gap: 4px; }
      .heard h2 { font-size: var(--step-2); }
      .record { display: grid; gap: 8px; padding: 14px 16px; justify-items: start; }
      audio, progress { inline-size: 100%; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override willUpdate(): void {
    const { state } = this.#microphone;
    if (state.is === 'live' && state.sound.is === 'over') this.heard = state.sound.heard;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('phase') || changed.get('phase') === undefined || this.phase === 'camera') return;
    const heading = this.renderRoot.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  protected override render() {
    switch (this.phase) {
      case 'how':
        return this.#how();
      case 'camera':
        return html`<fp-call .settings=${{ ...store.settings, deviceId: store.settings.cameras.user ?? null }}
          @fp-over=${({ detail }: CustomEvent<readonly TaskResult[]>) => {
            this.results = detail;
            this.#to('sound');
          }}
          @fp-settings=${({ detail }: CustomEvent<{ sound: boolean }>) => store.set(detail)}
          @fp-action=${({ detail }: CustomEvent<ProblemAction>) => this.#act(detail)}
          @fp-close=${() => this.#to('how')}></fp-call>`;
      case 'sound':
        return this.#sound();
      case 'over':
        return this.#over();
    }
  }

  #how() {
    return html`
      <div class="stack">
        <h1>${t('video.title')}</h1>
        ${this.#stuck(this.problem)}
        <p>${t('video.what')}</p>
        ${practice()}
        <div class="card ready"><h2>${t('video.ready.title')}</h2><ul>${ready.map((id) => this.#tick(id))}</ul></div>
      </div>
      <div class="actions">
        <button class="primary" @click=${this.#open}>${icon(Camera)}${t('video.begin')}</button>
        <button class="plain" @click=${() => this.#to('sound')}>${icon(Mic)}${t('video.sound.only')}</button>
      </div>
    `;
  }

  #tick(id: (typeof ready)[number]) {
    return html`<li><label>
      <input type="checkbox" .checked=${this.ticked.has(id)} @change=${(event: Event) => {
        const { checked } = event.target as HTMLInputElement;
        this.ticked = new Set(checked ? [...this.ticked, id] : [...this.ticked].filter((other) => other !== id));
      }}><span>${t(`video.ready.${id}`)}</span></label></li>`;
  }

  #sound() {
    const { state } = this.#microphone;
    const over = state.is === 'live' && state.sound.is === 'over';
    return html`
      <div class="stack">
        <h1>${t('video.sound.title')}</h1>
        <p>${t('video.sound.how')}</p>
        ${this.#stuck(state.is === 'problem' ? state.problem : null)}
        ${state.is === 'live' ? html`<div class="card meter"><p>${over ? nothing : this.#prompt()}</p><fp-level .value=${onMeter(state.level.rmsDb)}></fp-level></div>` : nothing}
        <p class="spoken" role="status">${state.is === 'live' ? this.#prompt() : nothing}</p>
        ${over && this.heard ? html`<div class="card heard"><h2>${t(`video.heard.${this.heard}.title`)}</h2><p>${t(`video.heard.${this.heard}.how`)}</p></div>${this.#record()}` : nothing}
      </div>
      <div class="actions">${this.#soundActions(over)}</div>
    `;
  }

  /** What to do now; once it is over, how it sounded. */
  #prompt(): string {
    const { state } = this.#microphone;
    if (state.is !== 'live') return '';
    const { sound } = state;
    return sound.is === 'over' ? t(`video.heard.${sound.heard}.title`) : t(`video.sound.${sound.is}`);
  }

  #soundActions(over: boolean) {
    const { state } = this.#microphone;
    const go = (look: string, words: string) => html`<button class=${look} @click=${this.#finish}>${words}</button>`;
    const start = (look: string, words: string) =>
      html`<button class=${look} ?disabled=${state.is === 'asking'} @click=${this.#listen}>${icon(Mic)}${words}</button>`;
    if (over) {
      return this.heard === 'good'
        ? [go('primary', t('action.go-on')), start('plain', t('video.sound.again'))]
        : [start('primary', t('video.sound.again')), go('plain', t('action.go-on'))];
    }
    const words = state.is === 'asking' ? t('video.sound.asking') : t('video.sound.start');
    return [state.is === 'live' ? nothing : start('primary', words), go('plain', t('video.sound.skip'))];
  }

  #record() {
    if (!this.#microphone.canRecord) return nothing;
    const { recorded, recording } = this.#microphone;
    return html`<div class="card record">
      ${
        recorded === null
          ? html`<button class="plain" @click=${() => this.#microphone.record(RECORD_MS)}>${icon(Mic)}${t('video.record')}</button>`
          : html`<progress max="1" .value=${recorded} aria-label=${t('video.record.now')}></progress>`
      }
      <p class="small muted">${t('video.record.how')}</p>
      ${recording ? html`<audio controls src=${recording} aria-label=${t('video.record.play')}></audio>` : nothing}
    </div>`;
  }

  #over() {
    const all = this.results.length > 0 && this.results.every(({ is }) => is === 'done') && this.heard === 'good';
    const rows = [
      ...this.results.map(({ task, is }) => ({ name: t(`video.task.${task}.name`), done: is === 'done', said: null })),
      {
        name: t('video.over.sound'),
        done: this.heard === 'good',
        said: this.heard && t(`video.heard.${this.heard}.title`),
      },
    ];
    return html`
      <div class="stack">
        <h1>${t(all ? 'video.over.all' : 'video.over.some')}</h1>
        <p>${t('video.over.how')}</p>
        <ul class="card results">${rows.map(
          ({ name, done, said }) => html`<li class=${done ? '' : 'skipped'}>
            <span class="sign">${icon(done ? Check : Minus)}</span><strong>${name}</strong>
            <span class="small muted">${said ?? t(done ? 'video.over.done' : 'video.over.skipped')}</span></li>`,
        )}</ul>
        ${practice()}
      </div>
      <div class="actions">
        <a class="primary button" href="#/checklist">${t('review.done')}</a>
        <button class="plain" @click=${() => this.#to('how')}>${t('video.again')}</button>
      </div>
    `;
  }

  #stuck(problem: Problem | null) {
    return problem
      ? html`<fp-problem class="card" .problem=${problem} @fp-action=${({ detail }: CustomEvent<ProblemAction>) => this.#act(detail)}></fp-problem>`
      : nothing;
  }

  readonly #open = async (): Promise<void> => {
    try {
      await import('./call.ts');
      this.#to('camera');
    } catch (error) {
      this.problem = asProblem(error, 'network-off');
    }
  };

  readonly #listen = (): void => {
    this.heard = null;
    this.#microphone.start();
  };

  readonly #finish = (): void => {
    this.#microphone.stop();
    this.#to('over');
  };

  #to(phase: Phase): void {
    if (phase !== 'sound') this.#microphone.stop();
    if (phase === 'how') this.heard = null;
    this.problem = null;
    this.phase = phase;
  }

  #act(action: ProblemAction): void {
    if (this.phase === 'sound' && action === 'try-again') this.#listen();
    else if (action === 'try-again' || action === 'download') this.#open();
    else if (action === 'reload') location.reload();
    else if (action === 'free-space') location.hash = '#/settings';
    else this.#to('how');
  }
}

/** Said before and after, so that nobody takes it for the call itself. */
const practice = () => html`<div class="note">
  ${icon(Info)}<h2>${t('video.practice.title')}</h2><p class="small">${t('video.practice.how')}</p>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-video': FpVideo;
  }
}
