import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { betterLens, type Lens, type LensCapabilities, lensOf, nearFocusZoom } from '../advice/lens.ts';
import { Problem } from '../problems.ts';

export type Facing = 'environment' | 'user';

export type CameraState =
  | { readonly is: 'off' }
  /** The browser is asking the person: nothing to wait for but them. */
  | { readonly is: 'asking' }
  | { readonly is: 'starting' }
  /** `torch`: whether it is on, `null` where there is none. */
  | { readonly is: 'live'; readonly torch: boolean | null; readonly lens: Lens }
  | { readonly is: 'problem'; readonly problem: Problem };

/** A stream that gives no picture for this long never will: known of iOS home-screen apps. */
const FIRST_FRAME_MS = 4000;
/** A muted track usually comes back (a call, another tab); after this it is taken for lost. */
const MUTED_MS = 3000;
/** What the camera is to look at. */
export interface View {
  readonly facing: Facing;
  /** The camera that the person chose last for this side of the phone. */
  readonly deviceId: string | null;
  /** Longer side of what is to fill the picture, in millimetres; `null` for a face. */
  readonly lengthMm: number | null;
}

/**
 * The stream is kept for the visit and shared by all screens: every getUserMedia may ask again on iOS. It is let go
 * when the page is hidden, which is also what people expect of a camera.
 */
let stream: MediaStream | null = null;
let streamOf: { facing: Facing; deviceId: string | null } | null = null;

/** Runs the camera into a video element of its host. Never asks again by itself after a refusal. */
export class CameraController implements ReactiveController {
  state: CameraState = { is: 'off' };
  #video: HTMLVideoElement | null = null;
  #view: View = { facing: 'environment', deviceId: null, lengthMm: null };
  #attempt = 0;
  #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly chosen?: (deviceId: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.stop();
  }

  /** Starts, or starts again. Call it from a tap: iOS shows a picture only then. */
  async start(video: HTMLVideoElement, view: View): Promise<void> {
    const { facing, deviceId } = view;
    this.#release(facing !== streamOf?.facing || deviceId !== streamOf.deviceId);
    const attempt = ++this.#attempt;
    this.#video = video;
    this.#view = view;
    try {
      if (!navigator.mediaDevices?.getUserMedia)
        throw new Problem(isSecureContext ? 'camera-absent' : 'camera-insecure');
      this.#become((await mayAsk()) ? { is: 'asking' } : { is: 'starting' });
      const opened = await open(facing, deviceId);
      if (attempt !== this.#attempt) return;
      this.#become({ is: 'starting' });
      this.#watch(opened);
      video.srcObject = opened;
      await firstFrame(video);
      if (attempt !== this.#attempt) return;
      const lens = await this.#lens(opened);
      if (attempt !== this.#attempt || !lens) return;
      // The light stays off until the person wants it: it makes a white spot on the document.
      this.#become({ is: 'live', torch: capabilities(opened).torch ? false : null, lens });
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(cameraProblem(error));
    }
  }

  /** Takes the video away from the screen; the stream stays for the next one. */
  stop(): void {
    this.#attempt++;
    this.#clear();
    if (this.#video) this.#video.srcObject = null;
    this.#video = null;
    this.#become({ is: 'off' });
  }

  /** Stops, and lets the camera itself go: the next screen opens it anew. */
  close(): void {
    this.#release(true);
    this.#become({ is: 'off' });
  }

  async setTorch(on: boolean): Promise<void> {
    const track = stream?.getVideoTracks()[0];
    if (this.state.is !== 'live' || !track) return;
    await track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] }).catch(() => {});
    if (this.state.is === 'live') this.#become({ ...this.state, torch: on });
  }

  /** The next camera that looks the same way. */
  async nextLens(): Promise<void> {
    const all = await sameSide(this.#view.facing);
    const current = stream?.getVideoTracks()[0]?.getSettings().deviceId;
    const next = all[(all.findIndex((device) => device.deviceId === current) + 1) % all.length];
    if (next) await this.#change(next.deviceId);
  }

  async #change(deviceId: string): Promise<void> {
    if (!this.#video) return;
    this.chosen?.(deviceId);
    await this.start(this.#video, { ...this.#view, deviceId });
  }

  /**
   * What the lens can do, zoomed in where it can't focus on a document that fills the picture. `null` when another lens, which
   * the person has not chosen themselves, is started in its place.
   */
  async #lens(opened: MediaStream): Promise<Lens | null> {
    const { facing, deviceId, lengthMm } = this.#view;
    const track = opened.getVideoTracks()[0];
    const all = await sameSide(facing);
    const zoomed = (): number | undefined => (track?.getSettings() as { zoom?: number } | undefined)?.zoom;
    const told = (): Lens => lensOf(capabilities(opened), zoomed(), all.length);
    if (lengthMm === null) return told();
    const better = deviceId === null ? betterLens(told(), all.map(choiceOf)) : null;
    if (better) {
      await this.#change(better);
      return null;
    }
    const zoom = nearFocusZoom(told(), lengthMm);
    if (zoom !== told().zoom)
      await track?.applyConstraints({ advanced: [{ zoom } as MediaTrackConstraintSet] }).catch(() => {});
    return told();
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState !== 'hidden' || !stream) return;
    const running = this.state.is === 'live' || this.state.is === 'starting';
    this.#release(true);
    // Coming back is by a tap: a stream opened without one stays black on iOS.
    if (running) this.#fail(new Problem('camera-paused'));
  };

  #watch(opened: MediaStream): void {
    const track = opened.getVideoTracks()[0];
    const lost = () => stream === opened && this.#fail(new Problem('camera-lost'));
    track?.addEventListener('ended', lost);
    track?.addEventListener('mute', () => {
      const timer = setTimeout(() => track.muted && lost(), MUTED_MS);
      this.#timers.add(timer);
    });
  }

  #release(whole: boolean): void {
    this.#attempt++;
    this.#clear();
    if (this.#video) this.#video.srcObject = null;
    if (!whole) return;
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
  }

  #fail(problem: Problem): void {
    this.#release(true);
    this.#become({ is: 'problem', problem });
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #become(state: CameraState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

