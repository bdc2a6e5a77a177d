import type { FramePoint } from '../checks/space.ts';

/** A portrait as passports have it, in the units of its view box; the eyes level and always as far apart. */
export const PORTRAIT = { width: 300, height: 400, eyesY: 190, apart: 100 } as const;

/** Middles of the person's right and left eye. */
type Eyes = readonly [right: FramePoint, left: FramePoint];

/**
 * The six numbers of an SVG `matrix` that move, turn and size a photo (in its pixels) so that its eyes lie where those of every
 * other do. It is not mirrored. `null` where both eyes are in one place.
 */
export function byTheEyes(
  [right, left]: Eyes,
  { width, height }: { width: number; height: number },
): readonly number[] | null {
  const [x, y] = [right[0] * width, right[1] * height];
  const [across, down] = [left[0] * width - x, left[1] * height - y];
  const square = across * across + down * down;
  if (square === 0) return null;
  const [a, b] = [(PORTRAIT.apart * across) / square, (-PORTRAIT.apart * down) / square];
  const from = (PORTRAIT.width - PORTRAIT.apart) / 2;
  return [a, b, -b, a, from - (a * x - b * y), PORTRAIT.eyesY - (b * x + a * y)];
}
