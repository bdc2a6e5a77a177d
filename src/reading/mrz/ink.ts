import type { Gray } from '../../checks/picture.ts';

/** Bounds of one connected piece of ink, in pixels of the picture it was found in; right and bottom are outside it. */
export interface Blot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Radius of the neighbourhood that ink is darker than: about one character of a zone that is 500–1300 px wide. */
const RADIUS = 12;
/** Ink lies this many standard deviations under the mean around it: halfway between paper and print where a fifth is print. */
const DEVIATIONS = 0.75;
/** Least difference from the mean, in levels: sensor noise and paper stay below. */
const LEAST = 9;

/** Every connected piece of dark ink that is of a size a printed character could have. */
export function blots(gray: Gray, smallest: number, largest: number): Blot[] {
  const found: Blot[] = [];
  for (const blot of components(inkOf(gray), gray.width, gray.height)) {
    const [w, h] = [blot.right - blot.left, blot.bottom - blot.top];
    if (h >= smallest && h <= largest && w <= 2.5 * h && w >= 0.08 * h) found.push(blot);
  }
  return found;
}

/** 1 where a pixel is darker than its neighbourhood by more than the neighbourhood's own spread explains. */
function inkOf({ width, height, data }: Gray): Uint8Array {
  const ink = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const add = (y: number, sign: 1 | -1): void => {
    for (let x = 0, p = y * width; x < width; x++, p++) {
      const value = data[p] as number;
      sums[x] = (sums[x] as number) + sign * value;
      squares[x] = (squares[x] as number) + sign * value * value;
    }
  };
  for (let y = 0; y < Math.min(RADIUS, height); y++) add(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + RADIUS < height) add(y + RADIUS, 1);
    if (y - RADIUS - 1 >= 0) add(y - RADIUS - 1, -1);
    const rows = Math.min(height - 1, y + RADIUS) - Math.max(0, y - RADIUS) + 1;
    let sum = 0;
    let square = 0;
    for (let x = 0; x < Math.min(RADIUS, width); x++) {
      sum += sums[x] as number;
      square += squares[x] as number;
    }
    for (let x = 0, p = y * width; x < width; x++, p++) {
      if (x + RADIUS < width) {
        sum += sums[x + RADIUS] as number;
        square += squares[x + RADIUS] as number;
      }
      if (x - RADIUS - 1 >= 0) {
        sum -= sums[x - RADIUS - 1] as number;
        square -= squares[x - RADIUS - 1] as number;
      }
      const count = rows * (Math.min(width - 1, x + RADIUS) - Math.max(0, x - RADIUS) + 1);
      const below = sum / count - (data[p] as number);
      if (below < LEAST) continue;
      const variance = square / count - (sum / count) ** 2;
      if (below * below > DEVIATIONS * DEVIATIONS * variance) ink[p] = 1;
    }
  }
  return ink;
}

/** Eight-connected components, row by row: runs that touch a run of the row above join its component. */
function components(ink: Uint8Array, width: number, height: number): Blot[] {
  const parent: number[] = [];
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    parent[i] = root;
    return root;
  };
  let above: number[] = [];
  for (let y = 0; y < height; y++) {
    // Three numbers a run: start, end (outside), component.
    const runs: number[] = [];
    let a = 0;
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === 0) continue;
      const start = x;
      while (x < width && ink[y * width + x] === 1) x++;
      while (a < above.length && (above[a + 1] as number) < start) a += 3;
      let own = -1;
      for (let b = a; b < above.length && (above[b] as number) <= x; b += 3) {
        const other = rootOf(above[b + 2] as number);
        if (own === -1) own = other;
        else if (other !== own) parent[other] = own;
      }
      if (own === -1) {
        own = parent.length;
        parent.push(own);
        boxes.push({ left: start, top: y, right: x, bottom: y + 1 });
      } else {
        const box = boxes[own] as (typeof boxes)[number];
        box.left = Math.min(box.left, start);
        box.right = Math.max(box.right, x);
        box.bottom = y + 1;
      }
      runs.push(start, x, own);
    }
    above = runs;
  }
  for (let i = 0; i < parent.length; i++) {
    const root = rootOf(i);
    if (root === i) continue;
    const [into, box] = [boxes[root], boxes[i]] as (typeof boxes)[number][];
    if (!into || !box) continue;
    into.left = Math.min(into.left, box.left);
    into.top = Math.min(into.top, box.top);
    into.right = Math.max(into.right, box.right);
    into.bottom = Math.max(into.bottom, box.bottom);
  }
  return boxes.filter((_, i) => parent[i] === i);
}
