import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KindId } from '../checks/kinds/index.ts';
import type { Quad } from '../checks/space.ts';
import type { PaperReading, PaperView } from '../components/fp-paper.ts';
import { models } from '../models/store.ts';
import { type PaperKind, type PaperNotes, type PaperRules, type TickId, usualRules } from '../plan/papers.ts';
import { asProblem, type Problem } from '../problems.ts';
import { paperAge } from '../reading/paper/age.ts';
import { compareHolder, type Typed } from '../reading/paper/holder.ts';
import { type Issued, issuedOn } from '../reading/paper/issued.ts';
import { linesOf } from '../reading/paper/lines.ts';
import { dateOrder } from '../reading/paper/order.ts';
import type { ModelId } from '../vision/protocol.ts';
import { store } from './store.ts';
import { today } from './today.ts';

/** A paper before the person. */
export interface Paper {
  readonly step: KindId;
  /** Id of the attempt; `null` where it could not be remembered. */
  readonly attempt: string | null;
  /** What has to be read by its print: the pictures, each with the place of the sheet in it. None where a file holds its text. */
  readonly pictures: readonly { readonly jpeg: ArrayBuffer; readonly quad: Quad | null }[];
  /** The text that a file holds; empty of a photo or a scan. */
  readonly lines: readonly string[];
}

/** What reads print. Named here too, so that src/judge.ts is not loaded for it. */
const PRINT: readonly ModelId[] = ['print-wasm', 'print-latin'];
/** A paper's date stands on its first pages, and each takes seconds. */
const PAGES_READ = 2;

/** What is known of a paper beyond its picture: what the person says of it, what its text says, and the reading of its print. */
export class PaperController implements ReactiveController {
  /** Why the print could not be read. */
  problem: Problem | null = null;
  #paper: Paper | null = null;
  #read: readonly string[] | null = null;
  #busy: 'fetching' | 'reading' | null = null;
  /** What was found in which lines: a long statement is not searched with every rendering. */
  #found: { readonly lines: readonly string[]; readonly issued: Issued | null } | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    models.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    models.removeEventListener('change', this.#changed);
    this.#paper = null;
  }

  /** What the provider asks; what most of them ask, where none was chosen. */
  get rules(): PaperRules {
    const papers = store.pack?.papers;
    return papers ? { accepted: papers.kinds, months: papers.maxAgeMonths } : usualRules;
  }

  /** What the person typed, to be looked for; of a name in characters and one in letters a paper has one. */
  get typed(): Typed | null {
    const { details } = store;
    if (!details) return null;
    const letters = `${details.givenNames} ${details.surname}`.trim();
    return { name: letters || details.nativeName, address: details.address };
  }

  show(paper: Paper): void {
    this.#paper = paper;
    this.#read = null;
    this.problem = null;
    this.host.requestUpdate();
  }

  /** What was said of the kind of paper of a step. */
  kindOf(step: KindId): PaperNotes['paper'] | null {
    return notesOf(step).paper ?? null;
  }

  choose(step: KindId, paper: PaperKind | 'other'): void {
    store.note({ ...notesOf(step), paper });
  }

  /** What was ticked of the paper before the person. */
  get ticks(): readonly TickId[] {
    return this.#notes?.ticks ?? [];
  }

  tick(ticks: readonly TickId[]): void {
    this.#say({ ticks });
  }

  issued(issued: string): void {
    this.#say({ issued });
  }

  /** `null` where there is no paper. */
  get view(): PaperView | null {
    if (!this.#paper) return null;
    const lines = this.#read ?? this.#paper.lines;
    const now = today();
    const searched = lines.length > 0 || this.#read !== null;
    return {
      today: now,
      months: this.rules.months,
      issued: this.#notes?.issued ?? null,
      found: this.#foundIn(lines, now),
      searched,
      reading: this.#reading(searched),
      holder: this.typed && lines.length > 0 ? compareHolder(this.typed, lines) : null,
    };
  }

  /** The date that the person said makes it one that is sent back. */
  get outdated(): boolean {
    const view = this.view;
    return !!view?.issued && ['too-old', 'future'].includes(paperAge(view.issued, view.today, view.months).is);
  }

  /** Reads the print; gets the part for it first where it is not on the device. */
  async read(): Promise<void> {
    const paper = this.#paper;
    if (!paper || this.#busy) return;
    this.problem = null;
    try {
      await models.known;
      if (bytesLeft() > 0) {
        this.#become('fetching');
        await models.fetch(PRINT);
      }
      this.#become('reading');
      const { printOn } = await import('../judge.ts');
      const lines: string[] = [];
      for (const { jpeg, quad } of paper.pictures.slice(0, PAGES_READ)) {
        if (this.#paper !== paper) break;
        const read = linesOf(await printOn(jpeg, quad));
        // What was taken for the sheet may be a table on it, where a picture shows nothing but paper.
        const whole = quad && !issuedOn(read, today(), 'dmy') ? linesOf(await printOn(jpeg, null)) : [];
        lines.push(...(whole.length > read.length ? whole : read));
      }
      if (this.#paper === paper) this.#read = lines;
    } catch (error) {
      if (this.#paper === paper) this.problem = asProblem(error, 'vision-broken');
    }
    this.#become(null);
  }

  #foundIn(lines: readonly string[], today: string): Issued | null {
    if (this.#found?.lines !== lines) {
      this.#found = { lines, issued: issuedOn(lines, today, dateOrder(navigator.language)) };
    }
    return this.#found.issued;
  }

  #reading(searched: boolean): PaperReading {
    if (this.#busy === 'reading') return { is: 'reading' };
    const { optional } = models.state;
    if (this.#busy === 'fetching') {
      const sum = (of: 'have' | 'of'): number => optional.reduce((all, file) => all + file[of], 0) / 1e6;
      return { is: 'fetching', have: sum('have'), total: sum('of') };
    }
    // In a browser without what it needs nothing is offered.
    if (searched || optional.length === 0 || this.#paper?.pictures.length === 0) return { is: 'no' };
    return { is: 'can', megabytes: bytesLeft() / 1e6 };
  }

  /** What was said of this paper; of another one for the same step it says nothing but the kind. */
  get #notes(): PaperNotes | null {
    if (!this.#paper) return null;
    const notes = notesOf(this.#paper.step);
    return notes.about === aboutOf(this.#paper) ? notes : kindAlone(notes);
  }

  #say(part: Pick<PaperNotes, 'issued' | 'ticks'>): void {
    if (!this.#paper || !this.#notes) return;
    store.note({ ...this.#notes, ...part, about: aboutOf(this.#paper) });
  }

  #become(busy: 'fetching' | 'reading' | null): void {
    this.#busy = busy;
    this.host.requestUpdate();
  }

  readonly #changed = (): void => {
    if (this.#busy) this.host.requestUpdate();
  };
}

const notesOf = (step: KindId): PaperNotes => store.papers.find((notes) => notes.step === step) ?? { step };
const kindAlone = ({ step, paper }: PaperNotes): PaperNotes => ({ step, ...(paper && { paper }) });
/** An id of no attempt where none could be remembered. */
const aboutOf = ({ attempt }: Paper): string => attempt ?? '0';

const bytesLeft = (): number => models.state.optional.reduce((left, { have, of }) => left + of - have, 0);
