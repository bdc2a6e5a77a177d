import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LanguageId, languageIds, useLanguage } from '../i18n/index.ts';
import { preferredLanguage } from '../i18n/preferred.ts';
import type { Pack } from '../packs/schema.ts';
import type { Beside } from '../plan/again.ts';
import type { Attempt } from '../plan/attempts.ts';
import { languageOfLink } from '../plan/links.ts';
import type { Outcome, OutcomeKind } from '../plan/outcomes.ts';
import type { PaperNotes } from '../plan/papers.ts';
import type { Plan } from '../plan/plan.ts';
import { extraSteps, type Progress, progressOf, type Step } from '../plan/progress.ts';
import { asProblem, type Problem } from '../problems.ts';
import { attemptsIn, keepPhoto, newId, recordAttempt } from '../storage/photos.ts';
import type { Details, KeptPhoto, Settings } from '../storage/schema.ts';
import { changeSettings, settingsIn } from '../storage/settings.ts';
import { openVault, type Vault } from '../storage/vault.ts';
import type { Photo } from '../vision/protocol.ts';
import { today } from './today.ts';

/** What the person set, with our choice for everything they left alone. */
export type FullSettings = Required<Omit<Settings, 'language'>> & Pick<Settings, 'language'>;

/** WebKit has left databases unopened for good: the first screen does not wait for that. */
const PATIENCE_MS = 2000;

const defaults: FullSettings = { autoCapture: true, sound: true, speech: false, vibration: true, cameras: {} };

/**
 * What is remembered, as the screens see it: read once from the vault, true after every change in any tab. Sends
 * `change`.
 */
class Store extends EventTarget {
  settings: FullSettings = defaults;
  plan: Plan | null = null;
  /** Of the plan; the one that fits everybody where its own is not here any more. */
  pack: Pack | null = null;
  attempts: readonly Attempt[] = [];
  /** What came of it at the provider, the earliest first. */
  outcomes: readonly Outcome[] = [];
  /** What was typed; `null` where nothing was. */
  details: Details | null = null;
  papers: readonly PaperNotes[] = [];
  /** False until the vault was read, or takes too long. */
  ready = false;
  /** The last thing that could not be kept, until it is dismissed. */
  problem: Problem | null = null;
  #vault: Promise<Vault> | null = null;
  /** Versions of the details that are being written. */
  #typing = 0;

