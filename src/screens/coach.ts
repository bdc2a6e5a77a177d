import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Flashlight, FlashlightOff, ImageUp, SwitchCamera, Volume2, VolumeOff, X } from 'lucide';
import { type KindId, kindOf, lengthMm } from '../checks/kinds/index.ts';
import { icon } from '../components/icon.ts';
import '../components/coach/fp-plate.ts';
import '../components/coach/fp-stage.ts';
import type { FpStage } from '../components/coach/fp-stage.ts';
import '../components/fp-problem.ts';
import { CameraController, type Facing } from '../controllers/camera.ts';
import { CameraMarkController } from '../controllers/camera-mark.ts';
import { CoachController } from '../controllers/coach.ts';
import type { CueSettings } from '../controllers/cues.ts';
import { FramesController } from '../controllers/frames.ts';
import { ModelsController } from '../controllers/models.ts';
import { SpokenController } from '../controllers/spoken.ts';
import { WakeLockController } from '../controllers/wake-lock.ts';
import { t } from '../i18n/index.ts';
import { isPaper } from '../plan/papers.ts';
import type { Problem, ProblemAction } from '../problems.ts';
import type { Photo } from '../vision/protocol.ts';
import { coachStyles } from './coach.styles.ts';
import { coachWords, type Words } from './coach-words.ts';

export interface CoachSettings extends CueSettings {
  readonly autoCapture: boolean;
  /** The camera that the person chose last for this side of the phone. */
  readonly deviceId: string | null;
}

/** How long the tick is seen before the review. */
const TICK_MS = 450;

/**
 * The coach: the camera, the one thing to do now, and the photo when all is right.
 *
 * @fires fp-photo - detail: the {@link Photo}
 * @fires fp-import - detail: the File that the person chose instead
 * @fires fp-settings - detail: a part of {@link CoachSettings} that was changed here
 * @fires fp-close
 */
@customElement('fp-coach')
export class FpCoach extends LitElement {
  @property() kind: KindId = 'passport';
  @property({ attribute: false }) settings: CoachSettings = {
    autoCapture: true,
    sound: true,
    speech: false,
    vibration: true,
    deviceId: null,
  };
  /** The side that the camera looks to, where the person chose another than usual. */
  @state() private turnedTo: Facing | null = null;
  @query('video') private video!: HTMLVideoElement;
  @query('fp-stage') private stage!: FpStage;
  @query('input') private file!: HTMLInputElement;

  readonly #camera = new CameraController(this, (deviceId) => this.#tell('fp-settings', { deviceId }));
  readonly #coach = new CoachController(this, (photo) => this.#photo(photo));
  readonly #models = new ModelsController(this);
  readonly #spoken = new SpokenController(this, this.settings);
  #lastLook = '';

  static override styles = coachStyles;

  constructor() {
    super();
    new WakeLockController(this);
    new CameraMarkController(this, () => this.#tell('fp-close'));
    new FramesController(this, {
      video: () => this.video,
      live: () => this.#camera.state.is === 'live',
      offer: (video) => this.#offer(video),
    });
  }

  protected override firstUpdated(): void {
    this.#start();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#spoken.cues.settings = this.settings;
  }

  protected override updated(): void {
    const { look } = this.#coach.view;
    if (look !== this.#lastLook) {
      if (look === 'right') this.#spoken.cues.right();
      if (look === 'taken') this.#spoken.cues.taken();
      this.#lastLook = look;
    }
    this.#announce(look === 'taken');
  }

  protected override render() {
    const { view } = this.#coach;
    const problem = this.#problem();
    const words = this.#words();
    const { judged, advice, look } = view;
    return html`
      <fp-stage
        .kind=${kindOf(this.kind)} .ratio=${this.#ratio()} .look=${look} .quad=${judged?.quad ?? null}
        .place=${advice?.at ?? null} .rule=${advice?.rule ?? ''} .progress=${view.progress}
        .label=${t('coach.picture')} ?mirrored=${this.#facing() === 'user'}
      ><video muted playsinline autoplay @resize=${() => this.requestUpdate()}></video></fp-stage>
      <header>
        <button class="round" aria-label=${t('coach.close')} @click=${() => this.#tell('fp-close')}>${icon(X)}</button>
        <span></span>
        ${this.#torch()} ${this.#lens()}
      </header>
      <section>
        ${
          problem
            ? html`<fp-problem camera .problem=${problem} @fp-action=${(event: CustomEvent<ProblemAction>) => this.#act(event.detail)}>
              ${mayGoElsewhere(problem) ? html`<a class="plain button" href="#/hand-over">${t('hand.open')}</a>` : nothing}</fp-problem>`
            : html`<fp-plate .look=${look} .headline=${words.headline} .how=${words.how}></fp-plate>`
        }
        <p class="spoken" role="status">${this.#spoken.said}</p>
        <nav>
          <button class="quiet" @click=${() => this.file.click()}>${icon(ImageUp)}<span>${t('coach.import')}</span></button>
          <button class="shutter" ?data-offered=${view.shutter && this.#camera.state.is === 'live'} ?disabled=${!this.#mayShoot()}
            aria-label=${t('coach.shutter')} @click=${() => this.#coach.take()}></button>
          ${this.#sound()}
        </nav>
        <input type="file" accept=${isPaper(this.kind) ? 'image/*,application/pdf' : 'image/*'} hidden .value=${live('')} @change=${this.#choose}>
      </section>
    `;
  }

  #problem(): Problem | null {
    return this.#camera.state.is === 'problem' ? this.#camera.state.problem : this.#coach.view.problem;
  }

  #words(): Words {
    return coachWords({
      kind: this.kind,
      view: this.#coach.view,
      camera: this.#camera.state,
      getting: this.#models.state.busy ? this.#models.megabytes : null,
      autoCapture: this.settings.autoCapture,
      shown: () => ({
        crop: this.stage.crop(this.video),
        longest: Math.max(this.video.videoWidth, this.video.videoHeight),
      }),
    });
  }

