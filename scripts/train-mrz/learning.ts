import { CONVOLUTIONS, DENSE, SHAPES } from '../../src/reading/mrz/network.ts';
import type { Random } from './random.ts';

/**
 * The recogniser of src/reading/mrz/network.ts with its gradients. Every plane is stored [channel][place][sample], so that
 * the result of a convolution is the input of a dense layer as it stands, and inner loops run over the samples.
 */
export const BATCH = 64;

interface Parameters {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const parameters = (count: number): Parameters => ({
  value: new Float32Array(count),
  gradient: new Float32Array(count),
  mean: new Float32Array(count),
  square: new Float32Array(count),
});

type Convolution = (typeof CONVOLUTIONS)[number];
const places = ({ width, height, stride }: Convolution): number => (width / stride) * (height / stride);
/** Columns of each layer's product: places times samples. */
const COLUMNS = [...CONVOLUTIONS.map((layer) => places(layer) * BATCH), ...DENSE.map(() => BATCH)];

export class Learner {
  readonly weights = SHAPES.map(({ rows, columns }) => parameters(rows * columns));
  readonly biases = SHAPES.map(({ rows }) => parameters(rows));
  /** What each layer multiplies: patches for a convolution, the result of the layer before for a dense one. */
  readonly #inputs = SHAPES.map(({ columns }, i) => new Float32Array(columns * (COLUMNS[i] as number)));
  readonly #inputGradients = SHAPES.map(({ columns }, i) => new Float32Array(columns * (COLUMNS[i] as number)));
  readonly #outputs = SHAPES.map(({ rows }, i) => new Float32Array(rows * (COLUMNS[i] as number)));
  readonly #gradients = SHAPES.map(({ rows }, i) => new Float32Array(rows * (COLUMNS[i] as number)));
  #steps = 0;

  constructor(random: Random) {
    this.weights.forEach(({ value }, i) => {
      const spread = Math.sqrt(2 / (SHAPES[i]?.columns ?? 1));
      for (let k = 0; k < value.length; k++) value[k] = spread * random.normal();
    });
  }

  /** One step on a batch: windows as [place][sample]. Returns the mean loss and how many were right. */
  learn(windows: Float32Array, classes: Uint8Array, rate: number): { loss: number; right: number } {
    this.#forward(windows);
    const result = this.#judge(classes);
    this.#backward();
    this.#steps++;
    for (const group of [...this.weights, ...this.biases]) adam(group, rate, this.#steps);
    return result;
  }

  /** Mean loss and how many were right, without learning. */
  test(windows: Float32Array, classes: Uint8Array): { loss: number; right: number } {
    this.#forward(windows);
    return this.#judge(classes);
  }

  #forward(windows: Float32Array): void {
    let previous = windows;
    SHAPES.forEach(({ rows, columns }, i) => {
      const convolution = CONVOLUTIONS[i];
      const input = this.#inputs[i] as Float32Array;
      if (convolution) gather(convolution, previous, input);
      else input.set(previous);
      const output = this.#outputs[i] as Float32Array;
      const count = COLUMNS[i] as number;
      const bias = this.biases[i]?.value as Float32Array;
      for (let row = 0; row < rows; row++) output.fill(bias[row] as number, row * count, (row + 1) * count);
      multiply((this.weights[i] as Parameters).value, input, output, rows, columns, count);
      if (i < SHAPES.length - 1) for (let k = 0; k < output.length; k++) if ((output[k] as number) < 0) output[k] = 0;
      previous = output;
    });
  }

  /** Softmax and cross entropy; leaves the gradient of the last layer. */
  #judge(classes: Uint8Array): { loss: number; right: number } {
    const last = SHAPES.length - 1;
    const scores = this.#outputs[last] as Float32Array;
    const gradient = this.#gradients[last] as Float32Array;
    const rows = SHAPES[last]?.rows ?? 0;
    let [loss, right] = [0, 0];
    for (let b = 0; b < BATCH; b++) {
      let [most, best] = [Number.NEGATIVE_INFINITY, 0];
      for (let k = 0; k < rows; k++) {
        if ((scores[k * BATCH + b] as number) > most) [most, best] = [scores[k * BATCH + b] as number, k];
      }
      let total = 0;
      for (let k = 0; k < rows; k++) total += Math.exp((scores[k * BATCH + b] as number) - most);
      const wanted = classes[b] as number;
      for (let k = 0; k < rows; k++) {
        const share = Math.exp((scores[k * BATCH + b] as number) - most) / total;
        gradient[k * BATCH + b] = (share - (k === wanted ? 1 : 0)) / BATCH;
        if (k === wanted) loss -= Math.log(share + 1e-12) / BATCH;
      }
      if (best === wanted) right++;
    }
    return { loss, right };
  }

