import { localVoice } from './voice.ts';

/** What the person wants to hear and feel beside what they see. */
export interface CueSettings {
  readonly sound: boolean;
  readonly speech: boolean;
  readonly vibration: boolean;
}

/** Sound, voice and vibration of the coach. Sounds are drawn, so that no file has to be loaded. */
export class Cues {
  #audio: AudioContext | null = null;

  constructor(public settings: CueSettings) {}

  /** Call it from a tap: browsers let a page sound only after one. */
  wake(): void {
    if (!this.settings.sound) return;
    this.#audio ??= new AudioContext();
    this.#audio.resume().catch(() => {});
  }

  /** Nearer to what is wanted, 0–1: a short note, the higher the nearer, for who cannot look at the screen now. */
  nearer(share: number): void {
    this.#tone(440 * 2 ** Math.min(1, Math.max(0, share)), 0, 0.05, 0.05);
  }

  /** It has become right: one soft tick. */
  right(): void {
    this.#tone(880, 0, 0.06, 0.08);
    this.#vibrate(20);
  }

  /** The photo is taken: two rising notes. */
  taken(): void {
    this.#tone(660, 0, 0.12, 0.12);
    this.#tone(990, 0.12, 0.2, 0.12);
    this.#vibrate([40, 60, 40]);
  }

  /** Speaks with a voice that lives on the device. Without one there is silence: a remote voice would send the words away. */
  say(text: string, language: string): void {
    const voice = this.settings.speech && localVoice(language);
    if (!voice) return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }

  rest(): void {
    this.#audio?.suspend().catch(() => {});
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }

  #tone(hertz: number, delay: number, seconds: number, volume: number): void {
    const audio = this.#audio;
    if (!this.settings.sound || !audio) return;
    const start = audio.currentTime + delay;
    const oscillator = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.linearRampToValueAtTime(volume, start + 0.01);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(start);
    oscillator.stop(start + seconds);
  }

  #vibrate(pattern: VibratePattern): void {
    if (this.settings.vibration) navigator.vibrate?.(pattern);
  }
}
