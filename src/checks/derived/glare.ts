import type { DocumentSignal } from '../signals.ts';
import { type DocumentPoint, documentPoint } from '../space.ts';
import { CELLS, connected, distances, FULL, fullCells, type Grid, gridOf, paperCells } from './cells.ts';
import { ontoFrame } from './corners.ts';
import { levelsOf } from './levels.ts';
import { once } from './once.ts';

/** The core of a reflection is this far from anything that is not blown out, in cells. */
const CORE = 3;
/** White fields run on from it through narrow passages: what belongs to it is at least so wide, as a share of its widest part. */
const PASSAGE = 0.5;
/** Where the paper beside it is about as light, in luma steps, it is the paper itself that is white. */
const DARKER = 8;
/** Farther from it the light of the room has fallen off too, on one side of it at least. */
const MUCH_DARKER = 12;
/** The portrait beside a white field makes it no reflection: what is darker than this share of the document's middle is print. */
const PRINT = 0.6;
/**
 * The paper beside a reflection is looked at in a ring past the rim where it fades, which grows with it (shares of its radius), or in
 * a wider one where dark print still shows through a wide rim. So much of a ring has to be darker: on one side the light may run
 * out over paper that is white too.
 */
const [RIM, WIDE_RIM] = [0.2, 0.65];
const RINGS = [
  { rim: RIM, enough: 0.39, by: DARKER },
  { rim: WIDE_RIM, enough: 0.5, by: MUCH_DARKER },
  { rim: WIDE_RIM, enough: 0.62, by: DARKER },
] as const;
/** From where to where a ring reaches beyond the rim, in cells. */
const [RING_FROM, RING_TO] = [3, 7];
/** More of them are no help. */
const MOST = 4;
/** Corners of an outline. */
const OUTLINE = 16;

/** A reflection on the straightened document. */
export interface Glare {
  readonly middle: DocumentPoint;
  /** Of the largest disc that is blown out all over, as a share of the document's longer side. */
  readonly radius: number;
  /** The ellipse that is spread like it. */
  readonly outline: readonly DocumentPoint[];
  /** Shorter by longer axis of the ellipse: 1 for a round one. */
  readonly roundness: number;
}

/**
 * Regions that are blown out and hold no print, while the paper around them is darker; the largest first. White fields that were
 * printed so are crossed by print, or their paper is as light elsewhere.
 */
export const glaresOf = once((document: DocumentSignal): readonly Glare[] => {
  const grid = gridOf(document);
  const full = fullCells(document, grid);
  // Most pictures have none, and are spared the rest.
  if (!full.includes(1)) return [];
  const inside = distances(grid, (i) => full[i] === 0);
  const seeds = seedsOf(grid, inside);
  if (seeds.length === 0) return [];
  const paper = paperCells(document, grid);
  const print = PRINT * levelsOf(document).middle;
  const inFrame = isInFrame(document);
  const glares: Glare[] = [];
  const taken = new Uint8Array(full.length);
  for (const seed of seeds) {
    if (taken[seed] === 1) continue;
    const radius = inside[seed] as number;
    const width = Math.max(CORE, PASSAGE * radius);
    const core = connected(grid, (i) => (inside[i] as number) >= width, seed);
    const away = awayFrom(grid, core);
    if (!darkerAround(away, paper, print, width, radius)) continue;
    // What lies on its rim, behind a line of print, belongs to it.
    away.forEach((distance, i) => {
      if (distance < width + WIDE_RIM * radius + RING_FROM) taken[i] = 1;
    });
    const glare = shapeOf(grid, full, away, width, radius / CELLS);
    if (inFrame(glare.middle)) glares.push(glare);
  }
  return glares;
});

/** The middles of what is wide enough, widest first: one of each that hangs together. */
function seedsOf(grid: Grid, inside: Float32Array): number[] {
  const seeds: number[] = [];
  const left = inside.slice();
  while (seeds.length < MOST) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if ((left[i] as number) > (left[best] as number)) best = i;
    if ((left[best] as number) < CORE) break;
    seeds.push(best);
    for (const i of connected(grid, (i) => (left[i] as number) >= CORE, best)) left[i] = 0;
  }
  return seeds;
}

function awayFrom(grid: Grid, cells: readonly number[]): Float32Array {
  const belongs = new Uint8Array(grid.columns * grid.rows);
  for (const i of cells) belongs[i] = 1;
  return distances(grid, (i) => belongs[i] === 1);
}

/** Whether paper in a ring around a blown-out region is darker than it. */
function darkerAround(away: Float32Array, paper: Uint8Array, print: number, width: number, radius: number): boolean {
  return RINGS.some(({ rim, enough, by }) => {
    const [from, to] = [width + rim * radius + RING_FROM, width + rim * radius + RING_TO];
    let [ring, darker] = [0, 0];
    for (let i = 0; i < away.length; i++) {
      if ((away[i] as number) < from || (away[i] as number) > to || (paper[i] as number) < print) continue;
      ring++;
      if ((paper[i] as number) <= FULL - by) darker++;
    }
    return darker > enough * ring;
  });
}

/** The ellipse with the same middle and second moments as the blown-out cells around a core. */
function shapeOf({ columns, rows }: Grid, full: Uint8Array, away: Float32Array, width: number, radius: number): Glare {
  let [n, x, y, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < full.length; i++) {
    if (full[i] === 0 || (away[i] as number) > width) continue;
    const [cx, cy] = [(i % columns) + 0.5, Math.floor(i / columns) + 0.5];
    n++;
    x += cx;
    y += cy;
    xx += cx * cx;
    xy += cx * cy;
    yy += cy * cy;
  }
  [x, y] = [x / n, y / n];
  [xx, xy, yy] = [xx / n - x * x, xy / n - x * y, yy / n - y * y];
  const [half, spread] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  // The variance along an axis is a quarter of its half length squared.
  const [long, short] = [2 * Math.sqrt(half + spread), 2 * Math.sqrt(Math.max(0.1, half - spread))];
  const turn = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const outline = Array.from({ length: OUTLINE }, (_, k) => {
    const angle = (2 * Math.PI * k) / OUTLINE;
    const [a, b] = [long * Math.cos(angle), short * Math.sin(angle)];
    return documentPoint((x + a * cos - b * sin) / columns, (y + a * sin + b * cos) / rows);
  });
  return { middle: documentPoint(x / columns, y / rows), radius, outline, roundness: short / long };
}

/** Beyond the edge of the frame a document that is cut off only repeats what lay on the edge. */
function isInFrame(document: DocumentSignal): (point: DocumentPoint) => boolean {
  const onto = ontoFrame(document);
  return ([u, v]) => onto(u, v).every((coordinate) => coordinate > 0 && coordinate < 1);
}
