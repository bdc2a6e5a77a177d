import type { Gray, Picture } from '../picture.ts';

/** Rec. 601 luma, 0–255, in integer arithmetic: it runs over every pixel of every frame. */
export function lumaOf({ width, height, data }: Picture): Gray {
  const luma = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < luma.length; i++, p += 4) {
    luma[i] = (77 * (data[p] as number) + 150 * (data[p + 1] as number) + 29 * (data[p + 2] as number) + 128) >> 8;
  }
  return { width, height, data: luma };
}
