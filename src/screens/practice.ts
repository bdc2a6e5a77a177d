import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { SkipForward, Volume2, VolumeOff, X } from 'lucide';
import { kindOf } from '../checks/kinds/index.ts';
import type { Side } from '../checks/space.ts';
import { icon } from '../components/icon.ts';
import '../components/coach/fp-plate.ts';
import '../components/coach/fp-stage.ts';
import type { FpStage } from '../components/coach/fp-stage.ts';
import '../components/fp-extent.ts';
import '../components/fp-problem.ts';
import { CameraController } from '../controllers/camera.ts';
import { CameraMarkController } from '../controllers/camera-mark.ts';
import type { CueSettings } from '../controllers/cues.ts';
import { FramesController } from '../controllers/frames.ts';
import { ModelsController } from '../controllers/models.ts';
import { RehearsalController } from '../controllers/rehearsal.ts';
import { SpokenController } from '../controllers/spoken.ts';
import { WakeLockController } from '../controllers/wake-lock.ts';
import { t } from '../i18n/index.ts';
import { type ProblemAction, problems } from '../problems.ts';
import { type MovementId, movements } from '../rehearsal/movements.ts';
import { current, type Rehearsal } from '../rehearsal/rehearsal.ts';
import { type Saying, type SayingId, sayingOf } from '../rehearsal/saying.ts';
import { coachStyles } from './coach.styles.ts';
import { waitingWords } from './coach-words.ts';
import { amount, enough, sayingWords } from './rehearsal-words.ts';

export interface PracticeSettings extends CueSettings {
  /** Time for each movement; `null` without a limit. */
  readonly limitMs: number | null;
  /** The camera that the person chose last for this side of the phone. */
  readonly deviceId: string | null;
}

const selfie = kindOf('selfie');
/** Where it goes to, in the unmirrored frame: the person's own left is on its right. */
const sides: Partial<Record<MovementId, Side>> = { 'turn-left': 'right', 'turn-right': 'left', nod: 'bottom' };
/** On the screen, which is a mirror. */
const towards: Partial<Record<MovementId, 'left' | 'right'>> = { 'turn-left': 'left', 'turn-right': 'right' };
/** What comes with a change of what is to be done: it is said at once, over what was being said. */
const URGENT: ReadonlySet<SayingId> = new Set([
  'ask',
  'back',
  'done',
  'too-small',
  'too-fast',
  'other-way',
  'late',
  'out-of-view',
]);
/** Between two notes that say how near it is. */
const NOTE_APART_MS = 220;

/**
 * The camera while movements are practised: what to do now, how far it went, and a way to leave it out.
 *
 * @fires fp-over - detail: the Result of each movement
 * @fires fp-settings - detail: a part of {@link PracticeSettings} that was changed here
 * @fires fp-action - detail: a ProblemAction that is not the camera's
 * @fires fp-close
 */
@customElement('fp-practice')
export class FpPractice extends LitElement {
  @property({ attribute: false }) settings: PracticeSettings = {
    sound: true,
    speech: false,
    vibration: true,
    limitMs: null,
    deviceId: null,
  };
  @query('video') private video!: HTMLVideoElement;
  @query('fp-stage') private stage!: FpStage;

  readonly #camera = new CameraController(this);
  readonly #rehearsal = new RehearsalController(this, (results) => this.#tell('fp-over', results));
  readonly #models = new ModelsController(this);
  readonly #spoken = new SpokenController(this, this.settings);
  #last: SayingId | null = null;
  #notedAt = 0;

  static override styles = [
    coachStyles,
    css`
      .place { display: flex; justify-content: space-between; gap: 12px; margin: 0; font-size: 0.9375rem; min-block-size: 1.4em; }
      nav { grid-template-columns: 1fr 1fr; }
      fp-extent { visibility: hidden; }
      fp-extent[data-shown] { visibility: visible; }
    `,
  ];

