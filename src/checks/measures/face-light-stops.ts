import { CHIN, FOREHEAD } from '../derived/face-mesh.ts';
import { placed } from '../derived/portrait.ts';
import { quantile, stops, tonesBeside } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/**
 * By how many stops one side of the face is better lit than the other; the side named is the dark one. Compared are the
 * brightest tenths, which are open skin on both sides: a beard, a lock of hair or the shadow of the nose is not uneven light.
 */
export const faceLightStops = defineMeasure({
  id: 'faceLightStops',
  unit: 'stops',
  needs: ['face'],
  measure: ({ face: { portrait } }) => {
    const at = placed(portrait);
    const [top, chin] = [at(FOREHEAD), at(CHIN)];
    const middle = (y: number): number => top[0] + ((y - top[1]) / (chin[1] - top[1])) * (chin[0] - top[0]);
    const [left, right] = tonesBeside(portrait, middle);
    if (left.total === 0 || right.total === 0) return null;
    const brighter = stops(quantile(left, 0.9), quantile(right, 0.9));
    return { value: Math.abs(brighter), at: { side: brighter > 0 ? 'right' : 'left' } };
  },
});
