import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KindId } from '../checks/kinds/index.ts';
import { type Bundle, bundleOf, type Conflict, conflictsWith, takeIn } from '../export/bundle.ts';
import type { Pack } from '../packs/schema.ts';
import type { Plan } from '../plan/plan.ts';
import { asProblem, type Problem } from '../problems.ts';
import type { Details, KeptPhoto } from '../storage/schema.ts';
import type { VaultState } from '../storage/vault.ts';
import { allPacks } from './packs.ts';
import { store } from './store.ts';

/** A plan with the pack that it is of, where that is known. */
export interface Named {
  readonly plan: Plan;
  readonly pack: Pack | null;
}

/** Something that is here and, different, in the file: the person says which one stays. */
export type Difference =
  | { readonly of: 'plan'; readonly mine: Named; readonly theirs: Named }
  | { readonly of: 'details'; readonly mine: Details; readonly theirs: Details }
  | { readonly of: KindId; readonly mine: KeptPhoto; readonly theirs: KeptPhoto };

/** Everything that is the person’s own, as a whole: where it is kept, saving it, bringing it in, erasing it. */
export class OwnDataController implements ReactiveController {
  state: VaultState | null = null;
  /** Whether the browser has promised not to clear it; null where it does not say. */
  persisted: boolean | null = null;
  busy = false;
  problem: Problem | null = null;
  /** A file that was opened and waits for decisions. */
  arriving: { readonly bundle: Bundle; readonly differences: readonly Difference[] } | null = null;
  /** What the last file brought. */
  brought: { readonly photos: number; readonly attempts: number } | null = null;
  erased = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  /** Call it from a tap: some browsers open the share sheet only then. */
  save(): Promise<void> {
    return this.#try(async () => {
      const [{ toFile }, { saveFile }] = await Promise.all([import('../export/file.ts'), import('../export/save.ts')]);
      await saveFile(
        toFile(
          await bundleOf(await store.vault),
          new Date(),
          store.progress?.steps.map(({ kind }) => kind),
        ),
      );
    });
  }

  /** Reads a file, and takes it in where that replaces nothing. */
  open(file: File): Promise<void> {
    return this.#try(async () => {
      const { fromFile } = await import('../export/file.ts');
      const bundle = await fromFile(file);
      const vault = await store.vault;
      const conflicts = await conflictsWith(vault, bundle);
      if (conflicts.length === 0) return this.#takeIn(bundle, []);
      const mine = await bundleOf(vault);
      const packs = [...bundle.packs, ...(await allPacks(vault))];
      this.arriving = {
        bundle,
        differences: conflicts.flatMap((conflict) => difference(conflict, mine, bundle, packs)),
      };
    });
  }

  take(replace: readonly Conflict[]): Promise<void> {
    return this.#try(async () => {
      if (this.arriving) await this.#takeIn(this.arriving.bundle, replace);
    });
  }

  /** Leaves everything here as it is. */
  leave(): void {
    this.arriving = null;
    this.host.requestUpdate();
  }

  dismiss(): void {
    this.problem = null;
    this.host.requestUpdate();
  }

  erase(): Promise<void> {
    return this.#try(async () => {
      await (await store.vault).erase();
      this.erased = true;
    });
  }

  async #takeIn(bundle: Bundle, replace: readonly Conflict[]): Promise<void> {
    const vault = await store.vault;
    const before = await bundleOf(vault);
    await takeIn(vault, bundle, replace);
    const after = await bundleOf(vault);
    const arrived = after.photos.filter(({ attempt }) => !before.photos.some((photo) => photo.attempt === attempt));
    this.brought = { photos: arrived.length, attempts: after.attempts.length - before.attempts.length };
    this.arriving = null;
  }

  async #look(): Promise<void> {
    this.state = (await store.vault).state;
    this.persisted = (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
    this.host.requestUpdate();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = null;
    this.brought = null;
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

function difference(of: Conflict, mine: Bundle, theirs: Bundle, packs: readonly Pack[]): Difference[] {
  if (of === 'plan') {
    const named = (plan: Plan): Named => ({ plan, pack: packs.find(({ id }) => id === plan.pack) ?? null });
    return mine.plan && theirs.plan ? [{ of, mine: named(mine.plan), theirs: named(theirs.plan) }] : [];
  }
  if (of === 'details') {
    return mine.details && theirs.details ? [{ of, mine: mine.details, theirs: theirs.details }] : [];
  }
  const [here, there] = [mine, theirs].map(({ photos }) => photos.find(({ step }) => step === of));
  return here && there ? [{ of, mine: here, theirs: there }] : [];
}
