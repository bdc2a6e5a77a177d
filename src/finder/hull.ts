import { area, type Corners, cornersOf, crossing, isConvex, type Line, lineThrough, type Point } from './geometry.ts';

/** The first pixel of each row and the one after the last; where a row has none, the last is not after the first. */
export interface Extent {
  readonly first: Int16Array;
  readonly last: Int16Array;
}

/** Corners that the outline is brought down to before sides are weighed against each other. */
const ENOUGH = 14;
/** … and before every four of them are tried. */
const FEW = 8;
/** A quadrangle so many times as large as the polygon is not meant by it. */
const LOOSEST = 1.6;

/** Convex hull of rows of pixels, clockwise from the top right (Andrew's monotone chain). */
export function hullOf({ first, last }: Extent): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let y = 0; y < first.length; y++) {
    const from = first[y] as number;
    const to = last[y] as number;
    if (to <= from) continue;
    push(left, [from, y], 1);
    push(right, [to, y], -1);
    push(left, [from, y + 1], 1);
    push(right, [to, y + 1], -1);
  }
  return [...right, ...left.reverse()];
}

/** Adds a point below the others and drops those that are no longer on the outline. */
function push(chain: Point[], point: Point, turn: 1 | -1): void {
  while (chain.length >= 2) {
    const [ax, ay] = chain[chain.length - 2] as Point;
    const [bx, by] = chain[chain.length - 1] as Point;
    if (((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)) * turn < 0) break;
    chain.pop();
  }
  chain.push(point);
}

/**
 * The quadrangle around a convex polygon: sides are taken away, always the one whose going adds least area, until four
 * remain. Clockwise; `null` when the shape has no four corners.
 */
export function quadAround(hull: readonly Point[]): Corners | null {
  const points = simplified(hull, ENOUGH);
  while (points.length > 4) {
    const n = points.length;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    let meeting: Point | null = null;
    for (let i = 0; i < n; i++) {
      const a = points[i] as Point;
      const b = points[(i + 1) % n] as Point;
      const before = lineThrough(points[(i + n - 1) % n] as Point, a);
      const after = lineThrough(b, points[(i + 2) % n] as Point);
      const corner = crossing(before, after);
      if (!corner) continue;
      const added = area([a, corner, b]);
      // Neighbours that open outwards meet on the wrong side.
      if (added < -1e-9 || added >= least) continue;
      [best, least, meeting] = [i, added, corner];
    }
    if (!meeting) return null;
    points[best] = meeting;
    points.splice((best + 1) % n, 1);
  }
  const [a, b, c, d] = points;
  if (!a || !b || !c || !d) return null;
  return isConvex([a, b, c, d]) ? [a, b, c, d] : null;
}

/**
 * The quadrangle that four of the polygon's sides make, produced until they meet: the one that `rate` likes best for how tightly it
 * holds the polygon (1 at best). Unlike the one around, it may leave parts out, and it does not follow a corner that is missing.
 */
export function quadFrom(hull: readonly Point[], rate: (corners: Corners, tight: number) => number): Corners | null {
  const points = simplified(hull, FEW);
  const sides = points.map((point, i) => lineThrough(point, points[(i + 1) % points.length] as Point));
  const room = area(points);
  let best: Corners | null = null;
  let most = 0;
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      for (let k = j + 1; k < sides.length; k++) {
        for (let l = k + 1; l < sides.length; l++) {
          const corners = cornersOf([sides[i], sides[j], sides[k], sides[l]] as Line[]);
          if (!corners) continue;
          const size = area(corners);
          if (size < room || size > LOOSEST * room) continue;
          const rating = rate(corners, room / size);
          if (rating > most) [best, most] = [corners, rating];
        }
      }
    }
  }
  return best;
}

/** Leaves out the points that make least of a corner. */
function simplified(hull: readonly Point[], enough: number): Point[] {
  const points = [...hull];
  while (points.length > enough) {
    let least = Number.POSITIVE_INFINITY;
    let flattest = 0;
    let [px, py] = points[points.length - 1] as Point;
    for (let i = 0; i < points.length; i++) {
      const [x, y] = points[i] as Point;
      const [qx, qy] = points[i + 1 === points.length ? 0 : i + 1] as Point;
      const corner = Math.abs((x - px) * (qy - py) - (y - py) * (qx - px));
      if (corner < least) [least, flattest] = [corner, i];
      [px, py] = [x, y];
    }
    points.splice(flattest, 1);
  }
  return points;
}
