import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen on while its host is there: people hold still longer than a phone waits. */
export class WakeLockController implements ReactiveController {
  #lock: Promise<WakeLockSentinel | null> | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // The browser takes the lock back with every hiding of the page.
    document.addEventListener('visibilitychange', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#ask);
    this.#lock?.then((lock) => lock?.release()).catch(() => {});
    this.#lock = null;
  }

  readonly #ask = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    this.#lock = navigator.wakeLock.request('screen').catch(() => null);
  };
}
