import { SIZES } from './layouts.ts';
import { decodeAs, type MrzReading, readingOf } from './reading.ts';

/** Several readings of one zone, put together. */
export interface MrzVote {
  /** What they say together; `valid` when its check digits hold. */
  readonly reading: MrzReading;
  readonly frames: number;
  /** Sums of what the recogniser said, character by character. */
  readonly sums: readonly Float32Array[];
}

/** A single frame cannot rule a character out more than this: glare may lie on it. */
const LEAST_LIKELY = -5;
/** Frames after each other look alike: they count less than independent ones would. */
const INDEPENDENCE = 0.6;

/**
 * One more frame. A frame whose check digits hold begins anew when what was gathered so far does not, or is of another
 * format; a frame of another format that is not valid either is left out.
 */
export function voteMrz(state: MrzVote | null, reading: MrzReading): MrzVote {
  if (!state || (reading.valid && (state.reading.format !== reading.format || !state.reading.valid))) {
    return { reading, frames: 1, sums: reading.scores.map(bounded) };
  }
  if (state.reading.format !== reading.format) return state;
  const sums = state.sums.map((sum, line) => {
    const scores = bounded(reading.scores[line] as Float32Array);
    return sum.map((value, i) => value + (scores[i] as number));
  });
  const frames = state.frames + 1;
  const scores = sums.map((sum) => shares(sum, frames ** (INDEPENDENCE - 1), SIZES[reading.format].columns));
  const decoded = decodeAs(reading.format, scores);
  // Frames that contradict each other must not undo what one of them read with every check digit.
  const together = decoded ? readingOf(decoded, scores, reading.place, reading.torn) : state.reading;
  const better = together.valid || !state.reading.valid ? together : state.reading;
  return { reading: better, frames, sums };
}

const bounded = (scores: Float32Array): Float32Array => scores.map((score) => Math.max(LEAST_LIKELY, score));

/** Logarithms of likelihoods again, from weighed sums of them. */
function shares(sums: Float32Array, weight: number, columns: number): Float32Array {
  const classes = sums.length / columns;
  const out = sums.map((sum) => sum * weight);
  for (let column = 0; column < columns; column++) {
    const row = out.subarray(column * classes, (column + 1) * classes);
    const most = Math.max(...row);
    const total = most + Math.log(row.reduce((sum, score) => sum + Math.exp(score - most), 0));
    for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) - total;
  }
  return out;
}
