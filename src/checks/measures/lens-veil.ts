import { LEFT_EYE, RIGHT_EYE } from '../derived/face-mesh.ts';
import { once } from '../derived/once.ts';
import { HEIGHT, IED, type Portrait, placed, WIDTH } from '../derived/portrait.ts';
import { facialTones, quantile } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/**
 * How much a veil lies over the face, in powers of two; above 0 where one does. Grease on the lens spreads the light of each
 * place over what is around it: contrast from feature to feature goes and that of whole parts of the face stays, and pupils
 * and lashes are no longer dark beside the skin. Mist and the sun in the lens add light everywhere, with the same two signs
 * weaker. A lens out of focus takes fine detail and leaves all of these, flat light leaves the eyes dark.
 */
export const lensVeil = defineMeasure({
  id: 'lensVeil',
  unit: 'bits',
  needs: ['face'],
  measure: ({ face }) => veilOver(face.portrait),
});

/** Pixels of the portrait between tones that are compared: a sixth and a third of the distance between the eyes. */
const [NEAR, FAR] = [IED / 6, IED / 3];
/** Between 102 faces behind drawn veils of many strengths, and 190 as they are with 260 that have another fault drawn in. */
const [DARK_WEIGHT, CONTRAST_WEIGHT, CLEAR] = [0.7, 0.1, 1.05];
/** Keeps the share of black from being that of its noise. */
const NOISE = 4;

const veilOver = once((portrait: Portrait): number | null => {
  const bright = quantile(facialTones(portrait), 0.75);
  const [near, far] = [contrast(portrait, NEAR), contrast(portrait, FAR)];
  const dark = darkOfEyes(portrait);
  if (near === 0 || far === 0 || bright === 0 || dark === null) return null;
  const lifted = (DARK_WEIGHT * (dark + NOISE)) / (bright + NOISE);
  return Math.log2(far / near) + lifted - CONTRAST_WEIGHT * Math.log2(near / bright) - CLEAR;
});

/** How much the tones of the face differ over so many pixels, across and down: root of the mean square. */
function contrast({ luma, face }: Portrait, lag: number): number {
  let sum = 0;
  let pairs = 0;
  for (const step of [lag, lag * WIDTH]) {
    for (let i = 0; i + step < face.length; i++) {
      if (face[i] === 0 || face[i + step] === 0) continue;
      const change = (luma.data[i] as number) - (luma.data[i + step] as number);
      sum += change * change;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : Math.sqrt(sum / pairs);
}

/** Luma of the darkest twentieth of both eyes with their lashes; `null` where they are not in the frame. */
function darkOfEyes(portrait: Portrait): number | null {
  const at = placed(portrait);
  const { luma, picture } = portrait;
  const tones: number[] = [];
  for (const { corners, lids } of [RIGHT_EYE, LEFT_EYE]) {
    const [right, left] = [at(corners[0])[0], at(corners[1])[0]].sort((a, b) => a - b) as [number, number];
    const [top, bottom] = [at(lids[1][0])[1], at(lids[1][1])[1]].sort((a, b) => a - b) as [number, number];
    for (let y = Math.max(0, Math.round(top - LASHES)); y <= Math.min(HEIGHT - 1, bottom + LASHES); y++) {
      for (let x = Math.max(0, Math.round(right)); x <= Math.min(WIDTH - 1, left); x++) {
        const i = y * WIDTH + x;
        if (picture.data[4 * i + 3] !== 0) tones.push(luma.data[i] as number);
      }
    }
  }
  return tones.sort((a, b) => a - b)[Math.floor(tones.length / 20)] ?? null;
}
/** Pixels of the portrait beyond the lids. */
const LASHES = 3;
