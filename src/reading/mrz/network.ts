import { CLASSES } from './alphabet.ts';
import { WINDOW_HEIGHT, WINDOW_SIZE, WINDOW_WIDTH } from './window.ts';

/**
 * The recogniser: two convolutions that halve the window, two dense layers. About 200 000 multiplications a character, so
 * plain arrays are quick enough on any phone. Weights are whole numbers of eight bits with one scale a row.
 */
export const CONVOLUTIONS = [
  { size: 5, stride: 2, from: 1, to: 12, width: WINDOW_WIDTH, height: WINDOW_HEIGHT },
  { size: 3, stride: 2, from: 12, to: 32, width: WINDOW_WIDTH / 2, height: WINDOW_HEIGHT / 2 },
] as const;
export const DENSE = [
  { from: 32 * (WINDOW_WIDTH / 4) * (WINDOW_HEIGHT / 4), to: 64 },
  { from: 64, to: CLASSES },
] as const;

/** A row of weights for each output, then the constants that are added. */
export interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export type Network = readonly [Layer, Layer, Layer, Layer];

/** Rows (outputs) and columns (inputs) of each layer's weights, in the order in which they are stored. */
export const SHAPES = [
  ...CONVOLUTIONS.map(({ size, from, to }) => ({ rows: to, columns: size * size * from })),
  ...DENSE.map(({ from, to }) => ({ rows: to, columns: from })),
];

/** For each layer: the rows' scales and biases as 32-bit floats (little-endian), then the weights as signed bytes. */
export function unpack(packed: Uint8Array): Network {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let position = 0;
  const floats = (count: number): Float32Array => {
    const values = Float32Array.from({ length: count }, (_, i) => view.getFloat32(position + 4 * i, true));
    position += 4 * count;
    return values;
  };
  return SHAPES.map(({ rows, columns }) => {
    const scales = floats(rows);
    const bias = floats(rows);
    const weights = new Float32Array(rows * columns);
    for (let i = 0; i < weights.length; i++) {
      weights[i] = view.getInt8(position + i) * (scales[Math.floor(i / columns)] as number);
    }
    position += weights.length;
    return { weights, bias };
  }) as unknown as Network;
}

/** Log-likelihoods of every class, one row of `CLASSES` a window. */
export function recognise(network: Network, windows: Float32Array): Float32Array {
  const count = windows.length / WINDOW_SIZE;
  const out = new Float32Array(count * CLASSES);
  const first = new Float32Array(CONVOLUTIONS[1].from * CONVOLUTIONS[1].width * CONVOLUTIONS[1].height);
  const second = new Float32Array(DENSE[0].from);
  const third = new Float32Array(DENSE[0].to);
  for (let i = 0; i < count; i++) {
    const window = windows.subarray(i * WINDOW_SIZE, (i + 1) * WINDOW_SIZE);
    convolve(network[0], CONVOLUTIONS[0], window, first);
    convolve(network[1], CONVOLUTIONS[1], first, second);
    connect(network[2], second, third, true);
    const scores = out.subarray(i * CLASSES, (i + 1) * CLASSES);
    connect(network[3], third, scores, false);
    toLogs(scores);
  }
  return out;
}

type Convolution = (typeof CONVOLUTIONS)[number];

/** Planes of `to` channels from planes of `from`; what lies outside counts as zero; negative results become zero. */
function convolve(
  { weights, bias }: Layer,
  { size, stride, from, to, width, height }: Convolution,
  input: Float32Array,
  output: Float32Array,
): void {
  const [w, h, reach] = [width / stride, height / stride, size >> 1];
  // What the weights of one output meet lies side by side: most of the time is spent in `dot`.
  const patch = new Float32Array(from * size * size);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [top, left] = [y * stride - reach, x * stride - reach];
      for (let c = 0, o = 0; c < from; c++) {
        for (let j = top; j < top + size; j++) {
          const row = (c * height + j) * width;
          for (let i = left; i < left + size; i++, o++) {
            patch[o] = j >= 0 && j < height && i >= 0 && i < width ? (input[row + i] as number) : 0;
          }
        }
      }
      for (let k = 0, o = y * w + x; k < to; k++, o += w * h) {
        output[o] = Math.max(0, (bias[k] as number) + dot(patch, weights, k * patch.length));
      }
    }
  }
}

function connect({ weights, bias }: Layer, input: Float32Array, output: Float32Array, rectify: boolean): void {
  for (let k = 0; k < output.length; k++) {
    const sum = (bias[k] as number) + dot(input, weights, k * input.length);
    output[k] = rectify ? Math.max(0, sum) : sum;
  }
}

/** Sum of products with the row that begins at `from`. Four sums at once, so that one need not wait for the other. */
function dot(values: Float32Array, rows: Float32Array, from: number): number {
  const count = values.length;
  let [a, b, c, d] = [0, 0, 0, 0];
  let [i, p] = [0, from];
  for (; i + 3 < count; i += 4, p += 4) {
    a += (values[i] as number) * (rows[p] as number);
    b += (values[i + 1] as number) * (rows[p + 1] as number);
    c += (values[i + 2] as number) * (rows[p + 2] as number);
    d += (values[i + 3] as number) * (rows[p + 3] as number);
  }
  for (; i < count; i++, p++) a += (values[i] as number) * (rows[p] as number);
  return a + b + (c + d);
}

/** Scores to natural logarithms of shares. */
function toLogs(scores: Float32Array): void {
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) - most - total;
}
