import type { DocumentSignal } from '../signals.ts';
import { once } from './once.ts';

/** Luma of the document, 0–255. */
export interface Levels {
  /** A twentieth of the document is darker. */
  readonly ink: number;
  readonly middle: number;
  /** A tenth of the document is lighter. */
  readonly paper: number;
}

export const levelsOf = once(({ flatLuma: { data } }: DocumentSignal): Levels => {
  const histogram = new Uint32Array(256);
  for (let i = 0; i < data.length; i++) histogram[data[i] as number] = (histogram[data[i] as number] as number) + 1;
  const level = (share: number): number => {
    let at = 0;
    for (let seen = histogram[0] as number; seen < share * data.length; seen += histogram[at] as number) at++;
    return at;
  };
  return { ink: level(0.05), middle: level(0.5), paper: level(0.9) };
});