async function open(facing: Facing, deviceId: string | null): Promise<MediaStream> {
  if (stream?.getVideoTracks()[0]?.readyState === 'live') return stream;
  // `ideal`, never `exact`: desktops have no facing mode, and an unplugged lens must not end in nothing.
  // `resizeMode` none: the camera's own picture, not one that the browser cut to the wished shape.
  const video: MediaTrackConstraints & { resizeMode: ConstrainDOMString } = {
    facingMode: { ideal: facing },
    resizeMode: { ideal: 'none' },
    width: { ideal: 1920 },
    height: { ideal: 1080 },
    ...(deviceId && { deviceId: { ideal: deviceId } }),
  };
  stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
  streamOf = { facing, deviceId };
  return stream;
}

async function firstFrame(video: HTMLVideoElement): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Problem('camera-black')), FIRST_FRAME_MS);
    const arrived = () => {
      clearTimeout(late);
      resolve();
    };
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(arrived);
    else (video as HTMLVideoElement).addEventListener('playing', arrived, { once: true });
    // Muted and inline, so it may play by itself; where it may not, the time runs out and the person is asked to tap.
    video.play().catch(() => {});
  });
}

const capabilities = (opened: MediaStream): LensCapabilities =>
  (opened.getVideoTracks()[0]?.getCapabilities?.() ?? {}) as LensCapabilities;

const choiceOf = (device: MediaDeviceInfo) => ({
  ...((device as InputDeviceInfo).getCapabilities?.() as LensCapabilities | undefined),
  deviceId: device.deviceId,
  label: device.label,
});

/** Cameras that look the same way; all of them where the browser does not tell. */
async function sameSide(facing: Facing): Promise<MediaDeviceInfo[]> {
  const cameras = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === 'videoinput');
  return cameras.filter((device) => {
    const modes = (device as InputDeviceInfo).getCapabilities?.().facingMode ?? [];
    return modes.length === 0 || modes.includes(facing);
  });
}

/** Whether the browser will show its question. Where it cannot be known, assume so: waiting for a person has no time limit. */
async function mayAsk(): Promise<boolean> {
  if (stream) return false;
  try {
    return (await navigator.permissions.query({ name: 'camera' as PermissionName })).state === 'prompt';
  } catch {
    return true;
  }
}

/** Names of getUserMedia's exceptions: Media Capture and Streams, 10.3. */
function cameraProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const name = error instanceof DOMException ? error.name : '';
  const cause = { cause: error };
  if (name === 'NotAllowedError' || name === 'SecurityError') return new Problem('camera-denied', cause);
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return new Problem('camera-absent', cause);
  if (name === 'NotReadableError' || name === 'AbortError') return new Problem('camera-busy', cause);
  return new Problem('unexpected', cause);
}
