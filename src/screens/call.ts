import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { SkipForward, Volume2, VolumeOff, X } from 'lucide';
import { ruleWords } from '../advice/words.ts';
import { kindOf } from '../checks/kinds/index.ts';
import '../components/coach/fp-plate.ts';
import '../components/coach/fp-stage.ts';
import type { FpStage } from '../components/coach/fp-stage.ts';
import '../components/fp-problem.ts';
import { icon } from '../components/icon.ts';
import { CallController } from '../controllers/call.ts';
import { CameraController } from '../controllers/camera.ts';
import { CameraMarkController } from '../controllers/camera-mark.ts';
import type { CueSettings } from '../controllers/cues.ts';
import { FramesController } from '../controllers/frames.ts';
import { ModelsController } from '../controllers/models.ts';
import { SpokenController } from '../controllers/spoken.ts';
import { WakeLockController } from '../controllers/wake-lock.ts';
import { t } from '../i18n/index.ts';
import { type ProblemAction, problems } from '../problems.ts';
import { asked, type TaskId, taskIds } from '../rehearsal/call.ts';
import { coachStyles } from './coach.styles.ts';
import { type Words, waitingWords } from './coach-words.ts';

export interface CallSettings extends CueSettings {
  /** The camera that the person chose last for this side of the phone. */
  readonly deviceId: string | null;
}

/** Where to hold what is asked for: the oval of a selfie, or both. */
const windows = { face: kindOf('selfie'), document: kindOf('selfie-with-document'), away: kindOf('selfie') };

/**
 * The camera while a video call is practised: what is asked for now, what to change for it, and a way to leave it out.
 *
 * @fires fp-over - detail: the TaskResult of each task
 * @fires fp-settings - detail: a part of {@link CallSettings} that was changed here
 * @fires fp-action - detail: a ProblemAction that is not the camera's
 * @fires fp-close
 */
@customElement('fp-call')
export class FpCall extends LitElement {
  @property({ attribute: false }) settings: CallSettings = {
    sound: true,
    speech: false,
    vibration: true,
    deviceId: null,
  };
  @query('video') private video!: HTMLVideoElement;
  @query('fp-stage') private stage!: FpStage;

  readonly #camera = new CameraController(this);
  readonly #call = new CallController(this, (results) => this.#tell('fp-over', results));
  readonly #models = new ModelsController(this);
  readonly #spoken = new SpokenController(this, this.settings);
  #done = 0;
  #right = false;

  static override styles = [
    coachStyles,
    css`
      .place { margin: 0; font-size: 0.9375rem; min-block-size: 1.4em; }
      nav { grid-template-columns: 1fr 1fr; }
    `,
  ];

  constructor() {
    super();
    new WakeLockController(this);
    new CameraMarkController(this, () => this.#tell('fp-close'));
    new FramesController(this, {
      video: () => this.video,
      live: () => this.#camera.state.is === 'live',
      offer: (video) => this.#call.offer(video, this.stage.crop(video)),
    });
  }

  protected override firstUpdated(): void {
    this.#start();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#spoken.cues.settings = this.settings;
  }

  protected override updated(): void {
    const { call } = this.#call.view;
    const right = call !== null && call.since !== null;
    if (right && !this.#right) this.#spoken.cues.right();
    this.#right = right;
    const done = call?.results.length ?? 0;
    const next = done !== this.#done;
    if (next) this.#spoken.cues.taken();
    this.#done = done;
    const { headline, how } = this.#words();
    this.#spoken.tell(this.#problem() ? '' : `${headline}. ${how}`, next);
  }

  protected override render() {
    const { call, judged } = this.#call.view;
    const task = call && asked(call);
    const look = !call || !judged ? 'searching' : call.since === null ? 'adjusting' : 'right';
    const words = this.#words();
    return html`
      <fp-stage mirrored .kind=${windows[task ?? 'face']} .ratio=${this.#ratio()} .look=${look} .progress=${call?.progress ?? 0}
        .quad=${task === 'document' ? (judged?.quad ?? null) : null} .place=${call?.advice.shown?.at ?? null}
        .rule=${call?.advice.shown?.rule ?? ''} .label=${t('coach.picture')}
      ><video muted playsinline autoplay @resize=${() => this.requestUpdate()}></video></fp-stage>
      <header>
        <button class="round" aria-label=${t('video.close')} @click=${() => this.#tell('fp-close')}>${icon(X)}</button>
      </header>
      <section>
        <p class="place">${task ? t('video.place', placeOf(task)) : ''}</p>
        ${this.#problem() ?? html`<fp-plate .look=${look} .headline=${words.headline} .how=${words.how}></fp-plate>`}
        <p class="spoken" role="status">${this.#spoken.said}</p>
        <nav>
          <button class="quiet" ?disabled=${!call} @click=${() => this.#call.skip()}>
            ${icon(SkipForward)}<span>${t('video.skip')}</span></button>
          ${this.#sound()}
        </nav>
      </section>
    `;
  }

  #words(): Words {
    const { call, judged } = this.#call.view;
    const task = call && asked(call);
    if (!task || this.#camera.state.is !== 'live' || !judged) return this.#waiting();
    const plain: Words = { headline: t(`video.task.${task}.headline`), how: t(`video.task.${task}.how`) };
    if (call.since !== null) return { headline: t('video.task.held'), how: t('video.task.face.how') };
    const rule = call.advice.shown?.rule;
    if (!rule || rule === 'put-away' || (task === 'document' && rule === 'no-document')) return plain;
    const said = { subject: 'together' as const, ...call.advice.shown, rule, measures: judged.judgement.measures };
    return { headline: ruleWords('headline', said), how: ruleWords('how', said) };
  }

  #waiting(): Words {
    return waitingWords(this.#camera.state, this.#models.state.busy ? this.#models.megabytes : null);
  }

  /** What can only be had with a photo from a file is no help here. */
  #problem() {
    const problem = this.#camera.state.is === 'problem' ? this.#camera.state.problem : this.#call.view.problem;
    if (!problem) return null;
    if (problems[problem.code].action === 'import') {
      return html`<fp-plate .headline=${t(`problem.${problem.code}.what`)} .how=${t('video.no-camera')}></fp-plate>`;
    }
    return html`<fp-problem camera .problem=${problem}
      @fp-action=${(event: CustomEvent<ProblemAction>) => this.#act(event)}></fp-problem>`;
  }

  #sound() {
    const on = this.settings.sound;
    return html`<button class="quiet" @click=${() => this.#tell('fp-settings', { sound: !on })}>
      ${icon(on ? Volume2 : VolumeOff)}<span>${t(on ? 'coach.sound.off' : 'coach.sound.on')}</span></button>`;
  }

  #ratio(): number {
    return this.video?.videoWidth ? this.video.videoWidth / this.video.videoHeight : 3 / 4;
  }

  #start(): void {
    this.#spoken.cues.wake();
    this.#camera.start(this.video, { facing: 'user', deviceId: this.settings.deviceId, lengthMm: null });
    this.#call.begin();
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

const placeOf = (task: TaskId) => ({
  place: taskIds.indexOf(task) + 1,
  all: taskIds.length,
  name: t(`video.task.${task}.name`),
});

declare global {
  interface HTMLElementTagNameMap {
    'fp-call': FpCall;
  }
}