  /** Opens the vault and switches to the person's language: then it is ready. */
  async open(): Promise<void> {
    const patience = setTimeout(() => this.#start(), PATIENCE_MS);
    this.#vault = openVault();
    const vault = await this.#vault;
    vault.onChange(() => this.#read(vault));
    await this.#read(vault);
    clearTimeout(patience);
    await this.#start();
  }

  get vault(): Promise<Vault> {
    if (!this.#vault) throw new Error('the store is not open');
    return this.#vault;
  }

  get progress(): Progress | null {
    return this.plan && this.pack && progressOf(this.pack, this.plan, this.attempts, this.#beside);
  }

  /** What is asked of some people only. */
  get extras(): readonly Step[] {
    return this.pack ? extraSteps(this.pack, this.attempts, this.#beside) : [];
  }

  get #beside(): Beside {
    const { papers, outcomes } = this;
    return { papers, outcomes, today: today() };
  }

  choose(plan: Plan): Promise<void> {
    return this.#keep(async (vault) => vault.put('plan', 'plan', plan));
  }

  set(part: Settings): Promise<void> {
    // At once, so that a switch does not lag behind the finger; then kept.
    this.settings = { ...this.settings, ...part };
    this.#changed();
    return this.#keep((vault) => changeSettings(vault, part));
  }

  async setLanguage(language: LanguageId): Promise<void> {
    await useLanguage(language);
    await this.set({ language });
  }

  /** Keeps what was typed. */
  type(details: Details): Promise<void> {
    this.details = details;
    this.#typing++;
    return this.#keep((vault) => vault.put('details', 'details', details)).finally(() => this.#typing--);
  }

  /** Remembers that a photo was made, kept or not. */
  async attempted(photo: Photo): Promise<Attempt | null> {
    let attempt: Attempt | null = null;
    await this.#keep(async (vault) => {
      attempt = await recordAttempt(vault, photo, Date.now());
    });
    return attempt;
  }

  /** Keeps the photo of a step. False where it could not be kept; then `problem` says why. */
  async keep(photo: Photo, attempt: Attempt): Promise<boolean> {
    return this.#keep((vault) => keepPhoto(vault, photo, attempt)).then(() => this.problem === null);
  }

  /** Remembers what the person said of a paper. */
  note(notes: PaperNotes): Promise<void> {
    this.papers = [...this.papers.filter(({ step }) => step !== notes.step), notes];
    this.#changed();
    return this.#keep((vault) => vault.put('papers', notes.step, notes));
  }

  /** Remembers what the person tells of the provider. */
  told(is: OutcomeKind, reasons: readonly string[] = []): Promise<void> {
    const id = newId();
    const record: Outcome = { id, is, at: Date.now(), ...(reasons.length > 0 && { reasons }) };
    return this.#keep((vault) => vault.put('outcomes', id, record));
  }

  async photo(step: KeptPhoto['step']): Promise<KeptPhoto | undefined> {
    return (await this.vault).get('photos', step);
  }

  /** Everything as one file of the person's own. Call it from a tap. */
  export(): Promise<void> {
    return this.#keep(async (vault) => {
      const [{ bundleOf }, { toFile }, { saveFile }] = await Promise.all([
        import('../export/bundle.ts'),
        import('../export/file.ts'),
        import('../export/save.ts'),
      ]);
      await saveFile(
        toFile(
          await bundleOf(vault),
          new Date(),
          this.progress?.steps.map(({ kind }) => kind),
        ),
      );
    });
  }

  dismiss(): void {
    this.problem = null;
    this.#changed();
  }

  async #keep(write: (vault: Vault) => Promise<unknown>): Promise<void> {
    this.problem = null;
    try {
      await write(await this.vault);
    } catch (error) {
      this.problem = asProblem(error, 'storage-lost');
      this.#changed();
    }
  }

  async #start(): Promise<void> {
    // A link may come in the language of the person that it was made for; what they chose here themselves is stronger.
    const asked = [languageOfLink(location.hash) ?? [], navigator.languages].flat();
    await useLanguage(this.settings.language ?? preferredLanguage(asked, languageIds)).catch(() => {});
    this.ready = true;
    this.#changed();
  }

  async #read(vault: Vault): Promise<void> {
    try {
      const [settings, plan, attempts, details, papers, outcomes] = await Promise.all([
        settingsIn(vault),
        vault.get('plan', 'plan'),
        attemptsIn(vault),
        vault.get('details', 'details'),
        vault.all('papers'),
        vault.all('outcomes'),
      ]);
      this.settings = { ...defaults, ...settings };
      this.pack = plan ? await this.#packOf(vault, plan) : null;
      this.plan = plan ?? null;
      this.attempts = attempts;
      // What was read before the last was written is older than what is here.
      if (this.#typing === 0) this.details = details ?? null;
      this.papers = papers;
      this.outcomes = [...outcomes].sort((a, b) => a.at - b.at);
      if (vault.state.problem) this.problem = vault.state.problem;
    } catch (error) {
      this.problem = asProblem(error, 'storage-lost');
    }
    this.#changed();
  }

  async #packOf(vault: Vault, { pack }: Plan): Promise<Pack | null> {
    if (this.pack?.id === pack) return this.pack;
    const { packOf } = await import('./packs.ts');
    return (await packOf(vault, pack)) ?? packOf(vault, 'generic');
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const store = new Store();

/** Renders its host again whenever what is remembered changes. */
export class StoreController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    store.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    store.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.host.requestUpdate();
}
