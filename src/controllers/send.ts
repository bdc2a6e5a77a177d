import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KindId } from '../checks/kinds/index.ts';
import { factsOf, type Look, type Prepared, prepare, straightFacts } from '../export/prepare.ts';
import { type FileRules, type PhotoFacts, type ProofLine, proofOf } from '../export/proof.ts';
import { saveFile } from '../export/save.ts';
import { straightOf } from '../export/straight.ts';
import { together } from '../export/together.ts';
import { asProblem, type Problem } from '../problems.ts';
import type { KeptPhoto } from '../storage/schema.ts';
import { store } from './store.ts';

/** A kept photo on its way to a file. */
export interface Sheet {
  readonly step: KindId;
  readonly look: Look;
  /** Whether its edges are known, so that it can be straightened. */
  readonly bends: boolean;
  readonly facts: PhotoFacts;
  readonly lines: readonly ProofLine[];
  /** Whether straightening takes away what is asked for, and as taken has enough. */
  readonly fewer: boolean;
  /** Whether the facts are those of the file that was saved. */
  readonly made: boolean;
}

const short = (lines: readonly ProofLine[]): boolean => lines.some(({ of, is }) => of === 'pixels' && is === 'again');

/** What any provider takes, until it is known who asked. */
const anyRules: FileRules = { formats: ['jpeg'] };

/** The kept photos as files for the provider. They are made one after the other: a phone holds the pixels of one. */
export class SendController implements ReactiveController {
  /** In the order of the checklist; `null` until they are read. */
  sheets: readonly Sheet[] | null = null;
  busy = false;
  /** How many were saved last. */
  saved = 0;
  problem: Problem | null = null;
  #photos: readonly KeptPhoto[] = [];
  #kept = new Map<KindId, PhotoFacts>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#try(() => this.#read());
  }

  choose(step: KindId, look: Look): void {
    this.#change(step, (photo) => this.#sheet(photo, look));
  }

  /** Call it from a tap: some browsers open the share sheet only then. */
  save(step: KindId): Promise<void> {
    return this.#try(async () => {
      const { file } = await this.#make(step);
      if (await saveFile(file)) this.saved = 1;
    });
  }

  saveAll(): Promise<void> {
    return this.#try(async () => {
      const files: File[] = [];
      for (const { step } of this.#photos) files.push((await this.#make(step)).file);
      if (await saveFile(await together(files, new Date()))) this.saved = files.length;
    });
  }

  dismiss(): void {
    this.problem = null;
    this.host.requestUpdate();
  }

  async #read(): Promise<void> {
    const order = store.progress?.steps.map(({ kind }) => kind) ?? [];
    const rank = ({ step }: KeptPhoto) => (order.includes(step) ? order.indexOf(step) : order.length);
    this.#photos = [...(await (await store.vault).all('photos'))].sort((a, b) => rank(a) - rank(b));
    for (const photo of this.#photos) this.#kept.set(photo.step, await factsOf(photo));
    this.sheets = this.#photos.map((photo) => this.#sheet(photo, 'taken'));
  }

  async #make(step: KindId): Promise<Prepared> {
    const place = this.#photos.findIndex((photo) => photo.step === step);
    const photo = this.#photos[place] as KeptPhoto;
    const look = this.sheets?.find((sheet) => sheet.step === step)?.look ?? 'taken';
    const prepared = await prepare(photo, look, this.#rules, place + 1);
    this.#change(step, () => this.#sheet(photo, look, prepared.facts));
    return prepared;
  }

  #sheet(photo: KeptPhoto, look: Look, made?: PhotoFacts): Sheet {
    const kept = this.#kept.get(photo.step) as PhotoFacts;
    const facts = made ?? (look === 'straight' ? straightFacts(kept, photo) : kept);
    const bends = !photo.pdf && straightOf(photo) !== null;
    const lines = proofOf(facts, this.#rules);
    const fewer = look === 'straight' && short(lines) && !short(proofOf(kept, this.#rules));
    return { step: photo.step, look, bends, facts, lines, fewer, made: made !== undefined };
  }

  #change(step: KindId, next: (photo: KeptPhoto) => Sheet): void {
    const photo = this.#photos.find((photo) => photo.step === step);
    if (!photo) return;
    this.sheets = this.sheets?.map((sheet) => (sheet.step === step ? next(photo) : sheet)) ?? null;
    this.host.requestUpdate();
  }

  get #rules(): FileRules {
    return store.pack?.files ?? anyRules;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.saved = 0;
    this.problem = null;
    this.host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
    this.host.requestUpdate();
  }
}
