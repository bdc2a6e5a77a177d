import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dictionary } from '../checks/data/chinese.ts';
import { compared, type Row } from '../checks/data/compare.ts';
import { type Document, type Doubt, type FieldId, fieldIds } from '../checks/data/doubt.ts';
import { doubtsOf, type Known, needsDictionary } from '../checks/data/index.ts';
import { openOf, settled } from '../checks/data/settled.ts';
import { type DocumentId, documentIds, documents } from '../plan/plan.ts';
import type { Details } from '../storage/schema.ts';
import { fetchDictionary } from './dictionary.ts';
import { store } from './store.ts';
import { today } from './today.ts';

/** So long nobody is interrupted: half a word is no mistake. */
const PAUSE_MS = 600;

const nothing: Details = {
  ...(Object.fromEntries(fieldIds.map((id) => [id, ''])) as Record<FieldId, string>),
  settled: [],
};

/** What is typed, what was read beside it, and what there is to ask; kept after every pause. */
export class DetailsController implements ReactiveController {
  details: Details = nothing;
  /** What machines read on the kept photos of the document. */
  document: Document | null = null;
  documentId: DocumentId | null = null;
  /** The part that knows Chinese is not here and could not be fetched. */
  dictionaryMissing = false;
  /** False until what was kept and read is known. */
  ready = false;
  #doubts = openOf(empty(), nothing, []);
  #dictionary: Dictionary | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #unsaved = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    store.addEventListener('change', this.#arrived);
    this.#open();
  }

  hostDisconnected(): void {
    store.removeEventListener('change', this.#arrived);
    this.#save();
  }

  /** Questions about a field that are open; none while it is being typed. */
  doubts(field: FieldId): readonly Doubt[] {
    return openOf(this.#doubts, this.details, this.details.settled)[field];
  }

  get open(): number {
    return fieldIds.reduce((sum, id) => sum + this.doubts(id).length, 0);
  }

  get rows(): readonly Row[] {
    return compared(this.details, this.#known);
  }

  type(field: FieldId, text: string): void {
    this.#put({ ...this.details, [field]: text });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.rest(), PAUSE_MS);
  }

  /** A field was left, or nothing was typed for a while: look at everything, and keep it. */
  rest(): void {
    this.#save();
    this.#look();
  }

  /** One of the readings is right. Surname and given names change places together. */
  take(field: FieldId, { id }: Doubt, reading: string): void {
    const { surname, givenNames } = this.details;
    const swapped = id === 'name-order' ? { surname: givenNames, givenNames: surname } : { [field]: reading };
    this.#put({ ...this.details, ...swapped });
    this.rest();
  }

  /** What was typed is right: this is not asked again. */
  keep(field: FieldId, doubt: Doubt): void {
    const both: readonly FieldId[] = doubt.id === 'name-order' ? ['surname', 'givenNames'] : [field];
    const answered = both.map((id) => settled(id, { ...doubt, typed: this.details[id] }));
    this.#put({ ...this.details, settled: [...new Set([...this.details.settled, ...answered])] });
    this.rest();
  }

  get #known(): Known {
    const { document } = this;
    const months = store.pack?.validMonths;
    return {
      document,
      today: today(),
      dictionary: this.#dictionary,
      ...(months !== undefined && { validMonths: months }),
    };
  }

  async #open(): Promise<void> {
    const read = await readOnPhotos();
    if (!this.#unsaved) this.details = { ...nothing, ...store.details };
    this.document = read?.document ?? null;
    this.documentId = read?.id ?? null;
    this.ready = true;
    // Half a word is left alone until the pause.
    if (this.#unsaved) this.host.requestUpdate();
    else this.#look();
  }

  /** Another tab changed it, or erased everything. What is being typed here goes before. */
  readonly #arrived = (): void => {
    const { details } = store;
    if (!this.ready || this.#unsaved) return;
    if (details === null && !globalThis.document.hidden) return;
    this.details = { ...nothing, ...details };
    this.#look();
  };

  #put(details: Details): void {
    this.details = details;
    this.#unsaved = true;
    this.host.requestUpdate();
  }

  #look(): void {
    this.#doubts = doubtsOf(this.details, this.#known);
    this.host.requestUpdate();
    if (!this.#dictionary && needsDictionary(this.details)) this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.#dictionary = await fetchDictionary();
      this.dictionaryMissing = false;
      this.#look();
    } catch {
      this.dictionaryMissing = true;
      this.host.requestUpdate();
    }
  }

  #save(): void {
    clearTimeout(this.#pause);
    if (!this.#unsaved) return;
    // What was answered about texts that are gone is forgotten with them.
    const answers = this.details.settled.filter((answer) =>
      fieldIds.some((id) => answer.startsWith(`${id} `) && answer.endsWith(` ${this.details[id]}`)),
    );
    this.details = { ...this.details, settled: answers };
    this.#unsaved = false;
    store.type(this.details);
  }
}

const empty = () => Object.fromEntries(fieldIds.map((id) => [id, []])) as unknown as Record<FieldId, readonly Doubt[]>;

/** All that was read on the sides of one document: the chosen one, else another that was kept. */
async function readOnPhotos(): Promise<{ id: DocumentId; document: Document } | null> {
  const chosen = store.plan?.document;
  const order = chosen ? [chosen, ...documentIds.filter((id) => id !== chosen)] : documentIds;
  for (const id of order) {
    const photos = await Promise.all(documents[id].map((step) => store.photo(step).catch(() => undefined)));
    const says = photos.flatMap((photo) => photo?.printed?.says ?? []);
    const [first, ...others] = says;
    if (first) return { id, document: others.reduce<Document>(filled, first) };
  }
  return null;
}

/** What one side does not say, the other may. */
const filled = (document: Document, other: Document): Document =>
  Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, value || other[key as keyof Document]]),
  ) as unknown as Document;
