import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Camera, ImageUp } from 'lucide';
import { type KindId, kindOf } from '../checks/kinds/index.ts';
import type { Reviewed } from '../components/fp-review.ts';
import '../components/fp-pages.ts';
import { howTo, howToStyles } from '../components/how-to.ts';
import '../components/fp-problem.ts';
import '../components/fp-review.ts';
import { icon } from '../components/icon.ts';
import { statementStyles } from '../components/statement-words.ts';
import { BackController } from '../controllers/back.ts';
import { DropController } from '../controllers/drop.ts';
import { LikenessController } from '../controllers/likeness.ts';
import { ModelsController } from '../controllers/models.ts';
import { PaperController } from '../controllers/paper.ts';
import { PdfController } from '../controllers/pdf.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import { isPdf } from '../pdf/is-pdf.ts';
import { type Attempt, verdictOf } from '../plan/attempts.ts';
import { isPaper } from '../plan/papers.ts';
import { asProblem, Problem, type ProblemAction } from '../problems.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';
import type { Photo } from '../vision/protocol.ts';
import { stepStyles } from './step.styles.ts';
import { beforePaper, besidePaper, paperOf } from './step-paper.ts';
import {
  anotherWay,
  choice,
  judging,
  keptChoice,
  keptReview,
  rehearsalLink,
  reviewedOf,
  sideBySide,
  unkept,
} from './step-parts.ts';

/** `review` is of a photo just made, `kept` of the one that the step has. */
type Phase = 'how' | 'camera' | 'judging' | 'review' | 'kept';

/** A photo that the person has yet to decide about. `attempt: null` where it could not be remembered. */
interface Made {
  readonly photo: Photo;
  attempt: Attempt | null;
}

