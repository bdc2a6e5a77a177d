import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { serviceWorker } from '../sw/registration.ts';

/** Whether the app opens without a network. */
export class ServiceWorkerController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get offline(): boolean {
    return serviceWorker.offline;
  }

  hostConnected(): void {
    serviceWorker.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    serviceWorker.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.host.requestUpdate();
}
