import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type AnnounceState, nextAnnouncement, silent } from '../advice/announce.ts';
import { language } from '../i18n/index.ts';
import { type CueSettings, Cues } from './cues.ts';

/** What is said while the camera runs: in the host's live region, and by a voice where one is wanted. */
export class SpokenController implements ReactiveController {
  /** The text of the live region. */
  said = '';
  readonly cues: Cues;
  #state: AnnounceState = silent;

  constructor(
    private readonly host: ReactiveControllerHost,
    settings: CueSettings,
  ) {
    this.cues = new Cues(settings);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cues.rest();
  }

  /** What is to be done now, after each change of it; empty where something else tells it. `urgent`: over what was being said. */
  tell(text: string, urgent: boolean): void {
    const { state, say } = nextAnnouncement(this.#state, text, performance.now(), urgent && this.#state.said !== text);
    this.#state = state;
    if (say === null) return;
    this.said = say;
    this.cues.say(say, language());
    this.host.requestUpdate();
  }
}
