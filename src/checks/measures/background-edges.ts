import { type Behind, behindPerson } from '../derived/behind-person.ts';
import { once } from '../derived/once.ts';
import { quantile } from '../derived/tones.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Mean strength of the edges behind the person (Sobel, luma a pixel of a frame 256 long): ISO/IEC 29794-5 "background
 * uniformity". As if the bright tenth of what is behind had a luma of `LIT`: a dimmer lamp does not make a wall plainer.
 */
export const backgroundEdges = defineMeasure({
  id: 'backgroundEdges',
  unit: 'luma',
  needs: ['luma', 'person'],
  measure: ({ luma, person }) => {
    const behind = behindPerson(luma, person);
    return behind && edges(behind);
  },
});

/** A light wall in a room; and what is so dark that its noise would count. */
const [LIT, DARK] = [180, 60];

const edges = once((behind: Behind): number => {
  const { width, data } = behind.luma;
  const counts = new Uint32Array(256);
  let sum = 0;
  for (const i of behind.places) {
    const [above, below] = [i - width, i + width];
    const falling = (data[below + 1] as number) - (data[above - 1] as number);
    const rising = (data[above + 1] as number) - (data[below - 1] as number);
    const across = falling + rising + 2 * ((data[i + 1] as number) - (data[i - 1] as number));
    const down = falling - rising + 2 * ((data[below] as number) - (data[above] as number));
    sum += Math.sqrt(across * across + down * down);
    const tone = data[i] as number;
    counts[tone] = (counts[tone] as number) + 1;
  }
  const total = behind.places.length;
  return ((sum / total) * LIT) / Math.max(DARK, quantile({ counts, total }, 0.9));
});
