import type { Gray, Picture } from '../../checks/picture.ts';

/** A part of a picture, 0–1 of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Part = { left: 0, top: 0, width: 1, height: 1 };

export function crop({ width, height, data }: Picture, part: Part): Picture {
  const [left, top] = [Math.round(part.left * width), Math.round(part.top * height)];
  const cut = new ImageData(Math.round(part.width * width), Math.round(part.height * height));
  for (let y = 0; y < cut.height; y++) {
    const from = ((top + y) * width + left) * 4;
    cut.data.set(data.subarray(from, from + cut.width * 4), y * cut.width * 4);
  }
  return cut;
}

export function mirror({ width, height, data }: Picture): Picture {
  const flipped = new ImageData(width, height);
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(flipped.data.buffer);
  for (let y = 0; y < height; y++) {
    for (let x = 0, row = y * width; x < width; x++) to[row + x] = from[row + width - 1 - x] as number;
  }
  return flipped;
}

export function mirrorGray({ width, height, data }: Gray): Gray {
  const flipped = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0, row = y * width; x < width; x++) flipped[row + x] = data[row + width - 1 - x] as number;
  }
  return { width, height, data: flipped };
}
