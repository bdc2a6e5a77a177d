import type { Gray } from '../picture.ts';
import type { FaceSignal } from '../signals.ts';
import { eyesApart, inPicture } from './face-size.ts';

/** Where two pixels that are compared lie to each other. */
export type Direction = 'across' | 'down' | 'rising' | 'falling';

/**
 * How much finer than `COARSE` lags the tones still differ, for one direction, in powers of two: the ratio of mean squared
 * differences between pixels a coarse and a fine lag apart (a variogram). Blur takes the small differences and leaves the
 * large ones; contrast changes both alike.
 */
export type Loss = (direction: Direction, fine: number) => number;

/** Lags by the distance between the eyes. The coarse one spans the iris. */
const COARSE = 0.12;

/** Parts of the face with detail in everyone: brows, eyes, nose, mouth. */
const FEATURES = [70, 300, 105, 334, 33, 263, 61, 291, 17, 4];

/** Several measures of a frame ask. */
const known = new WeakMap<FaceSignal, { readonly luma: Gray; readonly loss: Loss | null }>();

/** `null` where too little of these parts is in the frame. */
export function lossOfDetail(face: FaceSignal, luma: Gray): Loss | null {
  const before = known.get(face);
  if (before?.luma === luma) return before.loss;
  const loss = measured(face, luma);
  known.set(face, { luma, loss });
  return loss;
}

function measured(face: FaceSignal, luma: Gray): Loss | null {
  const apart = eyesApart(face, luma);
  const at = inPicture(face, luma);
  const xs = FEATURES.map((i) => at(i)[0]);
  const ys = FEATURES.map((i) => at(i)[1]);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(luma.width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(luma.height, Math.ceil(Math.max(...ys)))];
  if (right - left < apart / 2 || bottom - top < apart / 2) return null;
  // Some ten thousand pairs are enough, however large the face is.
  const step = Math.max(1, Math.floor(apart / 100));

  const differences = new Map<string, number>();
  const difference = (direction: Direction, lag: number): number => {
    const d = Math.max(1, Math.round(lag * apart));
    const key = `${direction} ${d}`;
    const before = differences.get(key);
    if (before !== undefined) return before;
    const [dx, dy] = direction === 'across' ? [d, 0] : direction === 'down' ? [0, d] : diagonal(direction, d);
    let sum = 0;
    let pairs = 0;
    for (let y = top + Math.max(0, -dy); y < bottom - Math.max(0, dy); y += step) {
      for (let x = left, i = y * luma.width + x; x < right - dx; x += step, i += step) {
        const change = (luma.data[i] as number) - (luma.data[i + dy * luma.width + dx] as number);
        sum += change * change;
        pairs++;
      }
    }
    const mean = pairs === 0 ? 0 : sum / pairs;
    differences.set(key, mean);
    return mean;
  };
  return (direction, fine) => Math.log2((difference(direction, COARSE) + TINY) / (difference(direction, fine) + TINY));
}

/** A flat surface has no ratio. */
const TINY = 0.01;

/** As long as the others: a step aside is as wide as a step of 1/√2 both ways. */
const diagonal = (direction: Direction, d: number): readonly [number, number] => {
  const part = Math.max(1, Math.round(d * Math.SQRT1_2));
  return [part, direction === 'rising' ? -part : part];
};
