import type { Gray } from '../picture.ts';

/** What is behind the person: the frame as small as the segmenter saw it, and which of its pixels are background. */
export interface Behind {
  readonly luma: Gray;
  /** Where background is, row by row; never at the border. */
  readonly places: Int32Array;
}

/** Share of person, 0–255, up to which a pixel is background: a hair in the wind is not. */
const BACKGROUND = 26;
/** Of all pixels: less than this says nothing. */
const ENOUGH = 0.05;
/** Keeps the outline of the person out, which would count as the strongest edge of all. */
const MARGIN = 2;

/** Live, one answer of the segmenter serves several frames; a wall does not change between them. */
const known = new WeakMap<Gray, Behind | null>();

/** What was behind the person in the first frame with this answer of the segmenter; `null` where the person fills the frame. */
export function behindPerson(luma: Gray, person: Gray): Behind | null {
  const before = known.get(person);
  if (before !== undefined) return before;
  const places = placesBehind(person);
  const enough = places.length >= ENOUGH * person.width * person.height;
  const behind = enough ? { luma: shrink(luma, person.width, person.height), places } : null;
  known.set(person, behind);
  return behind;
}

function placesBehind({ width, height, data }: Gray): Int32Array {
  const places = new Int32Array(width * height);
  let count = 0;
  const down = MARGIN * width;
  for (let y = MARGIN; y < height - MARGIN; y++) {
    for (let x = MARGIN, i = y * width + MARGIN; x < width - MARGIN; x++, i++) {
      if (
        (data[i - MARGIN] as number) < BACKGROUND &&
        (data[i + MARGIN] as number) < BACKGROUND &&
        (data[i - down] as number) < BACKGROUND &&
        (data[i + down] as number) < BACKGROUND
      ) {
        places[count++] = i;
      }
    }
  }
  return places.slice(0, count);
}

/** Means of the pixels that fall into each of the small ones. */
function shrink({ width, height, data }: Gray, w: number, h: number): Gray {
  const small = new Uint8Array(w * h);
  const start = (i: number, from: number, to: number): number => Math.min(from - 1, Math.floor((i * from) / to));
  for (let y = 0; y < h; y++) {
    const top = start(y, height, h);
    const bottom = Math.max(start(y + 1, height, h), top + 1);
    for (let x = 0; x < w; x++) {
      const left = start(x, width, w);
      const right = Math.max(start(x + 1, width, w), left + 1);
      let sum = 0;
      for (let v = top; v < bottom; v++) for (let u = left; u < right; u++) sum += data[v * width + u] as number;
      small[y * w + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width: w, height: h, data: small };
}
