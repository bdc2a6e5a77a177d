import { OUTLINE } from '../derived/face-mesh.ts';
import { defineMeasure } from '../measure.ts';
import { framePoint } from '../space.ts';

/** Share of the face, from chin to forehead, that lies behind a document held before it. */
export const hiddenFaceShare = defineMeasure({
  id: 'hiddenFaceShare',
  unit: 'share',
  needs: ['face', 'document'],
  measure: ({ face, document }) => {
    const outline = OUTLINE.map((i): Point => face.points[i] as unknown as Point);
    const hidden = within(outline, document.quad as unknown as readonly Point[]);
    const share = Math.abs(area(hidden)) / Math.abs(area(outline));
    if (hidden.length === 0) return 0;
    const mean = (k: 0 | 1): number => hidden.reduce((sum, point) => sum + point[k], 0) / hidden.length;
    return { value: share, at: { point: framePoint(mean(0), mean(1)), radius: 0.08 } };
  },
});

type Point = readonly [x: number, y: number];

const area = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] as Point;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Sutherland–Hodgman: what of `shape` lies within a convex `window`, whose points go round clockwise as the frame shows it. */
function within(shape: readonly Point[], window: readonly Point[]): readonly Point[] {
  return window.reduce<readonly Point[]>((kept, from, i) => {
    const to = window[(i + 1) % window.length] as Point;
    const side = ([x, y]: Point): number => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    return kept.flatMap((point, k) => {
      const next = kept[(k + 1) % kept.length] as Point;
      const [here, there] = [side(point), side(next)];
      const share = here / (here - there);
      const cut: Point = [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share];
      return [...(here >= 0 ? [point] : []), ...(here >= 0 !== there >= 0 ? [cut] : [])];
    });
  }, shape);
}
