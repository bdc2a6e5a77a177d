import type { Around } from './around.ts';

/** Depths outside the border, in cells: past its shadow, and as far out as the frame shows, these at least and at most. */
const NEAR = 5;
const [LEAST_FAR, MOST_FAR] = [10, 30];
/** Cells that are averaged outwards. */
const DEEP = 3;
/** The ends of a side are left out, as a share of it. */
const END = 0.1;

type Place = (along: number, depth: number) => number;

/**
 * How much light of the paper lies on the table beside it, and fades away from it: near less far, as a share of how much more light the
 * paper gives than the table. Light is linear: sRGB squared, nearly. A lamp that lights one side of the table more than the other
 * cancels between opposite sides; and a halo lies on the document too, so that nothing there is darker than it. `null` where too little of the table is seen, or it is as light as the paper.
 */
export function haloOf(around: Around): number | null {
  const { width, margin, documentWidth: w, documentHeight: h, data } = around;
  const light = (x: number, y: number): number => {
    const p = ((y + margin) * width + x + margin) * 4;
    return data[p + 3] === 0 ? Number.NaN : (linear[data[p + 1] as number] as number);
  };
  const { ink, paper } = lightOn(around, light);
  const pairs: [number, Place, Place][] = [
    [w, (x, d) => light(x, -1 - d), (x, d) => light(x, h + d)],
    [h, (y, d) => light(-1 - d, y), (y, d) => light(w + d, y)],
  ];
  const halos = pairs.flatMap(([length, one, other]) => {
    const both = [fading(length, one, paper), fading(length, other, paper)].filter((value) => value !== null);
    return both.length === 2 ? [((both[0] as number) + (both[1] as number)) / 2] : [];
  });
  return halos.length === 0 ? null : Math.min(...halos, ink / paper);
}

/** Of one side; `null` where the frame ends too soon. */
function fading(length: number, place: Place, paper: number): number | null {
  const row = (depth: number): number | null => {
    const seen: number[] = [];
    for (let i = Math.round(END * length); i < (1 - END) * length; i++) {
      for (let d = depth; d < depth + DEEP; d++) {
        const value = place(i, d);
        if (!Number.isNaN(value)) seen.push(value);
      }
    }
    if (seen.length < 0.7 * (1 - 2 * END) * length * DEEP) return null;
    return seen.sort((a, b) => a - b)[seen.length >> 1] as number;
  };
  const near = row(NEAR);
  let far: number | null = null;
  for (let depth = MOST_FAR - DEEP; depth >= LEAST_FAR && far === null; depth--) far = row(depth);
  if (near === null || far === null || paper - far < LEAST_APART) return null;
  return (near - far) / (paper - far);
}

/** Paper is lighter than the table by this much of full light. */
const LEAST_APART = 0.1;

/** Light on the document: a hundredth of it is darker than ink, a quarter lighter than paper. */
function lightOn({ documentWidth: w, documentHeight: h }: Around, light: (x: number, y: number) => number) {
  const all: number[] = [];
  for (let y = 2; y < h - 2; y += 2) {
    for (let x = 2; x < w - 2; x += 2) {
      const value = light(x, y);
      if (!Number.isNaN(value)) all.push(value);
    }
  }
  all.sort((a, b) => a - b);
  const at = (share: number): number => all[Math.floor(share * all.length)] ?? 0;
  return { ink: at(0.01), paper: Math.max(at(0.75), 1e-3) };
}

const linear = Float64Array.from({ length: 256 }, (_, value) => (value / 255) ** 2.2);
