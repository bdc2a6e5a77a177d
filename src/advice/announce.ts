/** What a screen reader or the voice said last, and what it is about to say. */
export interface AnnounceState {
  readonly said: string;
  readonly saidAt: number;
  readonly next: { readonly text: string; readonly since: number } | null;
}

export const silent: AnnounceState = { said: '', saidAt: Number.NEGATIVE_INFINITY, next: null };

/** Live guidance must not chatter: a sentence waits until it is stable, and the same one is not repeated too soon. */
const STABLE_MS = 700;
const APART_MS = 3000;
const REPEAT_MS = 6000;

/** Returns the state, and in `say` the sentence to speak now or null. Pure: time is an argument. */
export function nextAnnouncement(
  state: AnnounceState,
  text: string,
  now: number,
  urgent = false,
): { state: AnnounceState; say: string | null } {
  if (text === '') return { state: { ...state, next: null }, say: null };
  const next = state.next?.text === text ? state.next : { text, since: now };
  const stable = urgent || now - next.since >= STABLE_MS;
  const due = urgent || now - state.saidAt >= (text === state.said ? REPEAT_MS : APART_MS);
  if (!stable || !due) return { state: { ...state, next }, say: null };
  return { state: { said: text, saidAt: now, next: null }, say: text };
}
