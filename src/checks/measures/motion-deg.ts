import { edgeWidthsOf } from '../derived/edge-widths.ts';
import { defineMeasure } from '../measure.ts';

/** How steeply the camera moved over the document where edges are wider one way than the other: 0 across, 45 aslant, 90 up and down. */
export const motionDeg = defineMeasure({
  id: 'motionDeg',
  unit: 'deg',
  needs: ['document'],
  measure: ({ document }) => {
    const { across, down, falling, rising } = edgeWidthsOf(document);
    const ways = (
      [
        [0, across, down],
        [90, down, across],
        [45, falling, rising],
        [45, rising, falling],
      ] as const
    ).flatMap(([deg, along, beside]) => (along && beside ? [{ deg, ratio: along / beside }] : []));
    return ways.length === 0 ? null : ways.reduce((a, b) => (b.ratio > a.ratio ? b : a)).deg;
  },
});
