import type { FramePoint } from '../space.ts';

/** How the head is turned, in degrees, as ISO/IEC 29794-5 means it: 0 when it faces the camera with a level gaze. */
export interface HeadPose {
  /** Positive when the nose points to the right of the picture as stored. */
  readonly yawDeg: number;
  /** Positive when it points up. */
  readonly pitchDeg: number;
  /** Positive when the head leans clockwise in the picture. */
  readonly rollDeg: number;
}

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/**
 * Points of the canonical face (centimetres; x to the right of the picture, y up, z to the camera) that hardly move with
 * the expression: from MediaPipe's geometry_pipeline_metadata_landmarks.binarypb. Those off the middle come in pairs.
 */
const MIDDLE: readonly (readonly [index: number, y: number, z: number])[] = [
  [10, 8.2618, 4.4815],
  [9, 4.886, 5.3853],
  [6, 2.4733, 5.7886],
  [4, -0.4632, 7.5866],
];
const PAIRS: readonly (readonly [left: number, right: number, x: number, y: number, z: number])[] = [
  [33, 263, 4.4459, 2.664, 3.1734],
  [133, 362, 1.8564, 2.5852, 3.7579],
  [127, 356, 7.7431, 2.365, -2.0052],
  [54, 284, 6.2793, 6.6154, 1.4259],
  [234, 454, 7.6642, 0.6731, -2.4359],
];

/**
 * The canonical face looks up: the line from its ear (234) to the lower rim of its eye socket (119) rises by 6°, and in
 * the Frankfurt horizon, which ISO takes for level, it does not.
 */
const FRANKFURT_DEG = 6;

/**
 * From the points alone, as if seen from far away: fitted so, a face keeps its angles wherever in the picture it is and
 * however the picture was cropped, which the model's own transformation, made for one fixed lens, does not.
 * `aspect` is width by height of the picture.
 */
export function headPose(points: readonly FramePoint[], depth: Float32Array, aspect: number): HeadPose {
  const seen = (index: number): Vector => {
    const [x, y] = points[index] as FramePoint;
    return [x * aspect, -y, -(depth[index] as number) * aspect];
  };
  const pairs: (readonly [seen: Vector, model: Vector])[] = [
    ...MIDDLE.map(([i, y, z]) => [seen(i), [0, y, z]] as const),
    ...PAIRS.flatMap(([l, r, x, y, z]) => [[seen(l), [-x, y, z]] as const, [seen(r), [x, y, z]] as const]),
  ];
  const r = rotation(pairs);
  return {
    yawDeg: degrees(Math.asin(Math.max(-1, Math.min(1, -r[2][0])))),
    pitchDeg: FRANKFURT_DEG - degrees(Math.atan2(r[2][1], r[2][2])),
    rollDeg: -degrees(Math.atan2(r[1][0], r[0][0])),
  };
}

/** The mean of what is seen in a picture and in its mirror image: the model is not quite the same to both sides. */
export const mirrorMean = (seen: HeadPose, mirrored: HeadPose): HeadPose => ({
  yawDeg: (seen.yawDeg - mirrored.yawDeg) / 2,
  pitchDeg: (seen.pitchDeg + mirrored.pitchDeg) / 2,
  rollDeg: (seen.rollDeg - mirrored.rollDeg) / 2,
});

/** The rotation that carries the model best onto what is seen, of any size and place (Procrustes). */
function rotation(pairs: readonly (readonly [Vector, Vector])[]): Matrix {
  const [seenMean, modelMean] = [mean(pairs.map(([s]) => s)), mean(pairs.map(([, m]) => m))];
  const sum = (i: number, j: number): number =>
    pairs.reduce((a, [s, m]) => a + (at(s, i) - at(seenMean, i)) * (at(m, j) - at(modelMean, j)), 0);
  return nearestRotation(matrix(sum));
}

/** Newton's iteration to the orthogonal factor: each step is the mean of the matrix and the transpose of its inverse. */
function nearestRotation(start: Matrix): Matrix {
  const size = Math.hypot(...start.flat());
  let m = matrix((i, j) => at(start[i] as Vector, j) / size);
  for (let step = 0; step < 15; step++) {
    const cofactors: Matrix = [cross(m[1], m[2]), cross(m[2], m[0]), cross(m[0], m[1])];
    const determinant = dot(m[0], cofactors[0]);
    const before = m;
    m = matrix((i, j) => (at(before[i] as Vector, j) + at(cofactors[i] as Vector, j) / determinant) / 2);
  }
  return m;
}

const at = (v: Vector, i: number): number => v[i] as number;
const matrix = (cell: (i: number, j: number) => number): Matrix => {
  const row = (i: number): Vector => [cell(i, 0), cell(i, 1), cell(i, 2)];
  return [row(0), row(1), row(2)];
};
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const mean = (list: readonly Vector[]): Vector => {
  const part = (i: number): number => list.reduce((a, v) => a + at(v, i), 0) / list.length;
  return [part(0), part(1), part(2)];
};
const degrees = (radians: number): number => (radians * 180) / Math.PI;
