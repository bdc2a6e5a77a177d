import { nameOf } from './names.ts';
import type { StoreName } from './schema.ts';

/** What happened to the vault, in this tab or another. It names records, and never carries what is in them. */
export type Happened =
  | { readonly type: 'changed'; readonly store: StoreName; readonly id: string }
  | { readonly type: 'erased' }
  /** `vault.state` is another one. This tab only. */
  | { readonly type: 'state' };

/** Tells everyone who listens, in all tabs of the app. */
export class Changes {
  readonly #listeners = new Set<(happened: Happened) => void>();
  readonly #channel = new BroadcastChannel(nameOf('changes'));

  constructor() {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Happened>) => this.tellHere(data));
  }

  /** Calls back after every change; returns how to stop. */
  on(listener: (happened: Happened) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(happened: Happened): void {
    this.#channel.postMessage(happened);
    this.tellHere(happened);
  }

  tellHere(happened: Happened): void {
    for (const listener of [...this.#listeners]) listener(happened);
  }
}
