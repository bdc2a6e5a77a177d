import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The phone's back button closes the camera; the address stays, since a changed one makes iOS ask again. */
export class CameraMarkController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly back: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onBack);
    history.pushState({ coach: true }, '');
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onBack);
    if (history.state?.coach) history.back();
  }

  readonly #onBack = (): void => this.back();
}
