import { cornersIn } from '../derived/corners.ts';
import { SQUARE, spectrumOf } from '../derived/spectrum.ts';
import { defineMeasure } from '../measure.ts';

/** Print, and a lens out of focus, leave little above this frequency; the grid of a screen lies there. In 64ths of a cycle a pixel. */
const LOWEST = 18;
/** Squares of JPEG and of the sensor lie along the axes: nothing is sought within this of them. */
const AXIS = 7;
/** A peak is one or two frequencies wide; what is around it is compared from here to there. */
const [NEAR, FAR] = [3, 5];

/** Power that the noise of any sensor has: where blur has taken it away, what is left means nothing. */
const SENSOR = 400;

/**
 * How far the strongest fine frequency stands above those around it, in powers of e, in the weaker of the two diagonal
 * directions: the grid of a screen beats with that of the sensor in both, everywhere on the document. Lines of print do in one.
 */
export const moirePeak = defineMeasure({
  id: 'moirePeak',
  unit: 'ratio',
  needs: ['document', 'luma'],
  measure: ({ document, luma }) => {
    const corners = cornersIn(document.quad, luma);
    const inner = (k: 0 | 1, end: number): [number, number] => {
      const sorted = corners.map((corner) => corner[k]).sort((a, b) => a - b);
      return [Math.max(0, sorted[1] as number), Math.min(end, sorted[2] as number)];
    };
    const [left, right] = inner(0, luma.width);
    const [top, bottom] = inner(1, luma.height);
    const power = spectrumOf(luma, { left, top, right, bottom });
    return power && highestPeak(power);
  },
});

function highestPeak(power: Float32Array): number {
  const at = (x: number, y: number): number =>
    power[((y + SQUARE) % SQUARE) * SQUARE + ((x + SQUARE) % SQUARE)] as number;
  const highest = { falling: 0, rising: 0 };
  for (let y = AXIS; y < SQUARE / 2; y++) {
    for (let x = -SQUARE / 2; x < SQUARE / 2; x++) {
      if (Math.abs(x) < AXIS || Math.hypot(x, y) < LOWEST) continue;
      const way = x < 0 ? 'falling' : 'rising';
      const here = at(x, y);
      if (here < at(x - 1, y) || here < at(x + 1, y) || here < at(x, y - 1) || here < at(x, y + 1)) continue;
      highest[way] = Math.max(highest[way], here / usualAround(at, x, y));
    }
  }
  return Math.log(Math.max(1, Math.min(highest.falling, highest.rising)));
}

function usualAround(at: (x: number, y: number) => number, x: number, y: number): number {
  const around: number[] = [];
  for (let dy = -FAR; dy <= FAR; dy++) {
    for (let dx = -FAR; dx <= FAR; dx++) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) >= NEAR) around.push(at(x + dx, y + dy));
    }
  }
  return Math.max(SENSOR, around.sort((a, b) => a - b)[around.length >> 1] as number);
}