/** One step: how it is done, the camera or a file, and what came of it. All at one address, so that iOS does not ask for the camera again. */
@customElement('fp-step')
export class FpStep extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private phase: Phase = 'how';
  @state() private reviewed: Reviewed | null = null;
  @state() private problem: Problem | null = null;
  /** Why the photo before the person is not kept yet. */
  @state() private unkept: Problem | null = null;
  @query('input') private file!: HTMLInputElement;
  #made: Made | null = null;
  #keeping = false;
  /** What was said first: of a PDF, that of its worst page. */
  #first: Reviewed | null = null;
  #pdfBytes: ArrayBuffer | null = null;
  readonly #back = new BackController(this, () => this.#to('how'));
  readonly #drop = new DropController(this, (file) => this.phase !== 'judging' && this.#import(file));
  readonly #models = new ModelsController(this);
  readonly #likeness = new LikenessController(this);
  readonly #pdf = new PdfController(this);
  readonly #paper = new PaperController(this);

  static override styles = [shared, howToStyles, statementStyles, stepStyles];

  constructor() {
    super();
    new StoreController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#showKept();
  }

  get #isPdf(): boolean {
    return this.#pdfBytes !== null;
  }

  get #toFix(): boolean {
    return this.#paper.outdated || this.#first?.verdicts.some(({ is }) => is === 'fix') === true;
  }

  get #deeds() {
    return { again: this.#again, keep: this.#keep, save: this.#save };
  }

  get kind(): KindId {
    return this.route?.to === 'step' ? this.route.step : 'passport';
  }

  protected override async updated(changed: PropertyValues): Promise<void> {
    if (!changed.has('phase') || changed.get('phase') === undefined || this.phase === 'camera') return;
    const review = this.renderRoot.querySelector('fp-review');
    await review?.updateComplete;
    const heading = (review?.renderRoot ?? this.renderRoot).querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  protected override render() {
    const drop = isPaper(this.kind) ? 'papers.drop' : 'step.drop';
    return html`${this.#phase()}${this.#drop.over ? html`<p class="drop">${t(drop)}</p>` : nothing}
      <input type="file" accept=${isPaper(this.kind) ? 'image/*,application/pdf' : 'image/*'} hidden .value=${live('')} @change=${this.#chosen}>`;
  }

  #phase() {
    switch (this.phase) {
      case 'how':
        return this.#how();
      case 'camera':
        return html`<fp-coach .kind=${this.kind} .settings=${{ ...store.settings, deviceId: this.#lens() }}
          @fp-photo=${(event: CustomEvent<Photo>) => this.#review(event.detail)}
          @fp-import=${(event: CustomEvent<File>) => this.#import(event.detail)}
          @fp-settings=${this.#changed} @fp-close=${() => this.#to('how')}></fp-coach>`;
      case 'judging':
        return judging(this.#pdf.judging, this.#models.state.busy ? this.#models.megabytes : null);
      case 'review':
        return html`<fp-review .photo=${this.reviewed}>${this.reviewed ? anotherWay(store.attempts, this.reviewed) : nothing}${this.#beside()}
          <div slot="actions" class="actions">${unkept(this.unkept, this.#isPdf, this.#deeds)}${choice(this.#toFix, this.#isPdf, this.#deeds)}</div></fp-review>`;
      case 'kept':
        return html`<fp-review kept .photo=${this.reviewed}>${this.#beside()}
          <div slot="actions" class="actions">${keptChoice(this.#toFix, this.#isPdf, { ...this.#deeds, again: () => this.#to('how') })}</div></fp-review>`;
    }
  }

  /** What else is to be looked at. */
  #beside() {
    return html`
      <fp-pages slot="pages" .pages=${this.#pdf.pages.map(({ photo }) => verdictOf(photo.judged.judgement.verdicts))} .at=${this.#pdf.at}
        @fp-page=${({ detail }: CustomEvent<number>) => this.#turn(detail)}></fp-pages>
      ${sideBySide(this.#likeness.pair)} ${besidePaper(this.kind, this.#paper)}`;
  }

  #how() {
    return html`
      <div class="stack">
        <h1>${t(`kind.${this.kind}.name`)}</h1>
        ${
          this.problem
            ? html`<fp-problem class="card" .problem=${this.problem} @fp-action=${(event: CustomEvent<ProblemAction>) => this.#act(event.detail)}></fp-problem>`
            : nothing
        }
        ${beforePaper(this.kind, this.#paper)} ${howTo(this.kind)} ${this.kind === 'selfie' ? rehearsalLink() : nothing}
      </div>
      <div class="actions">
        <button class="primary" @click=${this.#open}>${icon(Camera)}${t('step.camera')}</button>
        <button class="plain" @click=${() => this.file.click()}>${icon(ImageUp)}${t(isPaper(this.kind) ? 'papers.import' : 'step.import')}</button>
      </div>
    `;
  }

  async #showKept(): Promise<void> {
    const kept = store.attempts.find(({ step, kept }) => step === this.kind && kept);
    const photo = kept && (await store.photo(this.kind));
    if (!photo || this.phase !== 'how') return;
    const first = keptReview(photo, kept);
    this.#first = this.reviewed = first;
    this.#pdfBytes = photo.pdf ?? null;
    this.phase = 'kept';
    if (this.kind === 'selfie') this.#likeness.show(photo);
    // What was said of it and of its worst page is there already; the others follow.
    if (photo.pdf) this.#paper.show({ step: this.kind, attempt: kept.id, pictures: [], lines: [] });
    if (photo.pdf) await this.#pdf.open(photo.pdf, this.kind).catch(() => {});
    // Meanwhile the person may have gone on to another one.
    if (isPaper(this.kind) && this.#first === first)
      this.#paper.show(paperOf(photo, this.kind, kept.id, this.#pdf.pages));
  }

  readonly #open = async (): Promise<void> => {
    try {
      const [{ vision }] = await Promise.all([import('../judge.ts'), import('./coach.ts')]);
      vision.useLimits(store.pack?.limits ?? {});
      this.#to('camera');
    } catch (error) {
      this.problem = asProblem(error, 'network-off');
    }
  };

  readonly #again = async (): Promise<void> => {
    await this.#back.leave();
    // Whoever has a PDF need not have the paper.
    if (this.#isPdf) this.#to('how');
    else await this.#open();
  };

  #to(phase: Phase): void {
    this.problem = null;
    this.phase = phase;
  }

  async #import(file: File): Promise<void> {
    this.#to('judging');
    try {
      await this.#review(await this.#judged(file));
    } catch (error) {
      this.#to('how');
      this.problem = asProblem(error, 'vision-broken');
    }
  }

  async #judged(file: File): Promise<Photo> {
    if (await isPdf(file)) {
      if (!isPaper(this.kind)) throw new Problem('pdf-not-here');
      return this.#pdf.open(await file.arrayBuffer(), this.kind);
    }
    const { judgePicture } = await import('../judge.ts');
    return judgePicture(file, this.kind, store.pack?.limits);
  }

  /** Another page of the PDF. What can be done with it goes by the worst. */
  #turn(to: number): void {
    this.#pdf.turn(to);
    const { page } = this.#pdf;
    if (page) this.reviewed = reviewedOf(page.photo);
  }

  async #review(photo: Photo): Promise<void> {
    this.unkept = null;
    this.#made = { photo, attempt: await store.attempted(photo) };
    if (!this.#made.attempt) this.#tellUnkept();
    if (!photo.pdf) this.#pdf.close();
    this.#pdfBytes = photo.pdf ?? null;
    this.#first = this.reviewed = reviewedOf(photo);
    if (this.kind === 'selfie') this.#likeness.show(photo);
    const { jpeg, judged } = photo;
    if (isPaper(this.kind))
      this.#paper.show(
        paperOf({ jpeg, quad: judged.quad }, this.kind, this.#made.attempt?.id ?? null, this.#pdf.pages),
      );
    const entered = this.#back.enter();
    this.#to('review');
    await entered;
  }

  readonly #keep = async (): Promise<void> => {
    if (!this.#made || this.#keeping) return;
    this.#keeping = true;
    const kept = await this.#kept(this.#made).finally(() => {
      this.#keeping = false;
    });
    if (!kept) return this.#tellUnkept();
    await this.#back.leave();
    location.hash = store.plan ? '#/checklist' : '#/choose';
  };

  /** Whether the photo is kept now. An attempt that could not be remembered when the photo was made is remembered first. */
  async #kept(made: Made): Promise<boolean> {
    made.attempt ??= await store.attempted(made.photo);
    return made.attempt !== null && store.keep(made.photo, made.attempt);
  }

  /** Says so here and not above the page, where it would not be seen and would advise to reload, which loses the photo. */
  #tellUnkept(): void {
    this.unkept = store.problem;
    store.dismiss();
  }

  readonly #save = async (): Promise<void> => {
    if (!this.#first) return;
    const { saveFile } = await import('../export/save.ts');
    const [bytes, name, type] = this.#pdfBytes
      ? [this.#pdfBytes, `${this.kind}.pdf`, 'application/pdf']
      : [this.#first.jpeg, `${this.kind}.jpg`, 'image/jpeg'];
    await saveFile(new File([bytes], name, { type }));
  };

  #act(action: ProblemAction): void {
    if (action === 'import' || action === 'choose-file') this.file.click();
    else if (action === 'try-again' || action === 'download') this.#open();
    else if (action === 'reload') location.reload();
    else if (action === 'free-space') location.hash = '#/settings';
    else this.problem = null;
  }

  #lens(): string | null {
    return store.settings.cameras[kindOf(this.kind).camera] ?? null;
  }

  readonly #changed = ({ detail }: CustomEvent<{ sound?: boolean; deviceId?: string }>): void => {
    if (detail.sound !== undefined) store.set({ sound: detail.sound });
    if (detail.deviceId)
      store.set({ cameras: { ...store.settings.cameras, [kindOf(this.kind).camera]: detail.deviceId } });
  };

  readonly #chosen = (): void => {
    const [file] = this.file.files ?? [];
    if (file) this.#import(file);
  };
}
