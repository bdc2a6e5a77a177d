import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A part of a screen that "back" leaves, the phone's and the app's, without another address: a changed one makes iOS ask for
 * the camera again.
 */
export class BackController implements ReactiveController {
  #inside = false;

  /** `left` is called when the person went back. */
  constructor(
    host: ReactiveControllerHost,
    private readonly left: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }

  /** The person is in that part now. */
  async enter(): Promise<void> {
    if (this.#inside) return;
    // The camera leaves its own mark in the history, and takes it away when it closes.
    if (history.state?.coach) await popped();
    history.pushState({ part: true }, '');
    this.#inside = true;
  }

  /** They leave it by another way than "back". */
  async leave(): Promise<void> {
    if (!this.#inside) return;
    this.#inside = false;
    const gone = popped();
    history.back();
    await gone;
  }

  readonly #popped = (): void => {
    if (!this.#inside) return;
    this.#inside = false;
    this.left();
  };
}

const popped = (): Promise<unknown> => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
