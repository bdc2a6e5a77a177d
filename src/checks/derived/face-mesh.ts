/**
 * Places of the MediaPipe face mesh. "Right" and "left" are the person's own: their right eye is on the left of a picture
 * that is not mirrored.
 */
export type Point = readonly [x: number, y: number];
export type At = (index: number) => Point;

export const CHIN = 152;
export const FOREHEAD = 10;
/** Widest points of the mesh, in front of the ears. */
export const RIGHT_EAR = 234;
export const LEFT_EAR = 454;

/** Outer corner, inner corner; pairs of upper and lower lid from the outside to the inside; iris: centre, then its two sides. */
export const RIGHT_EYE = {
  corners: [33, 133],
  lids: [
    [160, 144],
    [159, 145],
    [158, 153],
  ],
  iris: [468, 469, 471],
} as const;
export const LEFT_EYE = {
  corners: [263, 362],
  lids: [
    [387, 373],
    [386, 374],
    [385, 380],
  ],
  iris: [473, 474, 476],
} as const;
export type Eye = typeof RIGHT_EYE | typeof LEFT_EYE;

/** Corners of the mouth, and pairs of upper and lower inner lip. */
export const MOUTH = {
  corners: [61, 291],
  lips: [
    [81, 178],
    [13, 14],
    [311, 402],
  ],
} as const;

/** Outline of the face, clockwise in the picture from the middle of the forehead. */
export const OUTLINE = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;

export const between = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** Middle of each eye, between its corners as in ISO/IEC 29794-5: it does not move with the gaze. */
export const eyes = (at: At): { readonly right: Point; readonly left: Point } => ({
  right: between(at(RIGHT_EYE.corners[0]), at(RIGHT_EYE.corners[1])),
  left: between(at(LEFT_EYE.corners[0]), at(LEFT_EYE.corners[1])),
});

/** From the middle between the eyes to the chin: the length that OFIQ calls T and measures the face with. */
export const eyesToChin = (at: At): number => {
  const { right, left } = eyes(at);
  return distance(between(right, left), at(CHIN));
};
