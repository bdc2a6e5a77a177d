import { defineMeasure } from '../measure.ts';
import { framePoint, type Side } from '../space.ts';

/** Distance of the document from the nearest edge of the frame, as a share of the frame; below 0 where it is cut off. */
export const frameMargin = defineMeasure({
  id: 'frameMargin',
  unit: 'share',
  needs: ['document'],
  measure: ({ document: { quad } }) => {
    const xs = quad.map(([x]) => x);
    const ys = quad.map(([, y]) => y);
    const margins: Record<Side, number> = {
      left: Math.min(...xs),
      right: 1 - Math.max(...xs),
      top: Math.min(...ys),
      bottom: 1 - Math.max(...ys),
    };
    const [side, value] = (Object.entries(margins) as [Side, number][]).reduce((a, b) => (b[1] < a[1] ? b : a));
    return { value, at: { side, point: middleOf[side] } };
  },
});

const middleOf = {
  left: framePoint(0, 0.5),
  right: framePoint(1, 0.5),
  top: framePoint(0.5, 0),
  bottom: framePoint(0.5, 1),
} as const;
