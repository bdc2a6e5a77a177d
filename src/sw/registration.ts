import { Problem } from '../problems.ts';
import { scriptUrl } from '../trusted.ts';
import type { KeepCode, ToServiceWorker } from './messages.ts';

/**
 * The service worker as the page sees it. Where the browser has none, or refuses it, the app works all the same while
 * there is a network. Sends `change`.
 */
class AppServiceWorker extends EventTarget {
  /** Everything of the app, models aside, works without a network. */
  offline = false;
  /** A newer version is on the device and waits to be asked for. */
  update: 'none' | 'waiting' = 'none';
  #applying = false;
  /** The worker that serves the app, or null when there can be none. */
  #active: Promise<ServiceWorker | null> = Promise.resolve(null);

  /** Call once at start. */
  register(): void {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const wasControlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.#applying) location.reload();
      // Another tab took the new version: this one still runs the old and must be loaded anew to go on.
      else if (wasControlled) this.#set({ update: 'waiting' });
    });
    this.#install();
  }

  /** Changes to the newer version and reloads the page. Ask the person first, and not while the camera runs. */
  async apply(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration();
    this.#applying = true;
    if (registration?.waiting) send(registration.waiting, { type: 'SKIP_WAITING' });
    else location.reload();
  }

  /**
   * Resolves when a worker that starts now is under our policy: on a host that sends no headers, only the service worker
   * can put it there. Resolves too where there can be no service worker.
   */
  async guards(): Promise<void> {
    const active = await this.#active;
    if (!active || navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      send(active, { type: 'CLAIM' });
    });
  }

  /** Has a script that only some need kept on the device. Rejects with `network-off` or `storage-full`. */
  async keepCode(type: KeepCode): Promise<void> {
    const active = await this.#active;
    if (!active) return;
    const refusal = await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      send(active, { type }, [port2]);
    });
    if (refusal === null) return;
    if (refusal === 'QuotaExceededError') throw new Problem('storage-full', { values: { megabytes: 1 } });
    throw new Problem('network-off', { cause: `${type}: ${refusal}` });
  }

  #install(): void {
    this.#active = new Promise((resolve) => {
      const refused = (): void => {
        resolve(null);
        // A file may not have come. What did come is kept, and the rest is asked for when there is a network again.
        window.addEventListener('online', () => this.#install(), { once: true });
      };
      // After the first screen, which is there the sooner.
      import('workbox-window')
        .then(({ Workbox }) => {
          const workbox = new Workbox(scriptUrl(new URL('sw.js', document.baseURI).href));
          workbox.addEventListener('waiting', () => this.#set({ update: 'waiting' }));
          workbox.addEventListener('redundant', () => this.offline || refused());
          return workbox.register();
        })
        .catch(refused);
      navigator.serviceWorker.ready.then(({ active }) => {
        // One may serve the app although the script that asks for a newer one did not come.
        this.#active = Promise.resolve(active);
        resolve(active);
        this.#keepRest();
      });
    });
  }

  /** What the first photo does not need comes after what it does; then everything works without a network. */
  #keepRest(): void {
    this.keepCode('KEEP_REST').then(
      () => this.#set({ offline: true }),
      () => window.addEventListener('online', () => this.#keepRest(), { once: true }),
    );
  }

  #set(state: Partial<Pick<AppServiceWorker, 'offline' | 'update'>>): void {
    Object.assign(this, state);
    this.dispatchEvent(new Event('change'));
  }
}

const send = (to: ServiceWorker, message: ToServiceWorker, transfer: Transferable[] = []): void =>
  to.postMessage(message, transfer);

export const serviceWorker = new AppServiceWorker();
