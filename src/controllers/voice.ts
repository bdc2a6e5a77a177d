import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { language } from '../i18n/index.ts';

/** A voice that lives on this device and speaks the language. A remote one would send the words away. */
export function localVoice(id: string): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in globalThis)) return null;
  const base = id.split('-')[0] ?? id;
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(base)) ?? null;
}

/** Whether what is said can be spoken. Browsers learn of their voices some time after the page was opened. */
export class VoiceController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get here(): boolean {
    return localVoice(language()) !== null;
  }

  hostConnected(): void {
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#changed);
  }

  hostDisconnected(): void {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#changed);
  }

  readonly #changed = (): void => this.host.requestUpdate();
}
