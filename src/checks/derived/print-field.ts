import type { Gray, Picture } from '../picture.ts';
import type { Quad } from '../space.ts';
import { contains } from './corners.ts';

/** How print is spread over the whole frame, whether or not a document was found in it. */
export interface PrintField {
  /** Share of blocks that hold print. */
  readonly share: number;
  /** Share of the frame from the first to the last printed block, across or down, whichever is more. */
  readonly extent: number;
  /** Share of the frame's rim that looks like the paper under the print; of the side where it is least, `leastSide`. */
  readonly rim: number;
  readonly leastSide: number;
  /** Share of the printed blocks that lie in the quadrangle. */
  readonly inside: number;
}

/** Blocks along the longer side. */
const BLOCKS = 32;
/**
 * A stroke is darker than what lies so far to both sides of it, as a share of the longer side, by so much of its luma: small print,
 * and print seen from near, which is only told from grain and tiles by how dark it is.
 */
const STROKES = [
  { apart: 1 / 200, darker: 0.12 },
  { apart: 1 / 75, darker: 0.4 },
];
/** What noise adds. */
const NOISE = 10;
/** Share of strokes in a block of print; solid patterns have more, grain of wood less. */
const [LEAST, MOST] = [0.05, 0.6];
/** The rim of the frame, in blocks. */
const RIM = 2;
/** Light falls off over a page: as dark and as light as this, channel by channel, it is still the same paper. */
const [DIM, LIT] = [0.72, 1.35];

interface Blocks {
  readonly columns: number;
  readonly rows: number;
  /** 1 for print. */
  readonly printed: Uint8Array;
  /** Colour of the lighter half of each block, three numbers each: its paper. */
  readonly paper: Float32Array;
}

/** `null` where nothing is printed. `quad`: of what was found, if anything was. */
export function printField(picture: Picture, luma: Gray, quad: Quad | undefined): PrintField | null {
  const blocks = blocksOf(picture, luma);
  const { columns, rows, printed } = blocks;
  const at: number[] = [];
  for (let i = 0; i < printed.length; i++) if (printed[i] === 1) at.push(i);
  if (at.length === 0) return null;
  const like = paperLike(blocks, at);
  const sides = [0, 1, 2, 3].map(() => ({ blocks: 0, like: 0 }));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const near = [x, columns - 1 - x, y, rows - 1 - y];
      sides.forEach((side, k) => {
        if ((near[k] as number) >= RIM) return;
        side.blocks++;
        side.like += like[y * columns + x] as number;
      });
    }
  }
  const total = (key: 'blocks' | 'like'): number => sides.reduce((sum, side) => sum + side[key], 0);
  const places = at.map((i) => [((i % columns) + 0.5) / columns, (Math.floor(i / columns) + 0.5) / rows] as const);
  return {
    share: at.length / printed.length,
    extent: Math.max(reach(places.map(([x]) => x)) + 1 / columns, reach(places.map(([, y]) => y)) + 1 / rows),
    rim: total('like') / total('blocks'),
    leastSide: Math.min(...sides.map((side) => side.like / side.blocks)),
    inside: quad ? places.filter(([x, y]) => contains(quad, x, y)).length / at.length : 0,
  };
}

function blocksOf({ width, height, data }: Picture, { data: luma }: Gray): Blocks {
  const longer = Math.max(width, height);
  const size = longer / BLOCKS;
  const strokes = STROKES.map(({ apart, darker }) => ({ apart: Math.max(2, Math.round(longer * apart)), darker }));
  const rim = Math.max(...strokes.map(({ apart }) => apart));
  const [columns, rows] = [Math.max(1, Math.floor(width / size)), Math.max(1, Math.floor(height / size))];
  const printed = new Uint8Array(columns * rows);
  const paper = new Float32Array(3 * columns * rows);
  for (let block = 0; block < printed.length; block++) {
    const [bx, by] = [block % columns, Math.floor(block / columns)];
    const [left, right] = [Math.max(rim, Math.ceil(bx * size)), Math.min(width - rim, Math.ceil((bx + 1) * size))];
    const [top, bottom] = [Math.max(rim, Math.ceil(by * size)), Math.min(height - rim, Math.ceil((by + 1) * size))];
    let [seen, dark, sum] = [0, 0, 0];
    for (let y = top; y < bottom; y += 2) {
      for (let x = left, i = y * width + left; x < right; x++, i++) {
        if (strokes.some(({ apart, darker }) => isStroke(luma, i, apart, width, darker))) dark++;
        sum += luma[i] as number;
        seen++;
      }
    }
    printed[block] = dark > LEAST * seen && dark < MOST * seen ? 1 : 0;
    let lighter = 0;
    for (let y = top; y < bottom; y += 2) {
      for (let x = left, i = y * width + left; x < right; x += 2, i += 2) {
        if ((luma[i] as number) * seen < sum) continue;
        lighter++;
        for (let k = 0; k < 3; k++)
          paper[3 * block + k] = (paper[3 * block + k] as number) + (data[4 * i + k] as number);
      }
    }
    for (let k = 0; k < 3; k++) paper[3 * block + k] = (paper[3 * block + k] as number) / Math.max(1, lighter);
  }
  return { columns, rows, printed, paper };
}

function isStroke(luma: Uint8Array, i: number, apart: number, width: number, darker: number): boolean {
  const here = luma[i] as number;
  const beside = Math.max(
    Math.min(luma[i - apart] as number, luma[i + apart] as number),
    Math.min(luma[i - apart * width] as number, luma[i + apart * width] as number),
  );
  return beside - here > NOISE + darker * beside;
}

/** 1 for each block whose paper is that of most printed ones. */
function paperLike({ printed, paper }: Blocks, at: readonly number[]): Uint8Array {
  const usual = [0, 1, 2].map((k) => {
    const values = at.map((i) => paper[3 * i + k] as number).sort((a, b) => a - b);
    return values[values.length >> 1] as number;
  });
  return printed.map((_, i) =>
    usual.every((value, k) => {
      const here = paper[3 * i + k] as number;
      return here > DIM * value && here < LIT * value + 5;
    })
      ? 1
      : 0,
  );
}

/** From the twentieth part of all values to the last twentieth: a speck does not count. */
function reach(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return value(0.95) - value(0.05);
}
