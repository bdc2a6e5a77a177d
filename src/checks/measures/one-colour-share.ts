import { defineMeasure } from '../measure.ts';
import type { Picture } from '../picture.ts';

/** Side of the squares in pixels: nine of JPEG's, which by themselves may well lose all noise. */
const SQUARE = 24;
/** Sensors end at black and white, and scanners make paper white: only what lies between has noise for sure. In luma. */
const [DARKEST, LIGHTEST] = [24, 248];

/**
 * Share of the picture that has exactly one colour, square after square without a pixel that differs: the commonest such
 * colour between black and white. Sensor noise and the fall of light spread a surface over several, whatever JPEG takes away.
 */
export const oneColourShare = defineMeasure({
  id: 'oneColourShare',
  unit: 'share',
  needs: ['picture'],
  measure: ({ picture }) => {
    const colours = new Map<number, number>();
    const [columns, rows] = [Math.floor(picture.width / SQUARE), Math.floor(picture.height / SQUARE)];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const colour = onlyColour(picture, column * SQUARE, row * SQUARE);
        if (colour !== null) colours.set(colour, (colours.get(colour) ?? 0) + 1);
      }
    }
    return Math.max(0, ...colours.values()) / Math.max(1, columns * rows);
  },
});

/** The colour of a square that has but one. */
function onlyColour({ width, data }: Picture, left: number, top: number): number | null {
  const at = (p: number): number =>
    ((data[p] as number) << 16) | ((data[p + 1] as number) << 8) | (data[p + 2] as number);
  const colour = at(4 * (top * width + left));
  const luma = (77 * (colour >> 16) + 150 * ((colour >> 8) & 255) + 29 * (colour & 255)) >> 8;
  if (luma < DARKEST || luma > LIGHTEST) return null;
  for (let y = top; y < top + SQUARE; y++) {
    for (let x = left, p = 4 * (y * width + left); x < left + SQUARE; x++, p += 4) if (at(p) !== colour) return null;
  }
  return colour;
}
