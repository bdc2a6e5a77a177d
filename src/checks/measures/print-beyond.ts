import { printField } from '../derived/print-field.ts';
import { defineMeasure } from '../measure.ts';
import type { Quad } from '../space.ts';

/** What takes up as much of the frame is the document itself, not its portrait. */
const LARGE = 0.2;
/** Share of printed blocks from which on this is a page; those of a small document on something else lie within it. */
const PRINTED = 0.12;
const MOST_INSIDE = 0.5;
/** Paper all around, and on every side of the frame. */
const [PAPER, PAPER_ON_SIDE] = [0.85, 0.65];

/**
 * How far print spreads over a frame that shows paper on all its sides, 0–1: a document so close that no border is seen. 0 where a
 * large document was found, or the frame's rim is something else. Its portrait may have been found in its place.
 */
export const printBeyond = defineMeasure({
  id: 'printBeyond',
  unit: 'share',
  needs: ['picture', 'luma', 'search'],
  measure: ({ picture, luma, search: { quad } }) => {
    if (quad && room(quad) >= LARGE) return 0;
    const field = printField(picture, luma, quad);
    if (!field || field.share < PRINTED || field.inside > MOST_INSIDE) return 0;
    return field.rim < PAPER || field.leastSide < PAPER_ON_SIDE ? 0 : field.extent;
  },
});

/** Share of the frame that it takes up, with its sides along the frame's. */
function room(quad: Quad): number {
  const [across = 0, down = 0] = [0, 1].map((k) => {
    const values = quad.map((corner) => Math.min(1, Math.max(0, corner[k] as number)));
    return Math.max(...values) - Math.min(...values);
  });
  return across * down;
}
