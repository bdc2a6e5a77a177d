/** A point in pixels: x to the right, y down, pixel centres at .5. */
export type Point = readonly [x: number, y: number];

/** Four corners in pixels, clockwise on the screen. */
export type Corners = readonly [Point, Point, Point, Point];

/** A straight line: nx·x + ny·y = d, the normal of length 1. */
export interface Line {
  readonly nx: number;
  readonly ny: number;
  readonly d: number;
}

/** Twice the signed area is positive for corners that run clockwise on the screen. */
export function area(corners: readonly Point[]): number {
  let twice = 0;
  for (let i = 0; i < corners.length; i++) {
    const [x1, y1] = corners[i] as Point;
    const [x2, y2] = corners[(i + 1) % corners.length] as Point;
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

export const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

/** The line through two points; its normal points to the right of the way from `a` to `b` (inwards, for clockwise corners). */
export function lineThrough([x1, y1]: Point, [x2, y2]: Point): Line {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const nx = -(y2 - y1) / length;
  const ny = (x2 - x1) / length;
  return { nx, ny, d: nx * x1 + ny * y1 };
}

/** Where two lines meet; `null` when they are nearly parallel. */
export function crossing(a: Line, b: Line): Point | null {
  const det = a.nx * b.ny - b.nx * a.ny;
  if (Math.abs(det) < 1e-3) return null;
  return [(a.d * b.ny - b.d * a.ny) / det, (a.nx * b.d - b.nx * a.d) / det];
}

/** The corners that four sides make, in the order top, right, bottom, left; `null` unless they are convex and clockwise. */
export function cornersOf(sides: readonly Line[]): Corners | null {
  const [top, right, bottom, left] = sides as readonly [Line, Line, Line, Line];
  const corners = [crossing(left, top), crossing(top, right), crossing(right, bottom), crossing(bottom, left)];
  if (corners.some((corner) => corner === null)) return null;
  return isConvex(corners as unknown as Corners) ? (corners as unknown as Corners) : null;
}

/** Convex and clockwise, no corner flatter than about 6° or sharper than that. */
export function isConvex(corners: Corners): boolean {
  for (let i = 0; i < 4; i++) {
    const [ax, ay] = corners[i] as Point;
    const [bx, by] = corners[(i + 1) % 4] as Point;
    const [cx, cy] = corners[(i + 2) % 4] as Point;
    const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
    if (cross < 0.1 * Math.hypot(bx - ax, by - ay) * Math.hypot(cx - bx, cy - by)) return false;
  }
  return true;
}

/** The part of a convex polygon inside another one (Sutherland and Hodgman). */
export function clip(polygon: readonly Point[], by: readonly Point[]): readonly Point[] {
  let kept = polygon;
  for (let i = 0; i < by.length; i++) {
    const { nx, ny, d } = lineThrough(by[i] as Point, by[(i + 1) % by.length] as Point);
    const from = kept;
    const next: Point[] = [];
    for (let j = 0; j < from.length; j++) {
      const a = from[j] as Point;
      const b = from[(j + 1) % from.length] as Point;
      const da = nx * a[0] + ny * a[1] - d;
      const db = nx * b[0] + ny * b[1] - d;
      if (da >= 0) next.push(a);
      if (da >= 0 !== db >= 0)
        next.push([a[0] + ((b[0] - a[0]) * da) / (da - db), a[1] + ((b[1] - a[1]) * da) / (da - db)]);
    }
    kept = next;
  }
  return kept;
}

/** Intersection over union of two convex quadrangles, 0–1. */
export function overlap(a: Corners, b: Corners): number {
  const shared = area(clip(a, b));
  return shared / (area(a) + area(b) - shared);
}
