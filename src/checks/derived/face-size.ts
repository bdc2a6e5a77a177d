import type { Picture } from '../picture.ts';
import type { FaceSignal } from '../signals.ts';
import { type At, distance, eyes } from './face-mesh.ts';

/** Points of the face by their index, in pixels of the judged picture. */
export const inPicture =
  ({ points }: FaceSignal, { width, height }: Pick<Picture, 'width' | 'height'>): At =>
  (index) => {
    const [x, y] = points[index] as FaceSignal['points'][number];
    return [x * width, y * height];
  };

/** Distance between the eyes in pixels of the judged picture, as it would be if the face looked at the camera. */
export function eyesApart(face: FaceSignal, picture: Pick<Picture, 'width' | 'height'>): number {
  const { right, left } = eyes(inPicture(face, picture));
  return distance(right, left) / narrowing(face.pose.yawDeg);
}

/** A turned face is narrower by the cosine of its yaw, as OFIQ has it; beyond 60° nothing more is known. */
export const narrowing = (yawDeg: number): number => Math.max(0.5, Math.cos((yawDeg * Math.PI) / 180));
