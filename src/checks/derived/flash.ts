import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { CELLS, gridOf, paperCells } from './cells.ts';
import { longSidePx, ontoFrame } from './corners.ts';
import { type Glare, glaresOf } from './glare.ts';
import { leastSquares } from './least-squares.ts';
import { stopsOf } from './light.ts';

/** The phone's own lamp is a point beside the lens: its mirror image is round, … */
const ROUND = 0.78;
/** … no larger than this, as a share of the document's longer side, … */
const LARGEST = 0.18;
/** … and near where the lens looks straight at the paper: as far from the frame's middle, in shares of its longer side, as a tilt of 6° moves it. */
const OFF_CENTRE = 0.22;
/** Main cameras of phones are so far from what fills the longer side of their frame, in shares of it. */
const DISTANCE = 0.78;
/** Cells of a block, along its side, and the share of them that is darker than its paper. */
const [BLOCK, PAPER] = [5, 0.8];
/** The veil around a reflection is left out: this many of its radii, and cells. */
const [VEIL, VEIL_CELLS] = [1.5, 4];
/** Blocks of print are left out as darker than the fit by so many stops, or by this many deviations of the others. */
const [PRINT, DEVIATIONS] = [0.12, 1.2];
/** Fewer blocks tell nothing. */
const LEAST = 40;

export interface Flash {
  readonly glare: Glare;
  /**
   * How the light on the paper falls off around the spot: 1 as from a lamp at the phone alone, 0 where it is even or grows
   * weaker to one side only, as daylight and lamps in a room make it.
   */
  readonly falloff: number;
}

/** The reflection of the phone's own light; `null` where none looks like one. */
export function flashOf(document: DocumentSignal, picture: Picture): Flash | null {
  const [glare] = glaresOf(document);
  if (!glare || glare.roundness < ROUND || glare.radius > LARGEST) return null;
  const longer = Math.max(picture.width, picture.height);
  const [u, v] = glare.middle;
  const [x, y] = ontoFrame(document)(u, v);
  if (Math.hypot((x - 0.5) * picture.width, (y - 0.5) * picture.height) > OFF_CENTRE * longer) return null;
  const distance = (DISTANCE * longer) / longSidePx(document.quad, picture);
  const falloff = falloffAround(document, glare, distance);
  return falloff === null ? null : { glare, falloff };
}

/** Place from the spot, in shares of the document's longer side, and light in stops. */
type Block = readonly [x: number, y: number, light: number];

/**
 * Of light from a lamp at `distance` (in shares of the document's longer side) a place off its axis gets the fourth power of the
 * cosine. That is fitted to the paper together with an even change of light across the document, which is put down to the room.
 */
function falloffAround(document: DocumentSignal, glare: Glare, distance: number): number | null {
  const beyond = VEIL * glare.radius + VEIL_CELLS / CELLS;
  let blocks = blocksOf(document, glare).filter(([x, y]) => Math.hypot(x, y) > beyond);
  let fit: number[] = [];
  // Each time without what is darker or lighter than the fit before: print, the portrait, what shines as well.
  for (let round = 0; round < 4; round++) {
    if (blocks.length < LEAST) return null;
    const rows = blocks.map(([x, y]) => [1, x, y, -2 * Math.log2(1 + (x * x + y * y) / distance ** 2)]);
    fit = leastSquares(
      rows,
      blocks.map(([, , light]) => light),
    );
    const off = blocks.map(([, , light], i) => light - sumOf(rows[i] as number[], fit));
    const deviation = Math.sqrt(off.reduce((sum, value) => sum + value * value, 0) / off.length);
    const most = Math.max(PRINT, DEVIATIONS * deviation);
    blocks = blocks.filter((_, i) => Math.abs(off[i] as number) < most);
  }
  return fit[3] as number;
}

const sumOf = (terms: readonly number[], fit: readonly number[]): number =>
  terms.reduce((sum, term, i) => sum + term * (fit[i] as number), 0);

function blocksOf(document: DocumentSignal, { middle: [u, v] }: Glare): Block[] {
  const grid = gridOf(document);
  const paper = paperCells(document, grid);
  const blocks: Block[] = [];
  const light = new Uint8Array(BLOCK * BLOCK);
  // Cells at the border are half table where the corners are a little off.
  for (let row = 1; row + BLOCK < grid.rows; row += BLOCK) {
    for (let column = 1; column + BLOCK < grid.columns; column += BLOCK) {
      for (let i = 0; i < light.length; i++) {
        light[i] = paper[(row + Math.floor(i / BLOCK)) * grid.columns + column + (i % BLOCK)] as number;
      }
      light.sort();
      const [x, y] = [column + BLOCK / 2 - u * grid.columns, row + BLOCK / 2 - v * grid.rows];
      blocks.push([x / CELLS, y / CELLS, stopsOf(light[Math.floor(PAPER * light.length)] as number)]);
    }
  }
  return blocks;
}