  constructor() {
    super();
    new WakeLockController(this);
    new CameraMarkController(this, () => this.#tell('fp-close'));
    new FramesController(this, {
      video: () => this.video,
      live: () => this.#camera.state.is === 'live',
      offer: (video) => this.#rehearsal.offer(video, this.stage.crop(video)),
    });
  }

  protected override firstUpdated(): void {
    this.#start();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#spoken.cues.settings = this.settings;
  }

  protected override updated(): void {
    const saying = this.#saying();
    if (saying?.id !== this.#last) {
      if (saying?.id === 'back') this.#spoken.cues.right();
      if (saying?.id === 'done') this.#spoken.cues.taken();
      this.#last = saying?.id ?? null;
    }
    this.#sing();
    this.#announce(saying);
  }

  protected override render() {
    const saying = this.#saying();
    const look = this.#look(saying);
    const words = this.#words(saying);
    const problem = this.#problem();
    const side = saying?.id === 'ask' || saying?.id === 'other-way' ? sides[saying.movement] : undefined;
    return html`
      <fp-stage mirrored .kind=${selfie} .ratio=${this.#ratio()} .look=${look} .progress=${1}
        .place=${side ? { side } : null} .label=${t('coach.picture')}
      ><video muted playsinline autoplay @resize=${() => this.requestUpdate()}></video></fp-stage>
      <header>
        <button class="round" aria-label=${t('rehearsal.close')} @click=${() => this.#tell('fp-close')}>${icon(X)}</button>
      </header>
      <section>
        ${this.#place()}
        ${problem ?? html`<fp-plate .look=${look} .headline=${words.headline} .how=${words.how}></fp-plate>${this.#extent()}`}
        <p class="spoken" role="status">${this.#spoken.said}</p>
        <nav>
          <button class="quiet" ?disabled=${!this.#rehearsal.view.state} @click=${() => this.#rehearsal.skip()}>
            ${icon(SkipForward)}<span>${t('rehearsal.skip')}</span></button>
          ${this.#sound()}
        </nav>
      </section>
    `;
  }

  /** Which of how many, and the time that is left where one was wanted. */
  #place() {
    const { state, now } = this.#rehearsal.view;
    const movement = state && current(state);
    if (!state || !movement) return html`<p class="place"></p>`;
    const values = { place: state.results.length + 1, all: state.order.length, name: t(`rehearsal.${movement}.name`) };
    const left = timeLeft(state, now);
    return html`<p class="place">
      <span>${t('rehearsal.place', values)}</span>${left === null ? nothing : html`<span>${t('rehearsal.time', { seconds: left })}</span>`}
    </p>`;
  }

  #extent() {
    const { state } = this.#rehearsal.view;
    const movement = (state && current(state)) ?? 'nod';
    const extent = state?.phase.is === 'asked' ? state.phase.extent : 0;
    return html`<fp-extent ?data-shown=${state?.phase.is === 'asked'} .share=${extent / movements[movement].enough}
      .label=${t('rehearsal.extent')} .value=${amount(movement, extent)}
      .enough=${t('rehearsal.enough', { enough: enough(movement) })} .towards=${towards[movement] ?? ''}></fp-extent>`;
  }

  /** What can only be had with a photo from a file is no help here. */
  #problem() {
    const problem = this.#camera.state.is === 'problem' ? this.#camera.state.problem : this.#rehearsal.view.problem;
    if (!problem) return null;
    if (problems[problem.code].action === 'import') {
      return html`<fp-plate .headline=${t(`problem.${problem.code}.what`)} .how=${t('rehearsal.no-camera')}></fp-plate>`;
    }
    return html`<fp-problem camera .problem=${problem}
      @fp-action=${(event: CustomEvent<ProblemAction>) => this.#act(event)}></fp-problem>`;
  }

  #sound() {
    const on = this.settings.sound;
    return html`<button class="quiet" @click=${() => this.#tell('fp-settings', { sound: !on })}>
      ${icon(on ? Volume2 : VolumeOff)}<span>${t(on ? 'coach.sound.off' : 'coach.sound.on')}</span></button>`;
  }

  #saying(): Saying | null {
    const { state, now } = this.#rehearsal.view;
    return state && this.#camera.state.is === 'live' ? sayingOf(state, now) : null;
  }

  #look(saying: Saying | null): FpStage['look'] {
    if (saying?.id === 'done') return 'taken';
    if (saying?.id === 'back') return 'right';
    return this.#rehearsal.view.state?.phase.is === 'asked' ? 'adjusting' : 'searching';
  }

  #words(saying: Saying | null): { headline: string; how: string } {
    if (saying) return sayingWords(saying);
    return waitingWords(this.#camera.state, this.#models.state.busy ? this.#models.megabytes : null);
  }

  #ratio(): number {
    return this.video?.videoWidth ? this.video.videoWidth / this.video.videoHeight : 3 / 4;
  }

  #start(): void {
    this.#spoken.cues.wake();
    this.#camera.start(this.video, { facing: selfie.camera, deviceId: this.settings.deviceId, lengthMm: null });
    this.#rehearsal.begin(this.settings.limitMs);
  }

  /** A tone that rises with the movement: whoever turns the head or closes the eyes does not see the screen. */
  #sing(): void {
    const { state, now } = this.#rehearsal.view;
    const movement = state && current(state);
    if (!movement || state.phase.is !== 'asked' || !state.phase.away || now - this.#notedAt < NOTE_APART_MS) return;
    const share = state.phase.extent / movements[movement].enough;
    if (share >= 1) return;
    this.#notedAt = now;
    this.#spoken.cues.nearer(share);
  }

  #announce(saying: Saying | null): void {
    const { headline, how } = this.#words(saying);
    this.#spoken.tell(this.#problem() ? '' : `${headline}. ${how}`, saying !== null && URGENT.has(saying.id));
  }

  #act(event: CustomEvent<ProblemAction>): void {
    event.stopPropagation();
    const action = event.detail;
    if (action === 'restart-camera' || action === 'try-again') this.#start();
    else if (action === 'download') this.#models.fetch().then(() => this.#start());
    else this.#tell('fp-action', action);
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Whole seconds; `null` where time has no end or does not run. */
function timeLeft({ phase, limitMs }: Rehearsal, now: number): number | null {
  if (limitMs === null || phase.is !== 'asked') return null;
  return Math.max(0, Math.ceil((limitMs - (now - phase.since)) / 1000));
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-practice': FpPractice;
  }
}
