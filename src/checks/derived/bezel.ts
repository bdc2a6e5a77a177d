import type { Around } from './around.ts';

/** A shadow is softer and narrower than a bezel: nearer to the document than this nothing counts, in cells. */
const NEAREST = 5;

/** Where the rim itself was taken for the document's border, it is inside; a stripe on a card is along one side alone. */
const LEAST_INSIDE = 2;

/** How many sides of the document have an even, dark band along them that ends in a sharp step parallel to it: the rim of a screen. */
export function bezelSides(around: Around, paper: number): number {
  const sides = [0, 1, 2, 3];
  const outside = sides.filter((side) => hasBezel(profile(around, side), paper)).length;
  if (outside > 0) return outside;
  const inside = sides.filter((side) => isFramed(profile(around, side, INWARDS), paper)).length;
  return inside < LEAST_INSIDE ? 0 : inside;
}

/** The rim of a screen is black; a dark book or cloth under a document is seldom as dark. As a share of the paper's luma. */
const BLACK = 0.07;

interface Band {
  readonly mean: number;
  /** Standard deviation along the side. */
  readonly spread: number;
}

const [OUTWARDS, INWARDS] = [1, -1];

/** Luma at each distance from the document's border, along one side; ends where less than a quarter of it is in the frame. */
function profile(
  { width, margin, documentWidth: w, documentHeight: h, data }: Around,
  side: number,
  way = OUTWARDS,
): Band[] {
  const length = side % 2 === 0 ? w : h;
  const bands: Band[] = [];
  for (let k = 0; k < margin; k++) {
    const d = way === OUTWARDS ? k : -1 - k;
    let [n, sum, squares] = [0, 0, 0];
    for (let i = NEAREST; i < length - NEAREST; i++) {
      const [x, y] = side === 0 ? [i, -1 - d] : side === 1 ? [w + d, i] : side === 2 ? [i, h + d] : [-1 - d, i];
      const p = ((y + margin) * width + x + margin) * 4;
      if (data[p + 3] === 0) continue;
      const luma = 0.299 * (data[p] as number) + 0.587 * (data[p + 1] as number) + 0.114 * (data[p + 2] as number);
      n++;
      sum += luma;
      squares += luma * luma;
    }
    if (n < length / 4) break;
    bands.push({ mean: sum / n, spread: Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2)) });
  }
  return bands;
}

function hasBezel(bands: readonly Band[], paper: number): boolean {
  const first = bands[NEAREST - 1];
  if (!first || first.mean > BLACK * paper) return false;
  const even = ({ mean, spread }: Band): boolean =>
    Math.abs(mean - first.mean) < 0.012 * paper && spread < 0.015 * paper;
  let end = NEAREST;
  while (end < bands.length && even(bands[end] as Band)) end++;
  const beyond = bands[end + 2];
  if (end === NEAREST || !beyond || beyond.mean < first.mean * 1.7 + 0.01 * paper) return false;
  // An edge stays an edge: what is beyond does not go on getting lighter.
  const further = bands[end + 4];
  return !further || further.mean < 1.25 * beyond.mean;
}

/** Cells inside the border that it may be off by, in which the rim must have begun, and within which it must have ended. */
const [OFF, BEGUN, ENDED] = [2, 5, 24];
/** What is shown on a screen is this light at the least, as a share of its paper: ends of the band belong to the other sides' rims. */
const LIT = 0.3;

/** Whether a black band lies along the border on the inside, and something light behind it. */
function isFramed(bands: readonly Band[], paper: number): boolean {
  if (bands.length < ENDED) return false;
  if (!bands.slice(OFF, BEGUN + 1).every(({ mean }) => mean < BLACK * paper)) return false;
  return bands.slice(BEGUN, ENDED).some(({ mean }) => mean > LIT * paper);
}
