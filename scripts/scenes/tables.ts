import { noise, type Random } from './random.ts';

export type Colour = readonly [red: number, green: number, blue: number];
/** Colour at a place: pixels in the frame, or 0–1 on the document. */
export type Paint = (x: number, y: number) => Colour;

export const shade = ([r, g, b]: Colour, by: number): Colour => [r + by, g + by, b + by];
export const times = ([r, g, b]: Colour, by: number): Colour => [r * by, g * by, b * by];
export const mixed = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** What documents are laid on. */
export const tables = {
  wood(random: Random): Paint {
    const base = random.pick<Colour>([
      [92, 60, 38],
      [150, 108, 70],
      [58, 47, 40],
      [182, 148, 110],
    ]);
    const [long, fine] = [noise(random, 23), noise(random, 6)];
    const plank = random.between(90, 240);
    return (x, y) => {
      const seam = ((y % plank) + plank) % plank < 2 ? -40 : 0;
      return shade(base, 18 * long(x * 0.2, y * 2.5) + 9 * fine(x * 0.3, y * 3) + seam);
    };
  },
  dark(random: Random): Paint {
    const base = random.pick<Colour>([
      [24, 26, 30],
      [20, 28, 52],
      [44, 42, 40],
    ]);
    const soft = noise(random, 80);
    return (x, y) => shade(base, 8 * soft(x, y));
  },
  white(random: Random): Paint {
    const base = random.pick<Colour>([
      [226, 225, 222],
      [238, 238, 240],
      [214, 208, 198],
    ]);
    const [soft, fine] = [noise(random, 110), noise(random, 5)];
    return (x, y) => shade(base, 9 * soft(x, y) + 2 * fine(x, y));
  },
  /** Cloth with soft folds and a weave. */
  cloth(random: Random): Paint {
    const base = random.pick<Colour>([
      [90, 100, 120],
      [120, 60, 58],
      [168, 160, 146],
      [62, 82, 70],
    ]);
    const [folds, small] = [noise(random, 130), noise(random, 46)];
    const turn = random.between(0, 3);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return (x, y) => {
      const fold = folds(x * c + y * s, 2.6 * (y * c - x * s)) + 0.5 * small(x, y);
      return times(shade(base, 5 * Math.sin(x * 1.9) * Math.sin(y * 1.9)), 1 + 0.28 * fold);
    };
  },
  /** Table cloth of squares, stripes over stripes. */
  checked(random: Random): Paint {
    const [a, b] = random.pick<readonly [Colour, Colour]>([
      [
        [222, 216, 206],
        [176, 40, 44],
      ],
      [
        [228, 228, 224],
        [52, 78, 132],
      ],
      [
        [206, 198, 160],
        [64, 92, 62],
      ],
    ]);
    const size = random.between(26, 60);
    const turn = random.between(-0.5, 0.5);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const fine = noise(random, 5);
    return (x, y) => {
      const across = Math.floor((x * c + y * s) / size) & 1;
      const down = Math.floor((y * c - x * s) / size) & 1;
      return shade(mixed(a, b, (across + down) / 2), 7 * fine(x, y));
    };
  },
  /** Printed with flowers. */
  flowered(random: Random): Paint {
    const base = random.pick<Colour>([
      [214, 206, 188],
      [70, 90, 110],
      [228, 222, 214],
    ]);
    const spots = Array.from({ length: 34 }, () => ({
      x: random.between(-20, 660),
      y: random.between(-20, 660),
      r: random.between(12, 38),
      colour: [random.between(40, 230), random.between(40, 200), random.between(40, 200)] as Colour,
      leaves: random.pick([4, 5, 6]),
    }));
    const fine = noise(random, 6);
    return (x, y) => {
      let colour: Colour = base;
      for (const spot of spots) {
        const away = Math.hypot(x - spot.x, y - spot.y);
        const petal = 0.72 + 0.28 * Math.cos(spot.leaves * Math.atan2(y - spot.y, x - spot.x));
        if (away < spot.r * petal) colour = away < spot.r * 0.25 ? [214, 180, 60] : spot.colour;
      }
      return shade(colour, 8 * fine(x, y));
    };
  },
  keyboard(random: Random): Paint {
    const [key, gap] = random.pick<readonly [Colour, Colour]>([
      [
        [48, 49, 52],
        [18, 18, 20],
      ],
      [
        [226, 226, 224],
        [168, 168, 170],
      ],
    ]);
    const size = random.between(38, 60);
    const turn = random.between(-0.3, 0.3);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return (x, y) => {
      const [u, v] = [(x * c + y * s) / size, (y * c - x * s) / size];
      const [row, column] = [Math.floor(v), u + 0.37 * Math.floor(v)];
      const [fu, fv] = [column - Math.floor(column), v - row];
      if (Math.min(fu, fv) < 0.06 || Math.max(fu, fv) > 0.94) return gap;
      const letter = fu > 0.2 && fu < 0.4 && fv > 0.2 && fv < 0.48;
      return letter ? mixed(key, key[0] > 128 ? [40, 40, 40] : [220, 220, 220], 0.8) : shade(key, 12 * (0.5 - fv));
    };
  },
  tiles(random: Random): Paint {
    const base = random.pick<Colour>([
      [196, 188, 176],
      [120, 118, 114],
      [210, 212, 214],
    ]);
    const size = random.between(70, 150);
    const turn = random.between(-0.6, 0.6);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const [soft, fine] = [noise(random, 30), noise(random, 4)];
    return (x, y) => {
      const [u, v] = [(x * c + y * s) / size, (y * c - x * s) / size];
      const grout = Math.min(u - Math.floor(u), v - Math.floor(v)) < 0.05;
      return shade(base, (grout ? -55 : 14 * soft(x, y)) + 5 * fine(x, y));
    };
  },
} as const satisfies Record<string, (random: Random) => Paint>;

export type TableId = keyof typeof tables;
