import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Source {
  /** The video of the host; there once it was drawn. */
  readonly video: () => HTMLVideoElement;
  readonly live: () => boolean;
  /** Called with each new frame. What takes too long drops it. */
  readonly offer: (video: HTMLVideoElement) => void;
}

/** Hands frames on as the camera delivers them, while it is live and the host is there. */
export class FramesController implements ReactiveController {
  #running = false;
  #there = true;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: Source,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#there = true;
  }

  hostDisconnected(): void {
    this.#there = false;
  }

  /** The host is drawn anew whenever the camera's state changes. */
  hostUpdated(): void {
    if (this.#running || !this.source.live()) return;
    this.#running = true;
    this.#next();
    this.host.requestUpdate();
  }

  readonly #next = (): void => {
    if (!this.#there || !this.source.live()) {
      this.#running = false;
      return;
    }
    const video = this.source.video();
    this.source.offer(video);
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(this.#next);
    else requestAnimationFrame(this.#next);
  };
}
