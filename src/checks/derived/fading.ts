import type { DocumentSignal } from '../signals.ts';

/** Cells along the document's longer side. */
const CELLS = 128;
/** From here on a channel has no more to give; JPEG makes 255 to 250. */
const FULL = 250;
/** A stroke is darker than what lies two pixels to both sides of it by this much luma. */
const STROKE = 18;
/** Luma of strokes: print as it should be, and print that fades. Lighter ones are as good as none. */
const [DARK, PALE, GONE] = [90, 130, 235];
/** Coloured print may be pale by nature. */
const COLOURED = 40;
/** Cells looked at along the line: towards the light, where nothing may be left, and back to print that is dark. */
const [BEYOND, BEFORE] = [6, 8];

const NO_INK = 255;

interface Ink {
  readonly columns: number;
  readonly rows: number;
  /** Luma of the darkest stroke in each cell. */
  readonly darkest: Uint8Array;
  /** Widest range of the channels in each cell. */
  readonly colour: Uint8Array;
  /** 1 where most of a cell is blown out. */
  readonly blown: Uint8Array;
}

/** Places where a line of print fades from dark to nothing towards a part that is blown out: cells, 0–1 of the document. */
export function fadings(document: DocumentSignal): readonly (readonly [u: number, v: number])[] {
  const ink = inkOf(document);
  const found: [number, number][] = [];
  for (let y = 1; y < ink.rows - 1; y++) {
    for (let x = 0; x < ink.columns; x++) {
      if (fades(ink, x, y, 1) || fades(ink, x, y, -1)) found.push([(x + 0.5) / ink.columns, (y + 0.5) / ink.rows]);
    }
  }
  return found;
}

function fades(ink: Ink, x: number, y: number, way: 1 | -1): boolean {
  const here = darkest(ink, x, y);
  if (here < PALE || here >= GONE || (ink.colour[y * ink.columns + x] as number) > COLOURED) return false;
  if (Math.min(darkest(ink, x, y - 1), darkest(ink, x, y + 1)) < 110) return false;
  for (let k = 1; k <= BEYOND; k++) {
    for (let dy = -1; dy <= 1; dy++) {
      const next = darkest(ink, x + k * way, y + dy);
      if (next !== NO_INK && next <= here + 10) return false;
      if (!isBlown(ink, x + Math.max(2, k) * way, y + dy)) return false;
    }
  }
  for (let k = 1; k <= BEFORE; k++) {
    for (let dy = -1; dy <= 1; dy++) if (darkest(ink, x - k * way, y + dy) < DARK) return true;
  }
  return false;
}

const isInside = ({ columns, rows }: Ink, x: number, y: number): boolean => x >= 0 && y >= 0 && x < columns && y < rows;
const darkest = (ink: Ink, x: number, y: number): number =>
  isInside(ink, x, y) ? (ink.darkest[y * ink.columns + x] as number) : NO_INK;
const isBlown = (ink: Ink, x: number, y: number): boolean =>
  isInside(ink, x, y) && ink.blown[y * ink.columns + x] === 1;

function inkOf({ flat: { width, height, data }, flatLuma: { data: luma } }: DocumentSignal): Ink {
  const size = Math.max(width, height) / CELLS;
  const [columns, rows] = [Math.floor(width / size), Math.floor(height / size)];
  const darkest = new Uint8Array(columns * rows).fill(NO_INK);
  const colour = new Uint8Array(columns * rows);
  const [lit, seen] = [new Uint16Array(columns * rows), new Uint16Array(columns * rows)];
  const isStroke = (i: number, step: number): boolean => {
    const here = luma[i] as number;
    return (
      Math.min(luma[i - 2 * step] as number, luma[i + 2 * step] as number) - here > STROKE &&
      here <= (luma[i - step] as number) &&
      here <= (luma[i + step] as number)
    );
  };
  for (let y = 2; y < height - 2; y++) {
    const row = Math.min(rows - 1, Math.floor(y / size)) * columns;
    for (let x = 2, i = y * width + 2; x < width - 2; x++, i++) {
      const cell = row + Math.min(columns - 1, Math.floor(x / size));
      const [r, g, b] = [data[4 * i] as number, data[4 * i + 1] as number, data[4 * i + 2] as number];
      const weakest = Math.min(r, g, b);
      seen[cell] = (seen[cell] as number) + 1;
      if (weakest >= FULL) {
        lit[cell] = (lit[cell] as number) + 1;
        continue;
      }
      const range = Math.max(r, g, b) - weakest;
      if (range > (colour[cell] as number)) colour[cell] = range;
      const here = luma[i] as number;
      if (here < (darkest[cell] as number) && (isStroke(i, 1) || isStroke(i, width))) darkest[cell] = here;
    }
  }
  return {
    columns,
    rows,
    darkest,
    colour,
    blown: Uint8Array.from(lit, (n, i) => (n >= 0.8 * (seen[i] as number) ? 1 : 0)),
  };
}
