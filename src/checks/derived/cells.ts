import type { DocumentSignal } from '../signals.ts';

/** Cells along the document's longer side. */
export const CELLS = 128;
/** From here on a channel has no more to give; JPEG makes 255 to 250. */
export const FULL = 250;

/** The straightened document cut into square cells, row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Pixels from one sample to the next: about sixteen a cell are enough. */
  readonly step: number;
  /** For each pixel across its column; for each pixel down the number of the first cell in its row. */
  readonly column: Uint16Array;
  readonly row: Uint16Array;
}

export function gridOf({ flat: { width, height } }: DocumentSignal): Grid {
  const size = Math.max(width, height) / CELLS;
  const [columns, rows] = [Math.floor(width / size), Math.floor(height / size)];
  const column = Uint16Array.from({ length: width }, (_, x) => Math.min(columns - 1, Math.floor(x / size)));
  const row = Uint16Array.from({ length: height }, (_, y) => Math.min(rows - 1, Math.floor(y / size)) * columns);
  return { columns, rows, step: Math.max(1, Math.floor(size / 4)), column, row };
}

/** 1 where nearly every pixel of a cell is blown out. */
export function fullCells({ flat: { width, height, data } }: DocumentSignal, grid: Grid): Uint8Array {
  const { step, column, row } = grid;
  const seen = new Uint16Array(grid.columns * grid.rows);
  const lit = new Uint16Array(grid.columns * grid.rows);
  for (let y = 0; y < height; y += step) {
    for (let x = 0, p = 4 * y * width; x < width; x += step, p += 4 * step) {
      const i = (row[y] as number) + (column[x] as number);
      seen[i] = (seen[i] as number) + 1;
      if ((data[p] as number) >= FULL && (data[p + 1] as number) >= FULL && (data[p + 2] as number) >= FULL) {
        lit[i] = (lit[i] as number) + 1;
      }
    }
  }
  return Uint8Array.from(lit, (n, i) => (n >= 0.9 * (seen[i] as number) ? 1 : 0));
}

/** How light the weakest channel is in the lighter part of each cell: its paper, where it has any. */
export function paperCells({ flat: { width, height, data } }: DocumentSignal, grid: Grid): Uint8Array {
  const { step, column, row } = grid;
  const cells = grid.columns * grid.rows;
  const [count, sum, lighter, light] = [0, 1, 2, 3].map(() => new Uint32Array(cells)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let y = 0; y < height; y += step) {
    for (let x = 0, p = 4 * y * width; x < width; x += step, p += 4 * step) {
      const i = (row[y] as number) + (column[x] as number);
      const weakest = Math.min(data[p] as number, data[p + 1] as number, data[p + 2] as number);
      count[i] = (count[i] as number) + 1;
      sum[i] = (sum[i] as number) + weakest;
      // Lighter than the mean so far: near enough.
      if (weakest * (count[i] as number) < (sum[i] as number)) continue;
      lighter[i] = (lighter[i] as number) + 1;
      light[i] = (light[i] as number) + weakest;
    }
  }
  return Uint8Array.from(light, (n, i) => n / Math.max(1, lighter[i] as number));
}

/** Steps from each cell to the nearest one that is asked for; the edge of the document counts as none. Diagonals cost as 3 to 2. */
export function distances({ columns, rows }: Grid, isGoal: (i: number) => boolean): Float32Array {
  const far = new Float32Array(columns * rows);
  for (let i = 0; i < far.length; i++) far[i] = isGoal(i) ? 0 : 1e4;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= columns || y >= rows ? 1e4 : (far[y * columns + x] as number);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const near = Math.min(at(x - 1, y) + 1, at(x, y - 1) + 1, at(x - 1, y - 1) + 1.4, at(x + 1, y - 1) + 1.4);
      far[y * columns + x] = Math.min(at(x, y), near);
    }
  }
  for (let y = rows - 1; y >= 0; y--) {
    for (let x = columns - 1; x >= 0; x--) {
      const near = Math.min(at(x + 1, y) + 1, at(x, y + 1) + 1, at(x + 1, y + 1) + 1.4, at(x - 1, y + 1) + 1.4);
      far[y * columns + x] = Math.min(at(x, y), near);
    }
  }
  return far;
}

/** The cells that hang together with one. */
export function connected(
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
  belongs: (i: number) => boolean,
  seed: number,
): number[] {
  const found = new Uint8Array(columns * rows);
  found[seed] = 1;
  const all = [seed];
  for (let k = 0; k < all.length; k++) {
    const i = all[k] as number;
    const x = i % columns;
    for (const next of [x > 0 ? i - 1 : i, x < columns - 1 ? i + 1 : i, i - columns, i + columns]) {
      if (next < 0 || next >= found.length || found[next] === 1 || !belongs(next)) continue;
      found[next] = 1;
      all.push(next);
    }
  }
  return all;
}
