import {
  type At,
  CHIN,
  distance,
  type Eye,
  eyes,
  eyesToChin,
  FOREHEAD,
  LEFT_EYE,
  MOUTH,
  RIGHT_EYE,
} from '../checks/derived/face-mesh.ts';
import type { HeadPose } from '../checks/derived/head-pose.ts';

/** What one frame shows of the movements. */
export interface Seen {
  /** Positive when the nose points to the right of the unmirrored picture, which is the person's own left. */
  readonly yawDeg: number;
  /** Positive when it points up. */
  readonly pitchDeg: number;
  /** Mean opening of both eyes by the distance from the eyes to the chin, as in ISO/IEC 29794-5 "eyes open": about 0.06 when open. */
  readonly eyesOpen: number;
  /** Gap between the lips, the eyes taken to be 60 mm apart (see measures/face-distance-cm.ts). */
  readonly mouthMm: number;
  /** Height of the face by the longer side of the picture, 0–1. */
  readonly share: number;
}

const BETWEEN_EYES_MM = 60;

/** From the points of a face mesh in pixels of a picture whose longer side is this long. */
export function seenIn(at: At, { yawDeg, pitchDeg }: HeadPose, longest: number): Seen {
  const { right, left } = eyes(at);
  // A turned face is narrower: as in the portrait.
  const apart = distance(right, left) / Math.max(0.5, Math.cos((yawDeg * Math.PI) / 180));
  const gap = Math.max(...MOUTH.lips.map(([upper, lower]) => distance(at(upper), at(lower))));
  return {
    yawDeg,
    pitchDeg,
    eyesOpen: (opening(at, RIGHT_EYE) + opening(at, LEFT_EYE)) / 2 / eyesToChin(at),
    mouthMm: (gap / apart) * BETWEEN_EYES_MM,
    share: distance(at(FOREHEAD), at(CHIN)) / longest,
  };
}

const opening = (at: At, { lids }: Eye): number =>
  lids.reduce((sum, [upper, lower]) => sum + distance(at(upper), at(lower)), 0) / lids.length;
