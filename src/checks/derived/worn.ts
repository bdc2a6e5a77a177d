import { fromBase64 } from '../base64.ts';
import type { Picture } from '../picture.ts';
import { once } from './once.ts';
import { type Portrait, WIDTH } from './portrait.ts';
import { run, unpack, WORN, WORN_HEIGHT, WORN_WIDTH } from './worn-net.ts';
import * as trained from './worn-weights.ts';

/** What a face wears or has before it. Natural logarithms of the odds: 0 where either is as likely, 3 is 20 to 1 that it is there. */
export type Worn = Readonly<Record<(typeof WORN)[number], number>>;

/** One way to lay the same head before the network. */
export interface View {
  readonly mirrored: boolean;
  /** Pixels of the input by which it is moved down. */
  readonly down: number;
}

/**
 * The same head a little moved or mirrored gets other odds, 0.8 apart on average, and a verdict must not hang on a camera's
 * noise. The mean of six views lies 0.3 from that of six others, and tells more (docs/face-measures.md).
 */
export const VIEWS: readonly View[] = [0, -2, 2].flatMap((down) => [
  { mirrored: false, down },
  { mirrored: true, down },
]);

/** Asked of a small network of our own (scripts/train-face), which sees the whole head at half the size of the portrait. */
export const wornOn = once((portrait: Portrait): Worn => meanOf(VIEWS.map((view) => wornIn(portrait, view))));

/** By one view alone. */
export function wornIn({ picture }: Portrait, view: View): Worn {
  layers ??= unpack(fromBase64(trained.weights));
  const odds = run(layers, inputOf(picture, view));
  return Object.fromEntries(WORN.map((name, i) => [name, odds[i] as number])) as Worn;
}

/** Of answers about the same head, at least one. */
export const meanOf = (answers: readonly Worn[]): Worn =>
  Object.fromEntries(
    WORN.map((name) => [name, answers.reduce((sum, worn) => sum + worn[name], 0) / answers.length]),
  ) as Worn;

/** Unpacked when the first face is looked at. */
let layers: ReturnType<typeof unpack> | null = null;

/** The middle of the face by which light and contrast are evened out, in pixels of the input. */
const MIDDLE = { left: 24, top: 36, right: 60, bottom: 86 } as const;
/** Luma; fainter contrast than this is noise. */
const LEAST_CONTRAST = 12;
const CLIP = 4;
const ROW = (WORN_WIDTH + 2) * 3;

/**
 * The portrait at half its size, as far from the mean luma of the middle of the face as that varies, with a border of zeros:
 * [down][across][red, green, blue]. What lies outside of the frame is 0, which is neither light nor dark.
 */
export function inputOf({ data }: Picture, { mirrored, down }: View): Float32Array {
  const out = new Float32Array(ROW * (WORN_HEIGHT + 2));
  const seen = new Uint8Array(WORN_WIDTH * WORN_HEIGHT);
  let [n, sum, squares] = [0, 0, 0];
  for (let y = 0; y < WORN_HEIGHT; y++) {
    for (let x = 0; x < WORN_WIDTH; x++) {
      const colour = colourAt(data, mirrored ? WORN_WIDTH - 1 - x : x, y - down);
      if (!colour) continue;
      const [r, g, b] = colour;
      out.set(colour, (y + 1) * ROW + (x + 1) * 3);
      seen[y * WORN_WIDTH + x] = 1;
      if (x < MIDDLE.left || x >= MIDDLE.right || y < MIDDLE.top || y >= MIDDLE.bottom) continue;
      const luma = 0.299 * r + 0.587 * g + 0.114 * b;
      n++;
      sum += luma;
      squares += luma * luma;
    }
  }
  const mean = sum / Math.max(1, n);
  const contrast = Math.max(LEAST_CONTRAST, Math.sqrt(Math.max(0, squares / Math.max(1, n) - mean * mean)));
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] === 0) continue;
    const o = (Math.floor(i / WORN_WIDTH) + 1) * ROW + ((i % WORN_WIDTH) + 1) * 3;
    for (let c = o; c < o + 3; c++) {
      out[c] = Math.min(CLIP, Math.max(-CLIP, ((out[c] as number) - mean) / contrast));
    }
  }
  return out;
}

/** Of the four pixels, those in the frame; `null` where most are not. */
function colourAt(data: Picture['data'], x: number, y: number): readonly [number, number, number] | null {
  if (y < 0 || y >= WORN_HEIGHT) return null;
  let [n, r, g, b] = [0, 0, 0, 0];
  for (const p of [0, 1, WIDTH, WIDTH + 1]) {
    const at = (2 * y * WIDTH + 2 * x + p) * 4;
    if (data[at + 3] === 0) continue;
    n++;
    r += data[at] as number;
    g += data[at + 1] as number;
    b += data[at + 2] as number;
  }
  return n < 2 ? null : [r / n, g / n, b / n];
}
