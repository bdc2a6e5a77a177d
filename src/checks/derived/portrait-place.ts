import type { DocumentSignal } from '../signals.ts';
import { once } from './once.ts';

/**
 * The portrait on a document, found without a model: the one large thing on it that is darker than paper all over and not print.
 * Lines of print vanish where only the lighter part of each small cell counts; hair, face and clothes stay.
 */
export interface PortraitPlace {
  /** `none` where nothing of the kind is there, `unsure` where something is that may be one. */
  readonly is: 'seen' | 'none' | 'unsure';
  /** Bounds, 0–1 of the straightened document; `null` where none was seen. */
  readonly box: Box | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of a cell: wider than the strokes of names and numbers. */
const CELL_MM = 1.5;
/** Share of a cell's pixels that are lighter than its tone. */
const LIGHTER = 0.15;
/** Darker than the paper by this share of it. */
const DARKER = 0.2;
/** Width and height of what is printed of a head, from hair to shoulders, in millimetres: photos are 20–35 mm wide. */
const [LEAST_WIDTH, MOST_WIDTH] = [12, 40];
const [LEAST_HEIGHT, MOST_HEIGHT] = [16, 50];
/** Height by width. */
const [FLATTEST, SLIMMEST] = [0.85, 2.1];
/** Share of its bounds that is dark. */
const LEAST_FILLED = 0.42;
/** Faces have light and dark: deviation of the cells' tones, as a share of the paper. A bar or a field of colour has none. */
const LEAST_RANGE = 0.08;
/** A dark thing of this size, as compact as that, may be a portrait that is not fully seen; stripes and emblems are none. */
const [DOUBTFUL_MM, LEAST_COMPACT, MOST_COMPACT] = [9, 0.5, 3];

interface Tones {
  readonly columns: number;
  readonly rows: number;
  /** Luma of each cell's lighter part. */
  readonly data: Uint8Array;
}

export const portraitPlace = once((document: DocumentSignal): PortraitPlace => {
  const tones = tonesOf(document);
  const dark = darkCells(tones);
  const regions = regionsOf(tones, dark);
  const cell = document.widthMm / tones.columns;
  let unsure = false;
  let best: { box: Box; cells: number } | null = null;
  for (const region of regions) {
    if (isHead(region, tones, cell)) {
      if (!best || region.cells.length > best.cells) best = { box: boxOf(region, tones), cells: region.cells.length };
    } else if (mayBeOne(region, cell)) unsure = true;
  }
  if (best) return { is: 'seen', box: best.box };
  return { is: unsure ? 'unsure' : 'none', box: null };
});

function tonesOf({ flatLuma: { width, height, data }, widthMm, heightMm }: DocumentSignal): Tones {
  const [columns, rows] = [Math.round(widthMm / CELL_MM), Math.round(heightMm / CELL_MM)];
  const tones = new Uint8Array(columns * rows);
  const histogram = new Uint16Array(64);
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [Math.floor((row * height) / rows), Math.floor(((row + 1) * height) / rows)];
    for (let column = 0; column < columns; column++) {
      const [left, right] = [Math.floor((column * width) / columns), Math.floor(((column + 1) * width) / columns)];
      histogram.fill(0);
      let seen = 0;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const step = (data[y * width + x] as number) >> 2;
          histogram[step] = (histogram[step] as number) + 1;
          seen++;
        }
      }
      let tone = 63;
      for (let lighter = histogram[63] as number; tone > 0 && lighter <= LIGHTER * seen; )
        lighter += histogram[--tone] as number;
      tones[row * columns + column] = 4 * tone + 2;
    }
  }
  return { columns, rows, data: tones };
}

/** Light falls off over a document: a cell is compared with the lighter cells of its part of it. */
function darkCells({ columns, rows, data }: Tones): Uint8Array {
  const reach = Math.round(Math.min(columns, rows) / 2);
  const dark = new Uint8Array(columns * rows);
  const parts = { across: Math.ceil(columns / reach), down: Math.ceil(rows / reach) };
  const papers = Array.from({ length: parts.across * parts.down }, (_, k) => {
    const [cx, cy] = [((k % parts.across) + 0.5) * reach, (Math.floor(k / parts.across) + 0.5) * reach];
    const values: number[] = [];
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(rows, cy + reach); y++) {
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(columns, cx + reach); x++)
        values.push(data[y * columns + x] as number);
    }
    values.sort((a, b) => a - b);
    return values[Math.floor(0.8 * (values.length - 1))] ?? 255;
  });
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const paper = papers[Math.floor(y / reach) * parts.across + Math.floor(x / reach)] as number;
      dark[y * columns + x] = (data[y * columns + x] as number) < (1 - DARKER) * paper ? 1 : 0;
    }
  }
  return dark;
}

interface Region {
  readonly cells: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Dark cells that hang together, the rim of the document left out: tables and shadows reach in there. */
function regionsOf({ columns, rows }: Tones, dark: Uint8Array): Region[] {
  const taken = new Uint8Array(dark.length);
  const inside = (i: number): boolean => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    return x > 0 && y > 0 && x < columns - 1 && y < rows - 1;
  };
  const found: Region[] = [];
  for (let start = 0; start < dark.length; start++) {
    if (dark[start] !== 1 || taken[start] === 1 || !inside(start)) continue;
    const cells: number[] = [];
    const open = [start];
    taken[start] = 1;
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      cells.push(i);
      for (const next of [i - 1, i + 1, i - columns, i + columns]) {
        if (dark[next] !== 1 || taken[next] === 1 || !inside(next)) continue;
        taken[next] = 1;
        open.push(next);
      }
    }
    const [xs, ys] = [cells.map((i) => i % columns), cells.map((i) => Math.floor(i / columns))];
    found.push({
      cells,
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs) + 1,
      bottom: Math.max(...ys) + 1,
    });
  }
  return found;
}

function isHead({ cells, left, top, right, bottom }: Region, { data }: Tones, cell: number): boolean {
  const [width, height] = [(right - left) * cell, (bottom - top) * cell];
  const slim = height / width;
  if (width < LEAST_WIDTH || width > MOST_WIDTH || height < LEAST_HEIGHT || height > MOST_HEIGHT) return false;
  if (slim < FLATTEST || slim > SLIMMEST || cells.length < LEAST_FILLED * (right - left) * (bottom - top)) return false;
  const tones = cells.map((i) => data[i] as number);
  const mean = tones.reduce((sum, tone) => sum + tone, 0) / tones.length;
  const deviation = Math.sqrt(tones.reduce((sum, tone) => sum + (tone - mean) ** 2, 0) / tones.length);
  return deviation > LEAST_RANGE * Math.max(...data);
}

function mayBeOne({ left, top, right, bottom }: Region, cell: number): boolean {
  const [width, height] = [(right - left) * cell, (bottom - top) * cell];
  const slim = height / width;
  return Math.min(width, height) > DOUBTFUL_MM && slim > LEAST_COMPACT && slim < MOST_COMPACT;
}

const boxOf = ({ left, top, right, bottom }: Region, { columns, rows }: Tones): Box => ({
  left: left / columns,
  top: top / rows,
  right: right / columns,
  bottom: bottom / rows,
});