  #torch() {
    const { state } = this.#camera;
    if (state.is !== 'live' || state.torch === null) return nothing;
    const on = state.torch;
    return html`<button class="round" aria-pressed=${on} aria-label=${t(on ? 'coach.torch.off' : 'coach.torch.on')}
      @click=${() => this.#camera.setTorch(!on)}>${icon(on ? FlashlightOff : Flashlight)}</button>`;
  }

  #lens() {
    const { state } = this.#camera;
    if (kindOf(this.kind).eitherCamera) {
      const other = this.#facing() === 'user' ? 'environment' : 'user';
      return html`<button class="round" aria-label=${t(`coach.camera.${other}`)} @click=${() => this.#turn(other)}>${icon(SwitchCamera)}</button>`;
    }
    if (state.is !== 'live' || state.lens.count < 2) return nothing;
    return html`<button class="round" aria-label=${t('coach.lens')} @click=${() => this.#camera.nextLens()}>${icon(SwitchCamera)}</button>`;
  }

  #sound() {
    const on = this.settings.sound;
    return html`<button class="quiet" @click=${() => this.#tell('fp-settings', { sound: !on })}>
      ${icon(on ? Volume2 : VolumeOff)}<span>${t(on ? 'coach.sound.off' : 'coach.sound.on')}</span></button>`;
  }

  #ratio(): number {
    return this.video?.videoWidth ? this.video.videoWidth / this.video.videoHeight : 3 / 4;
  }

  #mayShoot(): boolean {
    const { view } = this.#coach;
    return this.#camera.state.is === 'live' && view.shutter && view.judged !== null && view.look !== 'taken';
  }

  #facing(): Facing {
    return this.turnedTo ?? kindOf(this.kind).camera;
  }

  #turn(to: Facing): void {
    this.turnedTo = to;
    this.#start();
  }

  #start(): void {
    this.#spoken.cues.wake();
    const { format, eitherCamera = false } = kindOf(this.kind);
    this.#camera.start(this.video, {
      facing: this.#facing(),
      // The lens that was chosen is one of the usual side.
      deviceId: this.turnedTo ? null : this.settings.deviceId,
      // What is held beside a face is far enough for every lens.
      lengthMm: format && !eitherCamera ? lengthMm(format) : null,
    });
    this.#coach.begin({ kind: this.kind, autoCapture: this.settings.autoCapture });
  }

  #offer(video: HTMLVideoElement): void {
    const { state } = this.#camera;
    if (state.is === 'live') this.#coach.offer(video, this.stage.crop(video), state.torch ?? false);
  }

  #photo(photo: Photo): void {
    this.video.pause();
    setTimeout(() => this.#tell('fp-photo', photo), TICK_MS);
  }

  #announce(urgent: boolean): void {
    const { headline, how } = this.#words();
    this.#spoken.tell(this.#problem() ? '' : `${headline}. ${how}`, urgent);
  }

  #act(action: ProblemAction): void {
    if (action === 'import') this.file.click();
    else if (action === 'restart-camera' || action === 'try-again') this.#start();
    else if (action === 'download') this.#models.fetch().then(() => this.#start());
    else this.#tell('fp-action', action);
  }

  readonly #choose = (): void => {
    const [file] = this.file.files ?? [];
    if (file) this.#tell('fp-import', file);
  };

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Where no camera can be had here, another device may have one. */
const mayGoElsewhere = ({ code }: Problem): boolean =>
  code === 'camera-absent' || code === 'camera-busy' || code === 'camera-black' || code === 'camera-insecure';

declare global {
  interface HTMLElementTagNameMap {
    'fp-coach': FpCoach;
  }
}
