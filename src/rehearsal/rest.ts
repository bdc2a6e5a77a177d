import type { Seen } from './seen.ts';

/** How the person looks when they do nothing: what movements are measured from. */
export type Rest = Pick<Seen, 'yawDeg' | 'pitchDeg' | 'eyesOpen' | 'mouthMm'>;

/** The last frames before a movement, until they show somebody at rest. */
export interface Settling {
  /** When it began, in milliseconds. */
  readonly since: number;
  readonly frames: readonly { readonly at: number; readonly seen: Seen }[];
}

/** What keeps it from being rest. */
export type Unrest = 'aside' | 'far' | 'closed' | 'moving';

export const settling = (since: number): Settling => ({ since, frames: [] });

/** So long they are at rest, in three frames at least. */
const REST_MS = 800;
const LEAST_FRAMES = 3;
/** Heads that are held still move by a degree or two, and so does what the model says. */
const STILL_DEG = 6;
/** As near to straight as a check wants it; who cannot look straight is measured from where they look, after a while. */
const ASIDE_DEG = 8;
const PATIENCE_MS = 8000;
/** A face lower than this is more than a metre away: lids are then a pixel high. */
const LEAST_SHARE = 0.15;
/** Eyes less open than this are closed, or so narrow that a blink can't be told. */
export const LEAST_OPEN = 0.03;

/** Takes one frame into account. `rest` is there once the person is at rest, else `unrest` says why not. */
export function nextSettling(
  { since, frames }: Settling,
  seen: Seen,
  now: number,
): { readonly settling: Settling; readonly rest: Rest | null; readonly unrest: Unrest } {
  const kept = [...frames, { at: now, seen }];
  // One frame older than the time asked for stays, so that it can be filled whatever the pace.
  while (kept.length > LEAST_FRAMES && now - (kept[1]?.at ?? now) >= REST_MS) kept.shift();
  const next = { since, frames: kept };
  const unrest = unrestIn(
    kept.map((frame) => frame.seen),
    now - since >= PATIENCE_MS,
  );
  const long = now - (kept[0]?.at ?? now) >= REST_MS && kept.length >= LEAST_FRAMES;
  return {
    settling: next,
    rest: long && !unrest ? restOf(kept.map((frame) => frame.seen)) : null,
    unrest: unrest ?? 'moving',
  };
}

function unrestIn(frames: readonly Seen[], patient: boolean): Unrest | null {
  if (frames.some(({ share }) => share < LEAST_SHARE)) return 'far';
  if (!patient && frames.some(({ yawDeg }) => Math.abs(yawDeg) > ASIDE_DEG)) return 'aside';
  // Most of few frames may fall into one blink.
  if (!patient && frames.length >= LEAST_FRAMES && median(frames.map(({ eyesOpen }) => eyesOpen)) < LEAST_OPEN)
    return 'closed';
  const range = (of: (seen: Seen) => number): number => Math.max(...frames.map(of)) - Math.min(...frames.map(of));
  return range(({ yawDeg }) => yawDeg) > STILL_DEG || range(({ pitchDeg }) => pitchDeg) > STILL_DEG ? 'moving' : null;
}

function restOf(frames: readonly Seen[]): Rest {
  const yawDeg = median(frames.map((seen) => seen.yawDeg));
  return {
    // Turns count from the camera, as a check counts them.
    yawDeg: Math.abs(yawDeg) <= ASIDE_DEG ? 0 : yawDeg,
    pitchDeg: median(frames.map((seen) => seen.pitchDeg)),
    // The middle one: a blink does not change it.
    eyesOpen: median(frames.map((seen) => seen.eyesOpen)),
    mouthMm: median(frames.map((seen) => seen.mouthMm)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
