import { levelsOf } from '../derived/levels.ts';
import { defineMeasure } from '../measure.ts';

/** Luma by which print is darker than its paper at least: pale grey notes count, the grain of a scanner does not. */
const DARKER = 40;
/** Of the sheet, left out along each edge: scanners leave a dark line there. */
const EDGE = 0.02;

/**
 * How much of the sheet is darker than its paper: a few words on a whole page are 0.001. Shadows count too, so only a scan or
 * a written page is told by it.
 */
export const printShare = defineMeasure({
  id: 'printShare',
  unit: 'share',
  needs: ['document'],
  measure: ({ document }) => {
    const { width, height, data } = document.flatLuma;
    const limit = levelsOf(document).paper - DARKER;
    const [left, top] = [Math.ceil(width * EDGE), Math.ceil(height * EDGE)];
    let dark = 0;
    for (let y = top; y < height - top; y++) {
      for (let x = left; x < width - left; x++) if ((data[y * width + x] as number) < limit) dark++;
    }
    return dark / ((width - 2 * left) * (height - 2 * top));
  },
});
