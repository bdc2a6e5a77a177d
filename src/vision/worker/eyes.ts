import { cornersIn } from '../../checks/derived/corners.ts';
import { eyes } from '../../checks/derived/face-mesh.ts';
import { fromUnitSquare, poseOf } from '../../checks/derived/pose.ts';
import type { Picture } from '../../checks/picture.ts';
import { type FramePoint, framePoint, type Quad } from '../../checks/space.ts';
import { flatten } from '../../finder/index.ts';
import type { Eyes } from '../protocol.ts';
import { type Found, facesIn } from './face.ts';
import { crop, type Part } from './pixels.ts';
import { type Drawable, Surface } from './surface.ts';

/** Longer side of a photo that is looked at, and of a document in it, whose portrait takes up a sixth. */
const SELFIE_PX = 1280;
const DOCUMENT_PX = 2560;
/** The straightened document is no wider than this. */
const FLAT_PX = 1400;

/** Where a portrait is printed: in one half as a rule, and large enough there for the detector. */
const HALVES: readonly Part[] = [
  { left: 0, top: 0, width: 0.5, height: 1 },
  { left: 0.5, top: 0, width: 0.5, height: 1 },
  { left: 0.25, top: 0, width: 0.5, height: 1 },
];

const surface = new Surface();

/** Middles of the eyes of the largest face, in the whole picture or on the document that lies at `quad`. */
export function eyesIn(source: Drawable, quad: Quad | null): Eyes | null {
  if (quad) return printedEyes(surface.read(source, DOCUMENT_PX), quad);
  const [largest] = facesIn(surface.read(source, SELFIE_PX));
  return largest ? eyesAt(largest, (point) => point) : null;
}

/** Straightened first: the detector misses faces that lie on their side. A second, fainter print of the portrait is smaller. */
function printedEyes(picture: Picture, quad: Quad): Eyes | null {
  const { aspect } = poseOf(cornersIn(quad, picture), picture);
  const flat = flatten(picture, quad, { aspect, maxWidth: FLAT_PX });
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(cornersIn(quad, { width: 1, height: 1 }));
  const seen = HALVES.flatMap((part) =>
    facesIn(crop(flat, part)).map((face) => {
      const width = (face.box.right - face.box.left) * part.width;
      const inFrame = ([x, y]: FramePoint): FramePoint => {
        const [u, v] = [part.left + x * part.width, part.top + y * part.height];
        const scale = g * u + h * v + 1;
        return framePoint((a * u + b * v + c) / scale, (d * u + e * v + f) / scale);
      };
      return { width, eyes: eyesAt(face, inFrame) };
    }),
  );
  return seen.sort((one, other) => other.width - one.width)[0]?.eyes ?? null;
}

function eyesAt({ points }: Found, inFrame: (point: FramePoint) => FramePoint): Eyes {
  const { right, left } = eyes((i) => points[i] as FramePoint);
  return [inFrame(framePoint(...right)), inFrame(framePoint(...left))];
}
