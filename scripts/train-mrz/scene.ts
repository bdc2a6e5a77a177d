import { ALPHABET, NOTHING } from '../../src/reading/mrz/alphabet.ts';
import { type Cell, sampleWindow, WINDOW_SIZE } from '../../src/reading/mrz/window.ts';
import { damage } from './damage.ts';
import { type Glyphs, type Level, MASK, PITCH, WEIGHTS } from './glyphs.ts';
import type { Random } from './random.ts';

/** A piece of a zone as a camera sees it: some columns of one row with its neighbours above and below. */
const COLUMNS = 14;
const FILLER = ALPHABET.indexOf('<');

export interface Samples {
  readonly windows: Float32Array;
  readonly classes: Uint8Array;
}

/** Draws one scene and cuts windows from it: every character once, some paper and some gaps. */
export function sceneSamples(glyphs: Glyphs, random: Random): Samples {
  const layout = layOut(glyphs, random);
  const picture = damage(draw(glyphs, layout, random), layout.pitch, random);
  const wanted: { column: number; class: number }[] = [];
  layout.rows[1]?.forEach((character, column) => {
    if (character !== null) wanted.push({ column, class: character });
    else if (random.chance(0.6)) wanted.push({ column: column + random.between(-0.15, 0.15), class: NOTHING });
  });
  if (random.chance(0.5))
    wanted.push({ column: random.whole(COLUMNS - 1) + random.between(0.42, 0.58), class: NOTHING });
  const windows = new Float32Array(wanted.length * WINDOW_SIZE);
  const classes = new Uint8Array(wanted.length);
  wanted.forEach((sample, i) => {
    sampleWindow(picture, cellAt(layout, sample.column, random), windows, i * WINDOW_SIZE);
    classes[i] = sample.class;
  });
  return { windows, classes };
}

interface Layout {
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
  /** Number in the alphabet, or nothing: beyond the end of the zone. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** Pixels a column (along) and a character's height (down). */
  readonly along: readonly [number, number];
  readonly down: readonly [number, number];
  /** Middle of column 0 of the middle row. */
  readonly origin: readonly [number, number];
  /** Characters' heights from one row to the next. */
  readonly leading: number;
  readonly capHeight: number;
}

function layOut(glyphs: Glyphs, random: Random): Layout {
  const pitch = Math.exp(random.between(Math.log(7.5), Math.log(23)));
  const capHeight = (pitch * glyphs.height * random.between(0.8, 1.25)) / PITCH;
  const turn = random.between(-0.1, 0.1);
  const shear = random.between(-0.22, 0.22) * random.next();
  const along = [pitch * Math.cos(turn), pitch * Math.sin(turn)] as const;
  const down = [capHeight * (-Math.sin(turn) + shear), capHeight * Math.cos(turn)] as const;
  const leading = random.between(1.4, 3.2);
  const margin = pitch;
  const [w, h] = [COLUMNS * along[0], capHeight * (1.9 + random.between(0, 0.6)) + COLUMNS * Math.abs(along[1])];
  const width = Math.ceil(w + 2 * margin);
  const height = Math.ceil(h);
  const middle = (COLUMNS - 1) / 2;
  const origin = [width / 2 - middle * along[0], height / 2 - middle * along[1]] as const;
  return { pitch, width, height, along, down, origin, leading, capHeight, rows: writeRows(random) };
}

function writeRows(random: Random): (number | null)[][] {
  const fillers = random.chance(0.3) ? 0.8 : 0.15;
  // Some scenes show where a zone begins or ends.
  const from = random.chance(0.35) ? 1 + random.whole(3) : 0;
  const to = random.chance(0.35) ? COLUMNS - 1 - random.whole(3) : COLUMNS;
  const [above, below] = [random.chance(0.6), random.chance(0.6)];
  return [above, true, below].map((there) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      if (!there || column < from || column >= to) return null;
      return random.chance(fillers) ? FILLER : random.whole(FILLER);
    }),
  );
}

/** Share of ink 0–1 in each pixel. */
function draw(glyphs: Glyphs, { width, height, rows, along, down, origin, leading, pitch }: Layout, random: Random) {
  const masks = random.pick(glyphs.masks)[random.whole(WEIGHTS.length)] ?? [];
  const level = Math.max(0, Math.min(3, Math.floor(Math.log2(PITCH / pitch))));
  // Print looks a little different from one machine to the next: fillers most of all.
  const filler = { x: random.between(0.85, 1.2), y: random.between(0.85, 1.2), dy: random.between(-0.08, 0.08) };
  const narrow = random.between(0.92, 1.1);
  const determinant = along[0] * down[1] - along[1] * down[0];
  const ink = new Float32Array(width * height);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const [dx, dy] = [x - origin[0], y - origin[1]];
      const c = (dx * down[1] - dy * down[0]) / determinant;
      const v = (dy * along[0] - dx * along[1]) / determinant;
      const row = Math.round(v / leading);
      const column = Math.round(c);
      const character = rows[row + 1]?.[column] ?? null;
      if (character === null) continue;
      const scale = character === FILLER ? filler : { x: narrow, y: 1, dy: 0 };
      const gx = MASK / 2 + ((c - column) / scale.x) * PITCH;
      const gy = MASK / 2 + ((v - row * leading - scale.dy) / scale.y) * glyphs.height;
      ink[p] = shareAt(masks[character]?.[level] as Level, gx, gy);
    }
  }
  return { width, height, ink };
}

function shareAt({ size, data }: Level, x: number, y: number): number {
  const scale = size / MASK;
  const [px, py] = [x * scale - 0.5, y * scale - 0.5];
  const [ix, iy] = [Math.floor(px), Math.floor(py)];
  if (ix < 0 || iy < 0 || ix >= size - 1 || iy >= size - 1) return 0;
  const [fx, fy] = [px - ix, py - iy];
  const p = iy * size + ix;
  const upper = (data[p] as number) * (1 - fx) + (data[p + 1] as number) * fx;
  const lower = (data[p + size] as number) * (1 - fx) + (data[p + size + 1] as number) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** Where the reader would take the character to be: about right, and upright whatever the shear. */
function cellAt({ along, origin, capHeight, pitch }: Layout, column: number, random: Random): Cell {
  const turn = Math.atan2(along[1], along[0]) + random.between(-0.05, 0.05);
  const step = pitch * random.between(0.92, 1.08);
  const height = capHeight * random.between(0.88, 1.2);
  return {
    x: origin[0] + column * along[0] + pitch * random.between(-0.14, 0.14),
    y: origin[1] + column * along[1] + capHeight * random.between(-0.13, 0.13),
    along: [step * Math.cos(turn), step * Math.sin(turn)],
    down: [-height * Math.sin(turn), height * Math.cos(turn)],
  };
}
