import { CHIN, FOREHEAD, LEFT_EAR, RIGHT_EAR } from '../../checks/derived/face-mesh.ts';
import { headPose, mirrorMean } from '../../checks/derived/head-pose.ts';
import { type Portrait, portraitOf } from '../../checks/derived/portrait.ts';
import { wornOn } from '../../checks/derived/worn.ts';
import type { Gray, Picture } from '../../checks/picture.ts';
import type { FaceBox, FaceSignal, Signals } from '../../checks/signals.ts';
import { framePoint } from '../../checks/space.ts';
import type { Oval } from '../protocol.ts';
import { faceModel, personModel } from './models.ts';
import { crop, mirror, type Part, WHOLE } from './pixels.ts';
import { type Drawable, Surface } from './surface.ts';
import { WornLately } from './worn-lately.ts';

/**
 * The detector misses faces lower than about a fifth of what it is shown, and some with a mask. Where it sees none, it is
 * shown less and less around the middle, so that somebody far away is told to come closer and not that there is no face.
 */
const LOOKS: readonly Part[] = [
  WHOLE,
  { left: 0.2, top: 0.1, width: 0.6, height: 0.8 },
  { left: 0.25, top: 0.2, width: 0.5, height: 0.5 },
  { left: 0.375, top: 0.325, width: 0.25, height: 0.25 },
];

/** Longer side of the segmenter's own input. */
const PERSON_PX = 256;

/**
 * The background changes slowly, and the segmenter takes as long as all the rest: live, its answer is kept for a while, and
 * longer while the head stays where it was, within a share of its width.
 */
const PERSON_MS = 1000;
const STILL_MS = 3000;
const STILL = 0.08;

const small = new Surface();
const lately = new WornLately();
let kept: { readonly person: Gray; readonly at: number; readonly box: FaceBox } | null = null;

/** A face as the model sees it, before its pixels are looked at. */
export type Found = Omit<FaceSignal, 'portrait' | 'worn'>;

/** What is known of a frame's faces before: those that `facesIn` found; the portrait of the frame before, to be used once more. */
interface Before {
  readonly found?: readonly Found[];
  readonly portrait?: Portrait | null;
}

/** What the models see. `picture` is the source as it is judged; `at` in milliseconds, of a camera frame. */
export function faceSignals(
  source: Drawable,
  picture: Picture,
  from: Signals['source']['kind'],
  at: number,
  { found = facesIn(picture), portrait: earlier = null }: Before = {},
): Pick<Signals, 'faces' | 'face' | 'person'> {
  const [largest] = found;
  if (!largest) return { faces: [], face: null, person: null };
  const pose = from === 'photo' ? steadyPose(largest, picture) : largest.pose;
  const portrait = earlier ?? portraitOf(picture, largest.points, pose.yawDeg);
  return {
    faces: found.map(({ box }) => box),
    face: { ...largest, pose, portrait, worn: () => (from === 'photo' ? wornOn(portrait) : lately.ask(portrait, at)) },
    person: personIn(source, from, at, largest.box),
  };
}

/** All faces, the largest first. */
export function facesIn(picture: Picture): readonly Found[] {
  for (const part of LOOKS) {
    const faces = lookAt(picture, part);
    if (faces.length > 0) return faces;
  }
  return [];
}

function lookAt(picture: Picture, part: Part): readonly Found[] {
  const seen = faceModel()(part === WHOLE ? picture : crop(picture, part));
  return seen
    .map(({ points, depth }) => {
      const placed = points.map(([x, y]) => framePoint(part.left + x * part.width, part.top + y * part.height));
      const scaled = depth.map((z) => z * part.width);
      return {
        box: boxOf(placed),
        points: placed,
        depth: scaled,
        pose: headPose(placed, scaled, picture.width / picture.height),
      };
    })
    .sort((a, b) => area(b.box) - area(a.box));
}

/** The model leans to one side by a degree or two. Live that does not matter; a photo has time for a look in the mirror. */
function steadyPose(face: Found, picture: Picture): Found['pose'] {
  const middleOf = ({ left, right }: FaceBox): number => (left + right) / 2;
  const width = face.box.right - face.box.left;
  const same = facesIn(mirror(picture)).find(({ box }) => Math.abs(middleOf(box) + middleOf(face.box) - 1) < width / 2);
  return same ? mirrorMean(face.pose, same.pose) : face.pose;
}

/** `null` where the segmenter was not downloaded: what needs it is then not judged. */
function personIn(source: Drawable, from: Signals['source']['kind'], at: number, box: FaceBox): Gray | null {
  const segment = personModel();
  if (!segment) return null;
  if (from === 'photo') return segment(small.read(source, PERSON_PX));
  const age = kept ? at - kept.at : Number.NaN;
  const fresh = kept && age >= 0 && age <= (isStill(kept.box, box) ? STILL_MS : PERSON_MS);
  if (!kept || !fresh) kept = { person: segment(small.read(source, PERSON_PX)), at, box };
  return kept.person;
}

function isStill(before: FaceBox, now: FaceBox): boolean {
  const most = STILL * (before.right - before.left);
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(now[side] - before[side]) < most);
}

function boxOf(points: FaceSignal['points']): FaceBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const area = ({ left, top, right, bottom }: FaceBox): number => (right - left) * (bottom - top);

/** The oval that is drawn over the face: its axis runs from the chin to the top of the forehead. */
export function faceOval({ points }: FaceSignal, { width, height }: Picture): Oval {
  const at = (i: number): readonly [number, number] => {
    const point = points[i];
    return point ? [point[0] * width, point[1] * height] : [Number.NaN, Number.NaN];
  };
  const [top, chin, right, left] = [at(FOREHEAD), at(CHIN), at(RIGHT_EAR), at(LEFT_EAR)];
  const [dx, dy] = [chin[0] - top[0], chin[1] - top[1]];
  return {
    centre: framePoint((top[0] + chin[0]) / 2 / width, (top[1] + chin[1]) / 2 / height),
    rx: Math.hypot(left[0] - right[0], left[1] - right[1]) / 2 / width,
    ry: Math.hypot(dx, dy) / 2 / height,
    rollDeg: (Math.atan2(-dx, dy) * 180) / Math.PI,
  };
}
