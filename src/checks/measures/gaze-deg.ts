import { type At, between, distance, type Eye, LEFT_EYE, RIGHT_EYE } from '../derived/face-mesh.ts';
import type { HeadPose } from '../derived/head-pose.ts';
import { placed } from '../derived/portrait.ts';
import { defineMeasure } from '../measure.ts';

/** How far the eyes look past the camera, in degrees, whichever way the head is turned. */
export const gazeDeg = defineMeasure({
  id: 'gazeDeg',
  unit: 'deg',
  needs: ['face'],
  measure: ({ face: { portrait, pose } }) => {
    const at = placed(portrait);
    const seen = [gaze(at, RIGHT_EYE, pose), gaze(at, LEFT_EYE, pose)];
    const mean = (axis: 0 | 1): number => seen.reduce((sum, angles) => sum + angles[axis], 0) / seen.length;
    return Math.hypot(mean(0), mean(1));
  },
});

/**
 * Millimetres of an adult eye: from corner to corner; how far its centre lies behind the line between the corners; from the
 * centre to the iris. A level gaze carries the iris a little above that line.
 */
const WIDTH_MM = 30;
const BEHIND_MM = 6;
const RADIUS_MM = 11;
const RAISED_MM = 1.8;

/** Degrees right and up: where the iris is beside the centre of the eyeball, which a turned head moves the other way. */
function gaze(
  at: At,
  { corners: [outer, inner], iris: [iris] }: Eye,
  { yawDeg, pitchDeg }: HeadPose,
): readonly [number, number] {
  const yaw = radians(yawDeg);
  const middle = between(at(outer), at(inner));
  const mm = (WIDTH_MM * Math.cos(yaw)) / distance(at(outer), at(inner));
  const right = (at(iris)[0] - middle[0]) * mm + BEHIND_MM * Math.sin(yaw);
  const up = (middle[1] - at(iris)[1]) * mm - RAISED_MM + BEHIND_MM * Math.sin(radians(pitchDeg));
  return [angle(right / RADIUS_MM), angle(up / RADIUS_MM)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const angle = (sine: number): number => (Math.asin(Math.max(-1, Math.min(1, sine))) * 180) / Math.PI;
