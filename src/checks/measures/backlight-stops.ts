import { facialTones, quantile, stops } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';
import type { Gray } from '../picture.ts';
import type { FaceBox } from '../signals.ts';

/**
 * By how many stops what is beside and above the head is brighter than the brightest of the face; below 0 when the face is
 * brighter, as it should be. Taken from the brighter half of the surroundings, so that a lamp in one corner does not count.
 */
export const backlightStops = defineMeasure({
  id: 'backlightStops',
  unit: 'stops',
  needs: ['face', 'luma'],
  measure: ({ face, luma }) => {
    const around = surroundings(luma, face.box);
    return around === null ? null : stops(around, quantile(facialTones(face.portrait), 0.95));
  },
});

/** Upper quartile of the luma left, right and above of the head, hair left out. */
function surroundings(luma: Gray, box: FaceBox): number | null {
  const across = (box.right - box.left) * HAIR;
  const above = (box.bottom - box.top) * HAIR;
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = 0; y < Math.min(1, box.bottom) * luma.height; y += STEP) {
    for (let x = 0; x < luma.width; x += STEP) {
      const beside = x < (box.left - across) * luma.width || x > (box.right + across) * luma.width;
      if (!beside && y > (box.top - above) * luma.height) continue;
      const tone = luma.data[y * luma.width + x] as number;
      counts[tone] = (counts[tone] as number) + 1;
      total++;
    }
  }
  return total < ENOUGH ? null : quantile({ counts, total }, 0.75);
}

/** Width of the hair that is left out, by the size of the face. */
const HAIR = 0.35;
const STEP = 4;
/** Of the looked-at pixels: a face that fills the frame leaves nothing to compare with. */
const ENOUGH = 200;
