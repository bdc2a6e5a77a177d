import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { agentOf } from '../device/agent.ts';
import type { CameraFacts, CameraTrouble, DeviceFacts } from '../device/facts.ts';
import { vision } from '../judge.ts';
import { models } from '../models/store.ts';
import { canVibrate } from '../platform.ts';
import type { ProblemCode } from '../problems.ts';
import { serviceWorker } from '../sw/registration.ts';
import { CameraController } from './camera.ts';
import { ModelsController } from './models.ts';
import { ServiceWorkerController } from './service-worker.ts';
import { store } from './store.ts';
import { VoiceController } from './voice.ts';

/** How long the camera is watched: at 15 pictures a second one more or less is then 3 %. */
const WATCH_MS = 2000;

/** What Chromium tells beyond TypeScript's library; the others say nothing. */
interface Told {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
  readonly getBattery?: () => Promise<{ readonly charging: boolean; readonly level: number }>;
}

const troubles: Partial<Record<ProblemCode, CameraTrouble>> = {
  'camera-denied': 'denied',
  'camera-absent': 'absent',
  'camera-busy': 'busy',
  'camera-black': 'black',
  unexpected: 'other',
};

/** Gathers what the check of the device is about. The camera is opened only by {@link look}, and let go afterwards. */
export class DeviceController implements ReactiveController {
  /** The camera runs to be looked at: its video element must be on the page. */
  looking = false;
  readonly #models: ModelsController;
  readonly #serviceWorker: ServiceWorkerController;
  readonly #voice: VoiceController;
  readonly #camera: CameraController;
  #modelsKnown = false;
  #able: DeviceFacts['able'] = null;
  #seen: DeviceFacts['camera'] = null;
  #storage: DeviceFacts['storage'] = { kept: null, persisted: null, freeMb: null };
  #strength: DeviceFacts['strength'] = { memoryGb: null, charge: null, savesData: false };
  #permission: PermissionStatus | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    this.#models = new ModelsController(host);
    this.#serviceWorker = new ServiceWorkerController(host);
    this.#voice = new VoiceController(host);
    this.#camera = new CameraController(host);
    host.addController(this);
  }

  get facts(): DeviceFacts {
    const { have, total } = this.#models.megabytes;
    return {
      agent: agentOf(navigator.userAgent, navigator.maxTouchPoints),
      secure: isSecureContext,
      able: this.#able,
      camera: this.#seen,
      storage: this.#storage,
      offline: this.#modelsKnown
        ? {
            app: this.#serviceWorker.offline,
            faces: this.#models.here,
            busy: this.#models.state.busy,
            haveMb: have,
            totalMb: total,
          }
        : null,
      strength: this.#strength,
      cues: { voice: this.#voice.here, vibration: canVibrate() },
    };
  }

  get models(): ModelsController {
    return this.#models;
  }

  hostConnected(): void {
    this.#askModels();
    this.#askWorker();
    this.#askStorage();
    this.#askStrength();
    this.#askPermission();
  }

  hostDisconnected(): void {
    if (this.looking) this.#camera.close();
    this.looking = false;
    this.#permission?.removeEventListener('change', this.#permitted);
    this.#permission = null;
  }

  /** Opens the camera into `video`, watches it, and lets it go. Call it from a tap. */
  async look(video: HTMLVideoElement): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    this.#seen = null;
    this.host.requestUpdate();
    const deviceId = store.settings.cameras.environment ?? null;
    await this.#camera.start(video, { facing: 'environment', deviceId, lengthMm: null });
    // Left while the browser was asking: it may have been opened after that.
    if (!this.looking) return this.#camera.close();
    const rate = this.#camera.state.is === 'live' ? await rateOf(video) : null;
    if (!this.looking) return;
    // Asked again: meanwhile it may have been lost.
    const { state } = this.#camera;
    if (state.is === 'live') {
      const size = { width: video.videoWidth, height: video.videoHeight };
      this.#seen = {
        ...(await cameras()),
        ...size,
        rate,
        torch: state.torch !== null,
        nearestM: state.lens.nearestM,
      };
    } else if (state.is === 'problem') this.#seen = troubles[state.problem.code] ?? null;
    this.#camera.close();
    this.looking = false;
    this.host.requestUpdate();
  }

  async #askModels(): Promise<void> {
    await models.known;
    this.#modelsKnown = true;
    this.host.requestUpdate();
  }

  /** The worker is started for it, as for a step: what it can use there is all that counts. */
  async #askWorker(): Promise<void> {
    await serviceWorker.guards();
    this.#able = await vision.able().catch(() => 'worker' as const);
    this.host.requestUpdate();
  }

  async #askStorage(): Promise<void> {
    const { kept } = (await store.vault).state;
    const persisted = (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
    const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
    const freeMb = quota === undefined || usage === undefined ? null : (quota - usage) / 1e6;
    this.#storage = { kept, persisted, freeMb };
    this.host.requestUpdate();
  }

  async #askStrength(): Promise<void> {
    const { deviceMemory, connection } = navigator as Told;
    const battery = await (navigator as Told).getBattery?.().catch(() => null);
    this.#strength = {
      memoryGb: deviceMemory ?? null,
      charge: battery && !battery.charging ? battery.level : null,
      savesData: connection?.saveData ?? false,
    };
    this.host.requestUpdate();
  }

  /** A refusal from before is told without asking again. */
  async #askPermission(): Promise<void> {
    try {
      this.#permission = await navigator.permissions.query({ name: 'camera' as PermissionName });
    } catch {
      // Firefox and older WebKit do not say: then the first look tells.
      return;
    }
    this.#permission.addEventListener('change', this.#permitted);
    this.#permitted();
  }

  readonly #permitted = (): void => {
    const denied = this.#permission?.state === 'denied';
    if (denied) this.#seen = 'denied';
    else if (this.#seen === 'denied') this.#seen = null;
    this.host.requestUpdate();
  };
}

/** Pictures a second over the time it is watched; `null` where the browser does not count them. */
function rateOf(video: HTMLVideoElement): Promise<number | null> {
  if (!('requestVideoFrameCallback' in video)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const times: number[] = [];
    let request = 0;
    const count = (now: number): void => {
      times.push(now);
      request = video.requestVideoFrameCallback(count);
    };
    request = video.requestVideoFrameCallback(count);
    setTimeout(() => {
      video.cancelVideoFrameCallback(request);
      const [first, last] = [times[0], times.at(-1)];
      const known = first !== undefined && last !== undefined && last > first;
      resolve(known ? ((times.length - 1) * 1000) / (last - first) : 0);
    }, WATCH_MS);
  });
}

/** How many there are, and which way they look where that is told. */
async function cameras(): Promise<Pick<CameraFacts, 'front' | 'back' | 'count'>> {
  const all = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
  const ways = all.flatMap((device) => (device as InputDeviceInfo).getCapabilities?.().facingMode ?? []);
  return {
    front: ways.filter((way) => way === 'user').length,
    back: ways.filter((way) => way === 'environment').length,
    // Some browsers list none although one has just been running.
    count: Math.max(1, all.length),
  };
}
