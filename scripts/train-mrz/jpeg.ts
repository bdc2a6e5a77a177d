import type { Gray } from '../../src/checks/picture.ts';

/** Luma quantisation of JPEG (ITU T.81, table K.1). */
const TABLE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];

const COSINES = Float32Array.from({ length: 64 }, (_, i) => {
  const [u, x] = [i >> 3, i & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

const BACK = COSINES.map((_, i) => COSINES[(i & 7) * 8 + (i >> 3)] as number);

/** What a JPEG file of this quality (1–100) keeps of a picture whose blocks begin at `-left`, `-top`. */
export function jpegged({ width, height, data }: Gray, quality: number, left: number, top: number): Gray {
  const scale = (quality < 50 ? 5000 / quality : 200 - 2 * quality) / 100;
  const steps = TABLE.map((step) => Math.max(1, Math.floor(step * scale + 0.5)));
  const out = new Uint8Array(data.length);
  const [block, half] = [new Float32Array(64), new Float32Array(64)];
  for (let y0 = -top; y0 < height; y0 += 8) {
    for (let x0 = -left; x0 < width; x0 += 8) {
      for (let i = 0; i < 64; i++) {
        const x = Math.min(width - 1, Math.max(0, x0 + (i & 7)));
        const y = Math.min(height - 1, Math.max(0, y0 + (i >> 3)));
        block[i] = (data[y * width + x] as number) - 128;
      }
      transform(block, half, false);
      for (let i = 0; i < 64; i++)
        block[i] = Math.round((block[i] as number) / (steps[i] as number)) * (steps[i] as number);
      transform(block, half, true);
      for (let i = 0; i < 64; i++) {
        const [x, y] = [x0 + (i & 7), y0 + (i >> 3)];
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        out[y * width + x] = Math.max(0, Math.min(255, Math.round((block[i] as number) + 128)));
      }
    }
  }
  return { width, height, data: out };
}

/** The cosine transform of a block or its inverse: twice along columns, turned in between. */
function transform(block: Float32Array, half: Float32Array, inverse: boolean): void {
  along(block, half, inverse ? BACK : COSINES);
  along(half, block, inverse ? BACK : COSINES);
}

/** Multiplies each column by the matrix and writes it as a row. */
function along(from: Float32Array, to: Float32Array, matrix: Float32Array): void {
  for (let column = 0; column < 8; column++) {
    for (let wanted = 0; wanted < 8; wanted++) {
      let sum = 0;
      for (let k = 0; k < 8; k++) sum += (matrix[wanted * 8 + k] as number) * (from[k * 8 + column] as number);
      to[column * 8 + wanted] = sum;
    }
  }
}