  #backward(): void {
    for (let i = SHAPES.length - 1; i >= 0; i--) {
      const { rows, columns } = SHAPES[i] as (typeof SHAPES)[number];
      const count = COLUMNS[i] as number;
      const gradient = this.#gradients[i] as Float32Array;
      const weights = this.weights[i] as Parameters;
      const bias = (this.biases[i] as Parameters).gradient;
      for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let k = row * count; k < (row + 1) * count; k++) sum += gradient[k] as number;
        bias[row] = sum;
      }
      multiplyTurned(gradient, this.#inputs[i] as Float32Array, weights.gradient, rows, columns, count);
      if (i === 0) return;
      const back = this.#inputGradients[i] as Float32Array;
      back.fill(0);
      multiply(turned(weights.value, rows, columns), gradient, back, columns, rows, count);
      const before = this.#gradients[i - 1] as Float32Array;
      const convolution = CONVOLUTIONS[i];
      if (convolution) scatter(convolution, back, before);
      else before.set(back);
      const output = this.#outputs[i - 1] as Float32Array;
      for (let k = 0; k < before.length; k++) if (output[k] === 0) before[k] = 0;
    }
  }
}

/** Calls back with where each patch row lies in the picture; outside is left out. */
function patches(layer: Convolution, visit: (row: number, place: number, from: number) => void): void {
  const { size, stride, from, width, height } = layer;
  const [w, h, reach] = [width / stride, height / stride, size >> 1];
  for (let c = 0; c < from; c++) {
    for (let j = 0; j < size; j++) {
      for (let i = 0; i < size; i++) {
        for (let y = 0; y < h; y++) {
          const py = y * stride - reach + j;
          if (py < 0 || py >= height) continue;
          for (let x = 0; x < w; x++) {
            const px = x * stride - reach + i;
            if (px >= 0 && px < width) visit((c * size + j) * size + i, y * w + x, (c * height + py) * width + px);
          }
        }
      }
    }
  }
}

function gather(layer: Convolution, from: Float32Array, to: Float32Array): void {
  const row = places(layer) * BATCH;
  patches(layer, (tap, place, source) => {
    const [t, s] = [tap * row + place * BATCH, source * BATCH];
    for (let b = 0; b < BATCH; b++) to[t + b] = from[s + b] as number;
  });
}

function scatter(layer: Convolution, from: Float32Array, to: Float32Array): void {
  const row = places(layer) * BATCH;
  to.fill(0);
  patches(layer, (tap, place, target) => {
    const [s, t] = [tap * row + place * BATCH, target * BATCH];
    for (let b = 0; b < BATCH; b++) to[t + b] = (to[t + b] as number) + (from[s + b] as number);
  });
}

function turned(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(matrix.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = matrix[r * columns + c] as number;
  return out;
}

/** Adds a (rows × inner) times b (inner × columns) to out. Blocks of columns stay in the cache; four inner steps at once. */
function multiply(
  a: Float32Array,
  b: Float32Array,
  out: Float32Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  const block = 512;
  for (let from = 0; from < columns; from += block) {
    const to = Math.min(columns, from + block);
    for (let r = 0; r < rows; r++) {
      const o = r * columns;
      let k = 0;
      for (; k + 3 < inner; k += 4) {
        const [w0, w1, w2, w3] = [
          a[r * inner + k],
          a[r * inner + k + 1],
          a[r * inner + k + 2],
          a[r * inner + k + 3],
        ] as [number, number, number, number];
        let [p0, p1, p2, p3] = [k * columns, (k + 1) * columns, (k + 2) * columns, (k + 3) * columns];
        p0 += from;
        p1 += from;
        p2 += from;
        p3 += from;
        for (let c = from; c < to; c++) {
          out[o + c] =
            (out[o + c] as number) +
            w0 * (b[p0++] as number) +
            w1 * (b[p1++] as number) +
            w2 * (b[p2++] as number) +
            w3 * (b[p3++] as number);
        }
      }
      for (; k < inner; k++) {
        const w = a[r * inner + k] as number;
        for (let c = from; c < to; c++) out[o + c] = (out[o + c] as number) + w * (b[k * columns + c] as number);
      }
    }
  }
}

/** out (rows × inner) = a (rows × columns) times b (inner × columns) turned. */
function multiplyTurned(
  a: Float32Array,
  b: Float32Array,
  out: Float32Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  for (let r = 0; r < rows; r++) {
    const p = r * columns;
    for (let k = 0; k < inner; k++) {
      const q = k * columns;
      let [s0, s1, s2, s3] = [0, 0, 0, 0];
      for (let c = 0; c < columns; c += 4) {
        s0 += (a[p + c] as number) * (b[q + c] as number);
        s1 += (a[p + c + 1] as number) * (b[q + c + 1] as number);
        s2 += (a[p + c + 2] as number) * (b[q + c + 2] as number);
        s3 += (a[p + c + 3] as number) * (b[q + c + 3] as number);
      }
      out[r * inner + k] = s0 + s1 + s2 + s3;
    }
  }
}

/** Adam (Kingma and Ba, 2015) with their constants. */
function adam({ value, gradient, mean, square }: Parameters, rate: number, step: number): void {
  const [keep, keepSquare] = [0.9, 0.999];
  const [a, b] = [1 - keep ** step, 1 - keepSquare ** step];
  for (let i = 0; i < value.length; i++) {
    const g = gradient[i] as number;
    const m = keep * (mean[i] as number) + (1 - keep) * g;
    const s = keepSquare * (square[i] as number) + (1 - keepSquare) * g * g;
    mean[i] = m;
    square[i] = s;
    value[i] = (value[i] as number) - (rate * (m / a)) / (Math.sqrt(s / b) + 1e-8);
  }
}
