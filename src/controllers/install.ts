import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInstalled, platformOf } from '../platform.ts';

/** Chromium’s offer to install; no standard, so TypeScript does not know it. */
interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

export type InstallWay =
  /** It is, and this is it. */
  | 'installed'
  /** Just done; it opens from the home screen from now on. */
  | 'done'
  /** The browser asks when told to. */
  | 'ask'
  /** By the browser’s own menu, which has to be explained. */
  | 'menu'
  /** Not from inside another app. */
  | 'leave-app';

/** How this browser puts the app on the home screen. Sends `change`. */
class Installer extends EventTarget {
  #offer: InstallOffer | null = null;
  #done = false;

  /** Call once at start: the offer comes early, and only once. */
  listen(): void {
    addEventListener('beforeinstallprompt', (event) => {
      // The browser’s own bar would come before anybody knows what for.
      event.preventDefault();
      this.#offer = event as InstallOffer;
      this.#changed();
    });
    addEventListener('appinstalled', () => {
      this.#done = true;
      this.#changed();
    });
  }

  get way(): InstallWay {
    if (isInstalled()) return 'installed';
    if (this.#done) return 'done';
    if (this.#offer) return 'ask';
    return platformOf().inApp ? 'leave-app' : 'menu';
  }

  /** Call it from a tap. */
  async prompt(): Promise<void> {
    const offer = this.#offer;
    // An offer can be used once.
    this.#offer = null;
    const answer = await offer?.prompt();
    this.#done = answer?.outcome === 'accepted';
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const installer = new Installer();

/** Renders its host again when the way to install becomes another. */
export class InstallController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    installer.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    installer.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.host.requestUpdate();
}
