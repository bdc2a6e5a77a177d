import { shared } from '../../test/fixtures/shared.ts';

/** A photo of somebody with room around the head; where the face is, 0–1 of width and height, as the app's oval has it. */
export interface Base {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  /** Half the face's height. */
  readonly ry: number;
}

const base = (name: string, width: number, height: number, x: number, y: number, ry: number): Base => ({
  path: shared(`faces/${name}.jpg`),
  width,
  height,
  x,
  y,
  ry,
});

/** From the labelled pictures: whole heads that look at us, without glasses and masks, with shoulders below. */
export const bases: readonly Base[] = [
  base('sample_test_n2', 720, 900, 0.519, 0.421, 0.192),
  base('sample_test_n5', 700, 700, 0.519, 0.531, 0.267),
  base('sample_test_n7', 900, 600, 0.492, 0.428, 0.204),
  base('sample_test_n9', 900, 675, 0.486, 0.435, 0.241),
  base('sample_test_n10', 640, 639, 0.512, 0.44, 0.172),
  base('stock-emotions-a-3', 720, 900, 0.487, 0.329, 0.19),
  base('sample_test_n1', 900, 675, 0.538, 0.565, 0.363),
];
