import { type Portrait, placed, WIDTH } from '../derived/portrait.ts';
import { facialTones, quantile } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';
import type { Side } from '../space.ts';

/**
 * Share of what lies around the eye with more of it that is white and much brighter than the skin: a lamp or a screen
 * mirrored in a lens. The glint on a bare eye is smaller than a hundredth.
 */
export const eyeGlareShare = defineMeasure({
  id: 'eyeGlareShare',
  unit: 'share',
  needs: ['face'],
  measure: ({ face: { portrait } }) => {
    const skin = quantile(facialTones(portrait), 0.75);
    const right = shareAround(portrait, RIGHT, skin);
    const left = shareAround(portrait, LEFT, skin);
    // The person's right eye is on the left of the picture.
    const side: Side = right > left ? 'left' : 'right';
    return { value: Math.max(right, left), at: { side } };
  },
});

/** Brow, upper cheek, and the two corners of the eye. */
const RIGHT = { brow: 105, cheek: 50, outer: 33, inner: 133 } as const;
const LEFT = { brow: 334, cheek: 280, outer: 263, inner: 362 } as const;
const WHITE = 240;
/** Luma above the skin: a well-lit cheek may be white as well. */
const ABOVE_SKIN = 40;

function shareAround(portrait: Portrait, eye: typeof RIGHT | typeof LEFT, skin: number): number {
  const at = placed(portrait);
  const [top, bottom] = [Math.max(0, at(eye.brow)[1] + 3), at(eye.cheek)[1]];
  const [one, other] = [at(eye.outer)[0], at(eye.inner)[0]];
  const [left, right] = [Math.max(0, Math.min(one, other) - 4), Math.min(WIDTH - 1, Math.max(one, other) + 4)];
  let white = 0;
  let all = 0;
  for (let y = Math.round(top); y <= bottom; y++) {
    for (let x = Math.round(left); x <= right; x++) {
      const tone = portrait.luma.data[y * WIDTH + x] as number;
      if (tone >= WHITE && tone >= skin + ABOVE_SKIN) white++;
      all++;
    }
  }
  return all === 0 ? 0 : white / all;
}
