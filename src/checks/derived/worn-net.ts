import { HEIGHT, WIDTH } from './portrait.ts';

/**
 * A small network that looks at the upright head: five convolutions, one that mixes, and a sum for each answer. About four
 * million multiplications a head. Weights are whole numbers of eight bits with one scale a row.
 */
export interface Convolution {
  readonly size: 1 | 3;
  readonly stride: 1 | 2;
  readonly from: number;
  readonly to: number;
  /** Of what goes in. */
  readonly width: number;
  readonly height: number;
}

export const WORN_WIDTH = WIDTH / 2;
export const WORN_HEIGHT = HEIGHT / 2;

export const CONVOLUTIONS: readonly Convolution[] = [
  { size: 3, stride: 2, from: 3, to: 8, width: WORN_WIDTH, height: WORN_HEIGHT },
  { size: 3, stride: 2, from: 8, to: 16, width: 42, height: 60 },
  { size: 3, stride: 2, from: 16, to: 32, width: 21, height: 30 },
  { size: 3, stride: 1, from: 32, to: 40, width: 11, height: 15 },
  { size: 3, stride: 2, from: 40, to: 48, width: 11, height: 15 },
  { size: 1, stride: 1, from: 48, to: 24, width: 6, height: 8 },
];
const LAST = { width: 6, height: 8, from: 24 };

/** What it answers, in the order in which the rows of its last layer stand. */
export const WORN = ['mask', 'headwear', 'glasses', 'eyesCovered', 'mouthCovered'] as const;

/** Rows (outputs) and columns of each layer's weights, in the order in which they are stored. */
export const SHAPES = [
  ...CONVOLUTIONS.map(({ size, from, to }) => ({ rows: to, columns: size * size * from })),
  { rows: WORN.length, columns: LAST.width * LAST.height * LAST.from },
];

export interface Layer {
  /** Of each output down, across, channel. Those of four outputs of a convolution lie interleaved, as they are summed. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** For each layer: the rows' scales and biases as 32-bit floats (little-endian), then the weights as signed bytes. */
export function unpack(packed: Uint8Array): readonly Layer[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let position = 0;
  const floats = (count: number): Float32Array => {
    const values = Float32Array.from({ length: count }, (_, i) => view.getFloat32(position + 4 * i, true));
    position += 4 * count;
    return values;
  };
  return SHAPES.map(({ rows, columns }, layer) => {
    const fours = layer < CONVOLUTIONS.length;
    const [scales, bias] = [floats(rows), floats(rows)];
    const weights = new Float32Array(rows * columns);
    for (let row = 0, i = position; row < rows; row++) {
      const scale = scales[row] as number;
      for (let column = 0; column < columns; column++, i++) {
        const place = fours ? ((row >> 2) * columns + column) * 4 + (row & 3) : row * columns + column;
        weights[place] = view.getInt8(i) * scale;
      }
    }
    position += weights.length;
    return { weights, bias };
  });
}

/** Log odds of each of `WORN`. `input` is [down][across][channel] with a border of one pixel of zeros. */
export function run(layers: readonly Layer[], input: Float32Array): Float32Array {
  let planes = input;
  CONVOLUTIONS.forEach((convolution, i) => {
    // Only a window of three reaches beyond the edge.
    planes = convolve(layers[i] as Layer, convolution, planes, CONVOLUTIONS[i + 1]?.size === 3 ? 1 : 0);
  });
  const { weights, bias } = layers[layers.length - 1] as Layer;
  return bias.map((constant, k) => {
    let sum = constant;
    for (let i = 0; i < planes.length; i++) sum += (planes[i] as number) * (weights[k * planes.length + i] as number);
    return sum;
  });
}

/**
 * Planes with a border of `border` from planes with a border of one. Negative results become zero. What one row of the window
 * covers lies side by side, and four outputs are summed at once: most of the time is spent there.
 */
function convolve(
  { weights, bias }: Layer,
  { size, stride, from, to, width, height }: Convolution,
  input: Float32Array,
  border: 0 | 1,
): Float32Array {
  const [w, h] = [Math.ceil(width / stride), Math.ceil(height / stride)];
  const [row, run] = [(width + (size === 3 ? 2 : 0)) * from, size * from];
  const outRow = w + 2 * border;
  const out = new Float32Array(outRow * (h + 2 * border) * to);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const start = y * stride * row + x * stride * from;
      const o = ((y + border) * outRow + x + border) * to;
      for (let k = 0, p = 0; k < to; k += 4) {
        let [a, b, c, d] = [bias[k] as number, bias[k + 1] as number, bias[k + 2] as number, bias[k + 3] as number];
        for (let j = 0, q = start; j < size; j++, q += row) {
          const end = q + run;
          for (let i = q; i < end; i++, p += 4) {
            const value = input[i] as number;
            a += value * (weights[p] as number);
            b += value * (weights[p + 1] as number);
            c += value * (weights[p + 2] as number);
            d += value * (weights[p + 3] as number);
          }
        }
        out[o + k] = a > 0 ? a : 0;
        out[o + k + 1] = b > 0 ? b : 0;
        out[o + k + 2] = c > 0 ? c : 0;
        out[o + k + 3] = d > 0 ? d : 0;
      }
    }
  }
  return out;
}
