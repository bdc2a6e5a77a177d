/** Milliseconds of the bare model and of all that the app does with a frame. */
export interface Timed {
  readonly bare: number;
  readonly whole: number;
}

/** What the page offers, as `faceBench`. */
export interface FaceBench {
  readonly ready: () => Promise<void>;
  readonly time: (base64: string, rounds: number) => Promise<Timed>;
}
