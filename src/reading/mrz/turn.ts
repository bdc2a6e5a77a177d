import type { Gray } from '../../checks/picture.ts';

/** The picture turned by a quarter, clockwise. */
export function turnedRight({ width, height, data }: Gray): Gray {
  const out = new Uint8Array(data.length);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) out[x * height + height - 1 - y] = data[p] as number;
  }
  return { width: height, height: width, data: out };
}
