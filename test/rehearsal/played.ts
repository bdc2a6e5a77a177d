import type { MovementId } from '../../src/rehearsal/movements.ts';
import { begin, nextRehearsal, type Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import { type Saying, sayingOf } from '../../src/rehearsal/saying.ts';
import type { Seen } from '../../src/rehearsal/seen.ts';

/** Somebody at rest before the camera. */
export const resting: Seen = { yawDeg: 1, pitchDeg: -4, eyesOpen: 0.07, mouthMm: 1, share: 0.35 };

/** A piece of a film: how long, and what is seen at a share 0–1 of it. */
export interface Piece {
  readonly ms: number;
  readonly seen: (share: number) => Partial<Seen> | null;
}

export const still = (ms: number, seen: Partial<Seen> = {}): Piece => ({ ms, seen: () => seen });
export const nobody = (ms: number): Piece => ({ ms, seen: () => null });

/** There and back: `way` milliseconds each, `stay` in between. */
export const goes = (to: Partial<Seen>, way = 600, stay = 400): readonly Piece[] => [
  { ms: way, seen: (share) => part(to, share) },
  still(stay, to),
  { ms: way, seen: (share) => part(to, 1 - share) },
];

const part = (to: Partial<Seen>, share: number): Partial<Seen> =>
  Object.fromEntries(
    Object.entries(to).map(([key, value]) => {
      const from = resting[key as keyof Seen];
      return [key, from + (value - from) * share];
    }),
  );

export interface Played {
  readonly state: Rehearsal;
  readonly said: readonly Saying[];
}

/** Plays a film to a rehearsal, a frame every `everyMs`; `said` has each saying once, in order. */
export function play(
  order: readonly MovementId[],
  film: readonly Piece[],
  { everyMs = 66, limitMs = null as number | null } = {},
): Played {
  let state = begin(order, limitMs, 0);
  const said: Saying[] = [];
  let start = 0;
  let now = 0;
  for (const { ms, seen } of film) {
    for (; now < start + ms; now += everyMs) {
      const now_ = seen((now - start) / ms);
      state = nextRehearsal(state, now_ && { ...resting, ...now_ }, now);
      const saying = sayingOf(state, now);
      if (saying && saying.id !== said.at(-1)?.id) said.push(saying);
    }
    start += ms;
  }
  return { state, said };
}
