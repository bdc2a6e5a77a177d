import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type KindId, kindOf } from '../checks/kinds/index.ts';
import type { Likeness, Pair } from '../components/fp-likeness.ts';
import type { KeptPhoto } from '../storage/schema.ts';
import { store } from './store.ts';

type Selfie = Omit<Likeness, 'quad' | 'eyes'>;

/** Puts the portrait of the document that is kept beside a selfie. Nothing of it is compared or kept. */
export class LikenessController implements ReactiveController {
  /** `null` where there is no photo of a document with a portrait, or no selfie. */
  pair: Pair | null = null;
  #selfie: Selfie | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#selfie = null;
  }

  /** Shows both as soon as it is known where their eyes are. */
  async show(selfie: Selfie): Promise<void> {
    this.#selfie = selfie;
    this.#put(null);
    const document = await keptDocument();
    if (!document || this.#selfie !== selfie) return;
    const pair: Pair = { document, selfie: { ...selfie, quad: null } };
    this.#put(pair);
    const [inDocument, inSelfie] = await Promise.all([eyesOn(pair.document), eyesOn(pair.selfie)]);
    if (this.#selfie !== selfie) return;
    this.#put({ document: { ...pair.document, eyes: inDocument }, selfie: { ...pair.selfie, eyes: inSelfie } });
  }

  #put(pair: Pair | null): void {
    this.pair = pair;
    this.host.requestUpdate();
  }
}

/** The one made last, of documents that bear a portrait. An extra: where it cannot be read, there is none. */
async function keptDocument(): Promise<KeptPhoto | null> {
  const last = store.attempts.filter(({ step, kept }) => kept && bearsPortrait(step)).at(-1);
  return (last && (await store.photo(last.step).catch(() => null))) ?? null;
}

/** The back of a card has none, nor has a letter. */
const bearsPortrait = (kind: KindId): boolean => ['front', 'page'].includes(kindOf(kind).side ?? '');

/** Where they cannot be looked for, the photos are shown as they are. */
async function eyesOn({ jpeg, quad }: Likeness): Promise<NonNullable<Likeness['eyes']> | null> {
  try {
    const { eyesOf } = await import('../judge.ts');
    return await eyesOf(jpeg, quad);
  } catch {
    return null;
  }
}
