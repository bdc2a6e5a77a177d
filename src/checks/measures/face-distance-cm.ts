import { type At, distance, type Eye, LEFT_EYE, RIGHT_EYE } from '../derived/face-mesh.ts';
import { eyesApart, inPicture } from '../derived/face-size.ts';
import { defineMeasure } from '../measure.ts';

/**
 * From the face to the lens, in centimetres. A picture does not say how wide its lens is: taken is one that spans 64° over
 * the longer side, in the middle of what phones (63–70°) and laptops (60–70°) have; a real lens is off by up to 15 %.
 */
export const faceDistanceCm = defineMeasure({
  id: 'faceDistanceCm',
  unit: 'cm',
  needs: ['face', 'picture'],
  measure: ({ face, picture }) => {
    const focal = FOCAL * Math.max(picture.width, picture.height);
    const fromEyes = (focal * BETWEEN_EYES_CM) / eyesApart(face, picture);
    const fromIris = (focal * IRIS_CM) / irisWidth(inPicture(face, picture));
    const correction = Math.min(1 + MOST, Math.max(1 - MOST, fromIris / fromEyes));
    return fromEyes * correction ** IRIS_WEIGHT;
  },
});

/** Focal length by the longer side of the picture: 1 / (2 tan 32°). */
const FOCAL = 0.8;

/**
 * The iris is nearly the same in everyone, 11.7 mm, and tells a wide face from a near one; but it is 10–30 pixels wide and
 * measured to 5 % only, lids and glasses apart. The eyes are as far apart as 60 mm ± 6 % between the middles of their
 * corners (by the irises of 58 faces) and measured to 1 %. So most weight is on the eyes.
 */
const IRIS_CM = 1.17;
const BETWEEN_EYES_CM = 6;
const IRIS_WEIGHT = 0.3;
/** What differs by more is a squinting eye or a reflection. */
const MOST = 0.15;

const irisWidth = (at: At): number => (widthOf(at, RIGHT_EYE) + widthOf(at, LEFT_EYE)) / 2;
const widthOf = (at: At, { iris: [, one, other] }: Eye): number => distance(at(one), at(other));
