import type { Light, Lines } from '../derived/bands.ts';
import { defineMeasure } from '../measure.ts';

/** Bands over the document: fewer look like a shadow that passes, more like print. */
const [FEWEST, MOST] = [2, 12];
/** Pairs of frames that must agree. */
const LEAST_PAIRS = 3;
/** Share of all change that bands of one width make. */
const PERIODIC = 0.6;
/** How far one band may lean from strip to strip, as an angle of its period, and how finely that is tried. */
const [LEAN, LEAN_STEP] = [1.2, 0.3];
/** A lamp that flickers shows on the table too; dark surfaces show it more weakly. */
const LAMP = 2;

/**
 * How strongly bands of light roll over the document while what lies beside it stays as it is, from frame to frame, as a share
 * of the light: displays are lit in lines or in pulses, and cameras read out line by line. Lamps at 100 or 120 Hz make the
 * same bands on document and table: they are taken off. 0–1; `null` where nothing is seen beside the document.
 */
export const bandingPeak = defineMeasure({
  id: 'bandingPeak',
  unit: 'share',
  needs: ['flicker'],
  measure: ({ flicker }) => {
    if (flicker.length <= LEAST_PAIRS) return null;
    const found = (['down', 'across'] as const).map((way) => rolling(flicker.map((light: Light) => light[way])));
    const told = found.filter((value) => value !== null);
    return told.length === 0 ? null : Math.max(...told);
  },
});

interface Change {
  /** Strength by the number of bands: in step over all strips, over all strips whether in step or not, and beside. */
  readonly inStep: Float32Array;
  readonly any: Float32Array;
  readonly beside: Float32Array;
}

function rolling(frames: readonly Lines[]): number | null {
  const changes: Change[] = [];
  for (let i = 1; i < frames.length; i++) {
    const change = changeBetween(frames[i - 1] as Lines, frames[i] as Lines);
    if (!change) return null;
    changes.push(change);
  }
  let [bands, most] = [0, 0];
  for (let k = FEWEST; k <= MOST; k++) {
    const power = changes.reduce((sum, { inStep }) => sum + square(inStep, k), 0);
    if (power > most) [bands, most] = [k, power];
  }
  if (bands === 0) return 0;
  const inside = lowerMiddle(changes.map((change) => (isPeriodic(change, bands) ? at(change.inStep, bands) : 0)));
  const beside = lowerMiddle(changes.map((change) => Math.max(...[-1, 0, 1].map((d) => at(change.beside, bands + d)))));
  return Math.max(0, inside - LAMP * beside);
}

/** A passing shadow changes the light most at the longest wave. */
function isPeriodic({ inStep, any }: Change, bands: number): boolean {
  if (at(inStep, bands) <= at(inStep, 1)) return false;
  let all = 0;
  for (let k = 1; k <= MOST; k++) all += square(any, k);
  return square(inStep, bands - 1) + square(inStep, bands) + square(inStep, bands + 1) >= PERIODIC * all;
}

/** Each frame is compared with the one before it once, and the change counts for the frames after it too. */
const known = new WeakMap<Lines, { readonly before: Lines; readonly change: Change | null }>();

function changeBetween(before: Lines, after: Lines): Change | null {
  const earlier = known.get(after);
  if (earlier?.before === before) return earlier.change;
  const change = measured(before, after);
  known.set(after, { before, change });
  return change;
}

function measured(before: Lines, after: Lines): Change | null {
  if (!before.beside || !after.beside) return null;
  const strips = after.strips.map((strip, s) => wavesOf(strip, before.strips[s] as Float32Array));
  const [beside] = [wavesOf(after.beside, before.beside)];
  const [inStep, any, outside] = [0, 0, 0].map(() => new Float32Array(MOST + 2)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  for (let k = 1; k <= MOST; k++) {
    any[k] = Math.sqrt(strips.reduce((sum, { re, im }) => sum + square(re, k) + square(im, k), 0) / strips.length);
    outside[k] = Math.hypot(at(beside.re, k), at(beside.im, k));
    for (let lean = -LEAN; lean <= LEAN; lean += LEAN_STEP) {
      let [re, im] = [0, 0];
      strips.forEach((wave, s) => {
        const [cos, sin] = [Math.cos(lean * s), Math.sin(lean * s)];
        re += at(wave.re, k) * cos - at(wave.im, k) * sin;
        im += at(wave.re, k) * sin + at(wave.im, k) * cos;
      });
      inStep[k] = Math.max(at(inStep, k), Math.hypot(re, im) / strips.length);
    }
  }
  return { inStep, any, beside: outside };
}

interface Waves {
  readonly re: Float32Array;
  readonly im: Float32Array;
}

/** Waves in the change between two profiles, by how often they go up and down: amplitudes, the mean slope taken off. */
function wavesOf(after: Float32Array, before: Float32Array): Waves {
  const n = after.length;
  const change = after.map((value, i) => value - (before[i] as number));
  const middle = (n - 1) / 2;
  const mean = change.reduce((sum, value) => sum + value, 0) / n;
  const slope = (12 / (n * (n * n - 1))) * change.reduce((sum, value, i) => sum + value * (i - middle), 0);
  const { re, im } = { re: new Float32Array(MOST + 2), im: new Float32Array(MOST + 2) };
  for (let i = 0; i < n; i++) {
    // Hann's window, so that a step at the ends is no wave; it leaves half, and a wave has two halves.
    const value = ((change[i] as number) - mean - slope * (i - middle)) * (1 - Math.cos((2 * Math.PI * (i + 0.5)) / n));
    for (let k = 1; k <= MOST; k++) {
      const angle = (2 * Math.PI * k * (i + 0.5)) / n;
      re[k] = at(re, k) + (2 / n) * value * Math.cos(angle);
      im[k] = at(im, k) - (2 / n) * value * Math.sin(angle);
    }
  }
  return { re, im };
}

const at = (list: Float32Array, k: number): number => list[k] as number;
const square = (list: Float32Array, k: number): number => at(list, k) ** 2;
const lowerMiddle = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[(list.length - 1) >> 1] as number;
