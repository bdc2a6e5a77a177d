import { noise, type Random } from './random.ts';
import { type Colour, mixed, type Paint, shade } from './tables.ts';

/** Whether a place lies on a printed line of words; `seed` makes lines differ. */
const words = (u: number, v: number, per: number, seed: number): boolean =>
  v * per - Math.floor(v * per) < 0.42 &&
  (u * 17 + 2 * Math.sin(11 * u + 5 * Math.floor(v * per) + seed)) % 1 < 0.72 &&
  u < 0.5 + 0.45 * Math.abs(Math.sin(7 * Math.floor(v * per) + seed));

const INK: Colour = [38, 40, 48];

/** What documents look like: nobody's, only as far as a finder sees them. 0–1 across and down. */
export const papers = {
  /** A card with a photo at the left and a pale pattern. */
  card(random: Random): Paint {
    const paper = random.pick<Colour>([
      [232, 236, 226],
      [206, 220, 232],
      [236, 214, 206],
      [238, 240, 240],
    ]);
    const band = random.pick<Colour>([
      [60, 96, 140],
      [130, 60, 80],
      [60, 120, 90],
    ]);
    const [wave, seed] = [noise(random, 0.2), random.between(0, 9)];
    return (u, v) => {
      if (v < 0.15 && u > 0.04 && u < 0.96 && v > 0.05 && words(u * 0.8, v, 16, seed)) return band;
      if (u > 0.05 && u < 0.33 && v > 0.2 && v < 0.78) return portrait((u - 0.05) / 0.28, (v - 0.2) / 0.58);
      if (u > 0.38 && u < 0.94 && v > 0.22 && v < 0.92 && words((u - 0.38) / 0.56, v, 12, seed)) return INK;
      return shade(paper, 9 * wave(u * 3, v * 2));
    };
  },
  /** A passport page with the zone that machines read. */
  passport(random: Random): Paint {
    const paper = random.pick<Colour>([
      [226, 230, 220],
      [232, 216, 214],
      [214, 222, 234],
    ]);
    const [wave, seed] = [noise(random, 0.15), random.between(0, 9)];
    return (u, v) => {
      const zone = v > 0.8 && v < 0.95 && u > 0.03 && u < 0.97;
      if (zone && ((v - 0.8) * 13) % 1 < 0.55 && (u * 44) % 1 < 0.62) return INK;
      if (zone || v > 0.78) return [238, 238, 234];
      if (u > 0.05 && u < 0.32 && v > 0.18 && v < 0.68) return portrait((u - 0.05) / 0.27, (v - 0.18) / 0.5);
      if (u > 0.37 && u < 0.95 && v > 0.08 && v < 0.74 && words((u - 0.37) / 0.58, v, 16, seed)) return INK;
      return shade(paper, 10 * wave(u * 3, v * 2));
    };
  },
  sheet(random: Random): Paint {
    const seed = random.between(0, 9);
    const head = random.pick<Colour>([
      [40, 80, 150],
      [170, 40, 40],
      [40, 40, 40],
    ]);
    return (u, v) => {
      const inside = u > 0.1 && u < 0.9;
      if (inside && v > 0.05 && v < 0.1 && u < 0.42) return head;
      if (inside && v > 0.16 && v < 0.88 && v % 0.24 > 0.04 && words((u - 0.1) / 0.8, v, 40, seed)) return [60, 60, 62];
      return [240, 240, 238];
    };
  },
} as const satisfies Record<string, (random: Random) => Paint>;

export type PaperId = keyof typeof papers;

/** A head and shoulders before something pale. */
function portrait(u: number, v: number): Colour {
  const face = Math.hypot((u - 0.5) / 0.24, (v - 0.42) / 0.26) < 1;
  const hair = Math.hypot((u - 0.5) / 0.3, (v - 0.36) / 0.3) < 1;
  const body = Math.hypot((u - 0.5) / 0.48, (v - 1.05) / 0.42) < 1;
  if (face && v > 0.27) return [206, 160, 132];
  if (hair) return [58, 42, 36];
  return body ? [52, 72, 104] : mixed([196, 204, 210], [176, 184, 192], v);
}
