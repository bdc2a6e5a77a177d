/** Row-major 3×3, the last element 1: takes a point to (h0x+h1y+h2, h3x+h4y+h5) / (h6x+h7y+1). */
export type Homography = readonly [number, number, number, number, number, number, number, number, 1];

type Point = readonly [x: number, y: number];

/** How a flat rectangle lies before the camera. */
export interface Pose {
  /** Its true width over its true height. */
  readonly aspect: number;
  /** Cosine of the angle between its sides: 0 for a rectangle. Something else, or a wrong corner, where it is far from 0. */
  readonly skew: number;
  /** Unit normal, towards the camera (z < 0); x to the right, y down. (0, 0, −1) when the camera looks straight down. */
  readonly normal: readonly [x: number, y: number, z: number];
  /** How far it is turned clockwise in the picture, in degrees. */
  readonly turnDeg: number;
}

/** The homography that takes the unit square (0,0) (1,0) (1,1) (0,1) to four corners (Heckbert 1989). */
export function fromUnitSquare([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: readonly [
  Point,
  Point,
  Point,
  Point,
]): Homography {
  const [dx1, dy1, dx2, dy2] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

/**
 * Focal length over the longer side of the picture. Main cameras of phones lie between 0.72 (26 mm) and 0.8; with the crop of
 * a video mode, a second lens or zoom it becomes 1 to 2.
 */
const FOCAL = 1;

/** The pose of a rectangle seen at four corners (pixels, clockwise from its own top left) in a picture of this size. */
export function poseOf(
  corners: readonly [Point, Point, Point, Point],
  { width, height }: { width: number; height: number },
): Pose {
  const [a, b, , d, e, , g, h] = fromUnitSquare(corners);
  const [cx, cy, f] = [width / 2, height / 2, FOCAL * Math.max(width, height)];
  // The images of the two directions, seen from the camera.
  const across = [(a - cx * g) / f, (d - cy * g) / f, g] as const;
  const down = [(b - cx * h) / f, (e - cy * h) / f, h] as const;
  const [long, high] = [Math.hypot(...across), Math.hypot(...down)];
  const normal = [
    across[1] * down[2] - across[2] * down[1],
    across[2] * down[0] - across[0] * down[2],
    across[0] * down[1] - across[1] * down[0],
  ] as const;
  const size = -Math.sign(normal[2]) * Math.hypot(...normal);
  return {
    aspect: long / high,
    skew: (across[0] * down[0] + across[1] * down[1] + across[2] * down[2]) / (long * high),
    normal: [normal[0] / size, normal[1] / size, normal[2] / size],
    turnDeg: (Math.atan2(across[1], across[0]) * 180) / Math.PI,
  };
}
