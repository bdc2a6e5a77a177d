import type { Picture } from '../picture.ts';

/** What stands between two flat bars: from this line of the picture up to that. */
export interface Bars {
  readonly from: number;
  readonly to: number;
  /** Lines of the picture. */
  readonly length: number;
}

/** Steps of JPEG: within this a line still has one colour. */
const FLAT = 2;
/** From here on a colour is another. */
const OTHER = 14;
/** A bar is at least as wide, as a share of the picture. */
const NARROWEST = 0.008;
/** What stands between is at least as wide. */
const LEAST_BETWEEN = 0.3;
/** So far from its edge JPEG may have left traces in the bar, in lines: a square of colour. */
const TRACES = 16;
/** Share of a line that differs from the bar, just outside and just inside the edge: straight, parallel to the picture, from end to end. */
const [OUTSIDE, INSIDE] = [0.1, 0.7];
/** Lines between the two that making it smaller may have mixed. */
const MIXED = 2;
/** Share of the lines between whose ends differ from the bar. */
const REACHES = 0.5;

type Colour = readonly [red: number, green: number, blue: number];

/** `null` where there are none. Two sides are needed: scanners leave one free. */
export function barsIn(picture: Picture, along: 'rows' | 'columns'): Bars | null {
  const { width, height, data } = picture;
  const [length, across] = along === 'rows' ? [height, width] : [width, height];
  const at = (line: number, i: number): number => 4 * (along === 'rows' ? line * width + i : i * width + line);
  const flat = Array.from({ length }, (_, line) => colourOf(data, (i) => at(line, i), across));
  const { from, to } = longestBetween(flat);
  if (to - from < LEAST_BETWEEN * length) return null;

  const least = Math.max(3, Math.round(NARROWEST * length));
  const above = onlyColour(flat.slice(Math.max(0, from - TRACES - least), Math.max(0, from - TRACES)), least);
  const below = onlyColour(flat.slice(to + TRACES, to + TRACES + least), least);
  if (!above || !below || !alike(above, below)) return null;

  const isOther = (line: number, i: number): boolean => {
    const p = at(line, i);
    return above.some((value, k) => Math.abs(value - (data[p + k] as number)) > OTHER);
  };
  const share = (count: number, test: (i: number) => boolean): number =>
    Array.from({ length: count }, (_, i) => i).filter(test).length / count;
  const edge = (first: number, step: 1 | -1): number | null => {
    for (let n = -TRACES; n <= TRACES; n++) {
      const line = first + n * step;
      const differs = share(across, (i) => isOther(line, i));
      if (differs <= OUTSIDE) continue;
      const inside = share(across, (i) => isOther(line + MIXED * step, i));
      return inside >= INSIDE ? line : null;
    }
    return null;
  };
  const [top, bottom] = [edge(from, 1), edge(to - 1, -1)];
  if (top === null || bottom === null) return null;
  const sides = [MIXED, across - 1 - MIXED];
  if (sides.some((i) => share(bottom - top, (line) => isOther(top + line, i)) < REACHES)) return null;
  return { from: top, to: bottom + 1, length };
}

/** The colour of a line that has but one. */
function colourOf(data: Uint8ClampedArray, at: (i: number) => number, across: number): Colour | null {
  const first = at(0);
  const colour: Colour = [data[first] as number, data[first + 1] as number, data[first + 2] as number];
  for (let i = 1; i < across; i++) {
    const p = at(i);
    for (let k = 0; k < 3; k++) {
      if (Math.abs((data[p + k] as number) - (colour[k] as number)) > FLAT) return null;
    }
  }
  return colour;
}

/** The colour of so many lines together. */
function onlyColour(lines: readonly (Colour | null)[], least: number): Colour | null {
  const [first] = lines;
  if (!first || lines.length < least) return null;
  return lines.every((colour) => colour && alike(colour, first)) ? first : null;
}

const alike = (a: Colour, b: Colour): boolean => a.every((value, k) => Math.abs(value - (b[k] as number)) <= 2 * FLAT);

/** The longest run of lines that are not flat. */
function longestBetween(flat: readonly (Colour | null)[]): { from: number; to: number } {
  let longest = { from: 0, to: 0 };
  for (let from = 0; from < flat.length; ) {
    let to = from;
    while (to < flat.length && flat[to] === null) to++;
    if (to - from > longest.to - longest.from) longest = { from, to };
    from = to + 1;
  }
  return longest;
}
