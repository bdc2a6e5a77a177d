import { SHAPES } from '../../src/reading/mrz/network.ts';
import type { Learner } from './learning.ts';

/** As `unpack` in src/reading/mrz/network.ts reads it: scales and biases of the rows, then the weights in eight bits. */
export function pack({ weights, biases }: Learner): Uint8Array {
  const parts = SHAPES.flatMap(({ rows, columns }, i) => {
    const value = weights[i]?.value ?? new Float32Array();
    const scales = Float32Array.from({ length: rows }, (_, row) => {
      let most = 1e-8;
      for (let k = row * columns; k < (row + 1) * columns; k++) most = Math.max(most, Math.abs(value[k] as number));
      return most / 127;
    });
    const bytes = Int8Array.from(value, (weight, k) =>
      Math.round(weight / (scales[Math.floor(k / columns)] as number)),
    );
    return [littleEndian(scales), littleEndian(biases[i]?.value ?? new Float32Array()), new Uint8Array(bytes.buffer)];
  });
  return Uint8Array.from(Buffer.concat(parts));
}

function littleEndian(values: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => {
    view.setFloat32(4 * i, value, true);
  });
  return new Uint8Array(view.buffer);
}
