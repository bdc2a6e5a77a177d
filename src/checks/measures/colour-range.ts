import { levelsOf } from '../derived/levels.ts';
import { defineMeasure } from '../measure.ts';

/** Cells along the document's longer side: large enough that noise cancels out. */
const CELLS = 64;
/** Cells along the border, where the colour of the table may show. */
const RIM = 3;

/**
 * How far the most colourful hundredth of the document is from the tint of the rest, as a share of its paper's luma: a
 * copy in black and white has one tint, the light's, whatever that is.
 */
export const colourRange = defineMeasure({
  id: 'colourRange',
  unit: 'share',
  needs: ['document'],
  measure: ({ document }) => {
    const { flat } = document;
    const size = Math.max(4, Math.round(Math.max(flat.width, flat.height) / CELLS));
    const [columns, rows] = [Math.floor(flat.width / size), Math.floor(flat.height / size)];
    // Two tints, free of brightness: red and blue over green, weighted by the luma that they were seen with.
    const cells: [number, number, number][] = [];
    for (let row = RIM; row < rows - RIM; row++) {
      for (let column = RIM; column < columns - RIM; column++) {
        let [r, g, b] = [0, 0, 0];
        for (let y = row * size; y < (row + 1) * size; y++) {
          for (let x = column * size, p = (y * flat.width + x) * 4; x < (column + 1) * size; x++, p += 4) {
            r += flat.data[p] as number;
            g += flat.data[p + 1] as number;
            b += flat.data[p + 2] as number;
          }
        }
        const n = size * size;
        cells.push([r / n, g / n, b / n]);
      }
    }
    const paper = Math.max(1, levelsOf(document).paper);
    const middle = (k: (c: [number, number, number]) => number): number => {
      const list = cells.map(k).sort((a, b) => a - b);
      return list[list.length >> 1] as number;
    };
    const rg = middle(([r, g]) => r / Math.max(1, g));
    const bg = middle(([, g, b]) => b / Math.max(1, g));
    const off = cells.map(([r, g, b]) => Math.hypot(r - rg * g, b - bg * g) / paper).sort((a, b) => a - b);
    return off[Math.floor(0.99 * off.length)] ?? null;
  },
});
