import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem } from '../problems.ts';
import { type Level, levelOf, listen, nextSound, type Sound } from '../rehearsal/sound.ts';

export type MicrophoneState =
  | { readonly is: 'off' }
  /** The browser is asking the person. */
  | { readonly is: 'asking' }
  | { readonly is: 'live'; readonly sound: Sound; readonly level: Level }
  | { readonly is: 'problem'; readonly problem: Problem };

const LEVEL_MS = 50;
const SILENCE: Level = { rmsDb: -120, peakDb: -120 };

/**
 * Listens only from a tap of the person until they leave: how loud it is, and nothing of what is said. A recording is made only when
 * they ask for one; it stays in memory, and is gone with the screen.
 */
export class MicrophoneController implements ReactiveController {
  state: MicrophoneState = { is: 'off' };
  /** Address of what was recorded last. */
  recording: string | null = null;
  /** 0–1 of the time of a recording under way. */
  recorded: number | null = null;
  #stream: MediaStream | null = null;
  #audio: AudioContext | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #attempt = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.stop();
    this.#forget();
  }

  /** Call it from a tap: it may ask the person, and sound is heard only after one. */
  async start(): Promise<void> {
    this.stop();
    const attempt = ++this.#attempt;
    this.#become({ is: 'asking' });
    try {
      if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('', 'NotFoundError');
      // As a call has it: with the browser's own clearing of noise and echo.
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (attempt !== this.#attempt) {
        end(stream);
        return;
      }
      this.#stream = stream;
      stream.getAudioTracks()[0]?.addEventListener('ended', () => this.#fail(new Problem('microphone-lost')));
      this.#audio = new AudioContext();
      await this.#audio.resume().catch(() => {});
      this.#listen(stream, this.#audio);
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(problemOf(error));
    }
  }

  stop(): void {
    this.#attempt++;
    clearInterval(this.#timer);
    if (this.#stream) end(this.#stream);
    this.#stream = null;
    this.#audio?.close().catch(() => {});
    this.#audio = null;
    this.recorded = null;
    if (this.state.is !== 'off') this.#become({ is: 'off' });
  }

  get canRecord(): boolean {
    return 'MediaRecorder' in globalThis;
  }

  /** Records for so long, to be heard on this screen. */
  async record(ms: number): Promise<void> {
    const stream = this.#stream;
    if (!stream || this.recorded !== null) return;
    this.#forget();
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const whole = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve(), { once: true }));
    const began = performance.now();
    const ticking = setInterval(() => {
      this.recorded = Math.min(1, (performance.now() - began) / ms);
      this.host.requestUpdate();
      if (this.recorded === 1 && recorder.state === 'recording') recorder.stop();
    }, LEVEL_MS);
    recorder.start();
    this.recorded = 0;
    await whole;
    clearInterval(ticking);
    this.recorded = null;
    if (stream === this.#stream) this.recording = URL.createObjectURL(new Blob(parts, { type: recorder.mimeType }));
    this.host.requestUpdate();
  }

  #listen(stream: MediaStream, audio: AudioContext): void {
    const analyser = new AnalyserNode(audio, { fftSize: 2048 });
    audio.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    this.#become({ is: 'live', sound: listen(performance.now()), level: SILENCE });
    this.#timer = setInterval(() => {
      if (this.state.is !== 'live') return;
      analyser.getFloatTimeDomainData(samples);
      const level = levelOf(samples);
      this.#become({ is: 'live', sound: nextSound(this.state.sound, level, performance.now()), level });
    }, LEVEL_MS);
  }

  #fail(problem: Problem): void {
    this.stop();
    this.#become({ is: 'problem', problem });
  }

  #forget(): void {
    if (this.recording) URL.revokeObjectURL(this.recording);
    this.recording = null;
  }

  /** Nobody expects to be listened to by a page that they do not see. */
  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.stop();
  };

  #become(state: MicrophoneState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

function end(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Names of getUserMedia's exceptions: Media Capture and Streams, 10.3. */
function problemOf(error: unknown): Problem {
  const name = error instanceof DOMException ? error.name : '';
  const cause = { cause: error };
  if (name === 'NotAllowedError' || name === 'SecurityError') return new Problem('microphone-denied', cause);
  if (name === 'NotReadableError' || name === 'AbortError') return new Problem('microphone-busy', cause);
  return new Problem('microphone-absent', cause);
}
