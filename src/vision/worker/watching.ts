import { type Seen, seenIn } from '../../rehearsal/seen.ts';
import { facesIn } from './face.ts';
import { type Drawable, Surface } from './surface.ts';

/** As for judging: lids and lips are a few pixels high. */
const WATCHED_PX = 640;

const surface = new Surface();

/** The movements of the largest face, `null` where there is none: the face model alone, no portrait, no segmenter, no rules. */
export function watch(frame: Drawable): Seen | null {
  const picture = surface.read(frame, WATCHED_PX);
  const [largest] = facesIn(picture);
  if (!largest) return null;
  const { width, height } = picture;
  return seenIn(
    (index) => {
      const [x, y] = largest.points[index] as (typeof largest.points)[number];
      return [x * width, y * height];
    },
    largest.pose,
    Math.max(width, height),
  );
}
