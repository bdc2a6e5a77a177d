import type { Picture } from '../checks/picture.ts';

/** What rounding in a JPEG may put between red, green and blue of a grey. */
const ROUNDING = 6;
/** Stray pixels that do not make a picture colourful. */
const STRAY = 0.005;

/** Whether a picture is black and white. Under any light and on any paper, a photo in colour has some. */
export function isGrey({ width, height, data }: Picture): boolean {
  let colourful = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
    if (Math.max(r, g, b) - Math.min(r, g, b) > ROUNDING) colourful++;
  }
  return colourful <= width * height * STRAY;
}
