import type { Picture } from '../checks/picture.ts';

/** A picture parted into patches whose colour changes little from pixel to pixel. */
export interface Zones {
  readonly width: number;
  readonly height: number;
  /** For each pixel the number of its zone; 0 for those in patches too small to count. */
  readonly labels: Uint8Array;
  /** Pixels of each zone: those of none, then from the largest zone down. */
  readonly sizes: readonly number[];
}

/** Neighbouring pixels, the most alike first. */
export interface Neighbours {
  readonly width: number;
  readonly height: number;
  /** Twice the number of a pixel, plus 1 where the neighbour is the one below instead of the one to the right. */
  readonly order: Uint32Array;
  /** How much the colour changes, by the same numbers: sum over three channels of 0–255. */
  readonly steps: Uint16Array;
}

/** More than any step: there is no neighbour. */
const NONE = 766;
/** Zones beyond this many have no number. */
const MOST = 24;

export function neighboursIn({ width, height, data }: Picture): Neighbours {
  const n = width * height;
  const steps = new Uint16Array(2 * n);
  const starts = new Uint32Array(NONE + 1);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const right = x + 1 < width ? stepBetween(data, 4 * i, 4 * i + 4) : NONE;
      const down = y + 1 < height ? stepBetween(data, 4 * i, 4 * (i + width)) : NONE;
      steps[2 * i] = right;
      steps[2 * i + 1] = down;
      if (right < NONE) starts[right + 1] = (starts[right + 1] as number) + 1;
      if (down < NONE) starts[down + 1] = (starts[down + 1] as number) + 1;
    }
  }
  for (let s = 1; s <= NONE; s++) starts[s] = (starts[s] as number) + (starts[s - 1] as number);
  const order = new Uint32Array(starts[NONE] as number);
  for (let edge = 0; edge < steps.length; edge++) {
    const step = steps[edge] as number;
    if (step === NONE) continue;
    const at = starts[step] as number;
    order[at] = edge;
    starts[step] = at + 1;
  }
  return { width, height, order, steps };
}

const stepBetween = (data: Uint8ClampedArray, p: number, q: number): number =>
  Math.abs((data[p] as number) - (data[q] as number)) +
  Math.abs((data[p + 1] as number) - (data[q + 1] as number)) +
  Math.abs((data[p + 2] as number) - (data[q + 2] as number));

/**
 * Parts the picture by joining neighbours as long as the step between two patches is no larger than the steps inside them
 * (Felzenszwalb and Huttenlocher 2004). So the margin of a page stays one patch through shading and noise, and does not flow
 * out into text, tiles or cloth. A larger `scale` makes larger patches; those below `least` pixels do not count.
 */
export function zonesOf({ width, height, order, steps }: Neighbours, scale: number, least: number): Zones {
  const n = width * height;
  const parent = new Int32Array(n);
  for (let i = 0; i < n; i++) parent[i] = i;
  const sizes = new Int32Array(n).fill(1);
  // The largest step that may still join a patch to another.
  const limits = new Float32Array(n).fill(scale);
  for (let k = 0; k < order.length; k++) {
    const edge = order[k] as number;
    const i = edge >> 1;
    const a = rootOf(parent, i);
    const b = rootOf(parent, (edge & 1) === 1 ? i + width : i + 1);
    const step = steps[edge] as number;
    if (a === b || step > (limits[a] as number) || step > (limits[b] as number)) continue;
    const size = (sizes[a] as number) + (sizes[b] as number);
    const into = (sizes[a] as number) >= (sizes[b] as number) ? a : b;
    parent[into === a ? b : a] = into;
    sizes[into] = size;
    limits[into] = step + scale / size;
  }
  return numbered(width, height, parent, sizes, least);
}

function rootOf(parent: Int32Array, start: number): number {
  let i = start;
  for (let up = parent[i] as number; up !== i; up = parent[i] as number) {
    // Halves the way for the next time.
    parent[i] = parent[up] as number;
    i = parent[i] as number;
  }
  return i;
}

function numbered(width: number, height: number, parent: Int32Array, sizes: Int32Array, least: number): Zones {
  const n = width * height;
  const roots: number[] = [];
  for (let i = 0; i < n; i++) if (parent[i] === i && (sizes[i] as number) >= least) roots.push(i);
  roots.sort((a, b) => (sizes[b] as number) - (sizes[a] as number)).splice(MOST);
  const numbers = new Uint8Array(n);
  for (const [k, root] of roots.entries()) numbers[root] = k + 1;
  const labels = new Uint8Array(n);
  for (let i = 0; i < n; i++) labels[i] = numbers[rootOf(parent, i)] as number;
  const large = roots.map((root) => sizes[root] as number);
  return { width, height, labels, sizes: [n - large.reduce((sum, size) => sum + size, 0), ...large] };
}
