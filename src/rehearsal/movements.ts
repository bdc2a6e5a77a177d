import { LEAST_OPEN, type Rest } from './rest.ts';
import type { Seen } from './seen.ts';

/** A movement that checks ask for, as data: how far it goes, how far is enough, and what would be too fast to be seen. */
export interface Movement {
  /** How far it has gone from rest, positive in the direction asked for. */
  readonly extent: (seen: Seen, rest: Rest) => number;
  readonly unit: 'deg' | 'mm' | 'share';
  /** This far is enough. */
  readonly enough: number;
  /** Less than this is nobody's try: people are never quite still. */
  readonly counts: number;
  /** Back below this it is over. */
  readonly back: number;
  /** What takes time: the way from rest until it is far enough, or staying there; and the least of it in milliseconds. */
  readonly slow: { readonly is: 'way' | 'stay'; readonly ms: number };
}

/**
 * Providers keep their limits to themselves. Published ones of other makers ask for turns of 12–20°, a nod of 12° and eyes
 * closed by 70 % (ML Kit's and MediaPipe's angles): ours are at the strict end, so that who does well here is on the safe
 * side there. Turns are those of the person: to their own left the nose points to the right of the unmirrored picture.
 */
export const movements = {
  blink: {
    // Eyes are made differently, so each is compared with itself; hardly open ones can't be. Where they open after all, that was
    // no rest: below 0 it begins anew.
    extent: ({ eyesOpen }, rest) =>
      rest.eyesOpen < LEAST_OPEN ? (eyesOpen < LEAST_OPEN ? 0 : -1) : 1 - eyesOpen / rest.eyesOpen,
    unit: 'share',
    enough: 0.7,
    counts: 0.45,
    back: 0.3,
    // The blink of every few seconds takes 0.1–0.2 s, of which a slow check sees one picture or none.
    slow: { is: 'stay', ms: 200 },
  },
  'open-mouth': {
    extent: ({ mouthMm }, rest) => mouthMm - rest.mouthMm,
    unit: 'mm',
    enough: 20,
    counts: 8,
    back: 6,
    slow: { is: 'stay', ms: 300 },
  },
  'turn-left': {
    extent: ({ yawDeg }, rest) => yawDeg - rest.yawDeg,
    unit: 'deg',
    enough: 20,
    counts: 11,
    back: 9,
    // The way from 9° to 20° at 55° a second.
    slow: { is: 'way', ms: 200 },
  },
  'turn-right': {
    extent: ({ yawDeg }, rest) => rest.yawDeg - yawDeg,
    unit: 'deg',
    enough: 20,
    counts: 11,
    back: 9,
    slow: { is: 'way', ms: 200 },
  },
  nod: {
    extent: ({ pitchDeg }, rest) => rest.pitchDeg - pitchDeg,
    unit: 'deg',
    enough: 12,
    counts: 6,
    back: 5,
    slow: { is: 'way', ms: 200 },
  },
} as const satisfies Record<string, Movement>;

export type MovementId = keyof typeof movements;
export const movementIds = Object.keys(movements) as MovementId[];

/** All movements in an order nobody can learn. `random` gives numbers from 0 to below 1. */
export function shuffled(random: () => number): readonly MovementId[] {
  const order = [...movementIds];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as MovementId, order[i] as MovementId];
  }
  return order;
}
