import type { Movement } from './movements.ts';

/** A movement on its way, from leaving rest until it is back. Times in milliseconds. */
export interface Away {
  /** The last frame at rest: what lies between two frames counts in the person's favour. */
  readonly leftAt: number;
  readonly lastAt: number;
  readonly extent: number;
  readonly peak: number;
  /** When it last went farther than before. */
  readonly peakAt: number;
  /** From rest until it was far enough; `null` before. */
  readonly wayMs: number | null;
  /** The frame before it was far enough; `null` while it is not. */
  readonly stayFrom: number | null;
  /** The longest time that it was far enough. */
  readonly stayMs: number;
}

/** One try, when it is over. */
export interface Try {
  readonly is: 'complete' | 'too-small' | 'too-fast';
  /** How far it went, in the movement's unit. */
  readonly peak: number;
  /** What the movement's `slow` asks for. */
  readonly ms: number;
}

export interface Followed {
  readonly away: Away | null;
  readonly over: Try | null;
}

/** Takes one frame into account. `restedAt` is when the frame before was seen. Pure: time is an argument. */
export function follow(movement: Movement, away: Away | null, extent: number, restedAt: number, now: number): Followed {
  if (!away) {
    return { away: extent < movement.back ? null : leave(movement, extent, restedAt, now), over: null };
  }
  const next = goOn(movement, away, extent, now);
  if (extent >= movement.back) return { away: next, over: null };
  return { away: null, over: next.peak < movement.counts ? null : judged(movement, next) };
}

const leave = (movement: Movement, extent: number, leftAt: number, now: number): Away =>
  goOn(
    movement,
    { leftAt, lastAt: leftAt, extent, peak: 0, peakAt: now, wayMs: null, stayFrom: null, stayMs: 0 },
    extent,
    now,
  );

function goOn({ enough }: Movement, away: Away, extent: number, now: number): Away {
  const there = extent >= enough;
  const stayFrom = away.stayFrom ?? (there ? away.lastAt : null);
  return {
    leftAt: away.leftAt,
    lastAt: now,
    extent,
    peak: Math.max(away.peak, extent),
    peakAt: extent > away.peak ? now : away.peakAt,
    wayMs: away.wayMs ?? (there ? now - away.leftAt : null),
    stayFrom: there ? stayFrom : null,
    stayMs: stayFrom === null ? away.stayMs : Math.max(away.stayMs, now - stayFrom),
  };
}

function judged({ enough, slow }: Movement, { peak, wayMs, stayMs }: Away): Try {
  const ms = slow.is === 'way' ? (wayMs ?? 0) : stayMs;
  if (peak < enough) return { is: 'too-small', peak, ms };
  return { is: ms < slow.ms ? 'too-fast' : 'complete', peak, ms };
}
