import type { Picture } from '../checks/picture.ts';

/**
 * The picture without dark things narrower than twice the radius (a closing by a square window): print goes, and the paper around it
 * hangs together. Edges between larger parts stay where they are.
 */
export function withoutPrint({ width, height, data }: Picture, radius: number): Picture {
  const passed = new Uint8ClampedArray(data.length);
  const closed = data.slice();
  for (const most of [true, false]) {
    filter(closed, passed, width, height, 4, 4 * width, radius, most);
    filter(passed, closed, height, width, 4 * width, 4, radius, most);
  }
  return { width, height, data: closed };
}

/** The most (or least) of each channel in a window along lines of `count` pixels that lie `step` bytes apart. */
function filter(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  count: number,
  lines: number,
  step: number,
  line: number,
  radius: number,
  most: boolean,
): void {
  for (let l = 0, start = 0; l < lines; l++, start += line) {
    for (let i = 0, at = start; i < count; i++, at += step) {
      const first = Math.max(0, i - radius);
      const last = Math.min(count - 1, i + radius);
      for (let c = 0; c < 3; c++) {
        let p = start + first * step + c;
        let value = from[p] as number;
        for (let k = first; k < last; k++) {
          p += step;
          const other = from[p] as number;
          if (other > value === most) value = other;
        }
        to[at + c] = value;
      }
    }
  }
}
