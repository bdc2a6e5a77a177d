import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ModelsState } from '../models/model-store.ts';
import { models } from '../models/store.ts';

/** What is on the device of the part that sees faces, and its download. */
export class ModelsController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get state(): ModelsState {
    return models.state;
  }

  /** For words: megabytes that are here, and in all. */
  get megabytes(): { have: number; total: number } {
    return { have: models.state.haveBytes / 1e6, total: models.state.totalBytes / 1e6 };
  }

  /** Why it stopped is in the state. */
  fetch(): Promise<void> {
    return models.fetch().catch(() => {});
  }

  /** Whether everything is on the device. */
  get here(): boolean {
    return models.state.files.every(({ state }) => state === 'ready');
  }

  /** Frees the room that it takes. */
  remove(): Promise<void> {
    return models.remove();
  }

  /** Megabytes that the part that reads print takes up; 0 where it is not here. */
  get print(): number {
    return models.state.optional.reduce((sum, { have }) => sum + have, 0) / 1e6;
  }

  /** Frees the room of the part that reads print. */
  removePrint(): Promise<void> {
    return models.drop(models.state.optional.map(({ id }) => id));
  }

  hostConnected(): void {
    models.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    models.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.host.requestUpdate();
}
