import type { Picture } from '../checks/picture.ts';

export interface Shrunk {
  readonly picture: Picture;
  /** Pixels of the original that one stands for, across and down. */
  readonly factor: number;
}

/** Averages whole blocks so that the longer side becomes about `longest`. A rest at the right and bottom is left out. */
export function shrink(picture: Picture, longest: number): Shrunk {
  const { width: w, height: h, data } = picture;
  const factor = Math.max(1, Math.round(Math.max(w, h) / longest));
  if (factor === 1) return { picture, factor };
  const width = Math.floor(w / factor);
  const height = Math.floor(h / factor);
  const out = new Uint8ClampedArray(width * height * 4);
  if (factor === 2) halve(data, w, out, width, height);
  else average(data, w, out, width, height, factor);
  return { picture: { width, height, data: out }, factor };
}

/** The most frequent case. Two channels of a pixel are added at once, each with room to spare in half a word. */
function halve(data: Uint8ClampedArray, w: number, out: Uint8ClampedArray, width: number, height: number): void {
  const from = data.byteOffset % 4 === 0 ? data : data.slice();
  const pixels = new Uint32Array(from.buffer, from.byteOffset, from.length >> 2);
  const halved = new Uint32Array(out.buffer);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0, p = 2 * y * w, q = p + w; x < width; x++, o++, p += 2, q += 2) {
      const a = pixels[p] as number;
      const b = pixels[p + 1] as number;
      const c = pixels[q] as number;
      const d = pixels[q + 1] as number;
      const even = (a & PAIR) + (b & PAIR) + (c & PAIR) + (d & PAIR) + HALF;
      const odd = ((a >>> 8) & PAIR) + ((b >>> 8) & PAIR) + ((c >>> 8) & PAIR) + ((d >>> 8) & PAIR) + HALF;
      halved[o] = ((even >>> 2) & PAIR) | (((odd >>> 2) & PAIR) << 8);
    }
  }
}

/** Every other byte of a word, and what rounds their quarter. */
const PAIR = 0x00ff00ff;
const HALF = 0x00020002;

function average(
  data: Uint8ClampedArray,
  w: number,
  out: Uint8ClampedArray,
  width: number,
  height: number,
  factor: number,
): void {
  const share = 1 / (factor * factor);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      let r = 0;
      let g = 0;
      let b = 0;
      for (let j = 0, row = (y * factor * w + x * factor) * 4; j < factor; j++, row += w * 4) {
        for (let i = 0, p = row; i < factor; i++, p += 4) {
          r += data[p] as number;
          g += data[p + 1] as number;
          b += data[p + 2] as number;
        }
      }
      out[o] = r * share;
      out[o + 1] = g * share;
      out[o + 2] = b * share;
    }
  }
}
