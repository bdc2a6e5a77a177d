import type { Gray } from '../checks/picture.ts';

/** The largest shift that is looked for, as a share of the longer side: beyond it the picture is something else. */
const FARTHEST = 0.12;

/**
 * How far the whole picture moved between two frames, as a share of its longer side. Compares the sums of rows and columns, so
 * it costs one look at every other pixel.
 */
export function shiftBetween(before: Gray, after: Gray): number {
  if (before.width !== after.width || before.height !== after.height) return 1;
  const [a, b] = [profilesOf(before), profilesOf(after)];
  const longest = Math.max(after.width, after.height);
  const reach = Math.round((FARTHEST * longest) / 2);
  const across = shiftOf(a.columns, b.columns, reach);
  const down = shiftOf(a.rows, b.rows, reach);
  return (2 * Math.hypot(across, down)) / longest;
}

interface Profiles {
  readonly columns: Float32Array;
  readonly rows: Float32Array;
}

/** Each frame is compared twice: with the one before and with the one after. */
const known = new WeakMap<Gray, Profiles>();

function profilesOf(luma: Gray): Profiles {
  const before = known.get(luma) ?? profiles(luma);
  known.set(luma, before);
  return before;
}

/** Mean luma of each pair of columns and of rows, from every fourth pixel of them. */
function profiles({ width, height, data }: Gray): Profiles {
  const columns = new Float32Array(width >> 1);
  const rows = new Float32Array(height >> 1);
  for (let y = 0; y + 1 < height; y += 4) {
    for (let x = 0, i = y * width; x < columns.length; x++, i += 2) {
      columns[x] = (columns[x] as number) + (data[i] as number) + (data[i + 1] as number);
    }
  }
  for (let y = 0; y < rows.length; y++) {
    let sum = 0;
    for (let x = 0, i = 2 * y * width; x + 1 < width; x += 4, i += 4)
      sum += (data[i] as number) + (data[i + width] as number);
    rows[y] = (sum * 2) / width;
  }
  for (let x = 0; x < columns.length; x++) columns[x] = ((columns[x] as number) * 2) / height;
  return { columns, rows };
}

/** The shift at which two profiles differ least, to a fraction of a step. Changes of brightness as a whole do not count. */
function shiftOf(before: Float32Array, after: Float32Array, reach: number): number {
  const differences = Float32Array.from({ length: 2 * reach + 1 }, (_, i) => differenceAt(before, after, i - reach));
  // Where all are alike, as in a plain picture, nothing moved.
  let best = reach;
  for (let i = 0; i < differences.length; i++) {
    if ((differences[i] as number) < (differences[best] as number)) best = i;
  }
  const [l, m, r] = [differences[best - 1], differences[best], differences[best + 1]];
  if (l === undefined || m === undefined || r === undefined || l - 2 * m + r <= 0) return best - reach;
  return best - reach + (l - r) / (2 * (l - 2 * m + r));
}

/** What the parts that overlap differ in, as a share of what there is to see in them: 0 the same, 1 nothing in common. */
function differenceAt(before: Float32Array, after: Float32Array, shift: number): number {
  const from = Math.max(0, -shift);
  const to = Math.min(before.length, before.length - shift);
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const a = before[i] as number;
    const b = after[i + shift] as number;
    sa += a;
    sb += b;
    saa += a * a;
    sbb += b * b;
    sab += a * b;
  }
  const n = to - from;
  const [va, vb, cov] = [saa - (sa * sa) / n, sbb - (sb * sb) / n, sab - (sa * sb) / n];
  return 1 - (2 * cov + n) / (va + vb + n);
}
