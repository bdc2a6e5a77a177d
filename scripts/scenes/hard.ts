import { formats, type KindId, kindOf } from '../../src/checks/kinds/index.ts';
import type { Picture } from '../../src/checks/picture.ts';
import type { Corners } from '../../src/finder/geometry.ts';
import { type Exposure, type Lies, onto, photographed, seen } from './camera.ts';
import { type PaperId, papers } from './papers.ts';
import { type Random, randomFrom } from './random.ts';
import { type Colour, mixed, type Paint, shade, type TableId, tables, times } from './tables.ts';

/** What makes it hard to see where the document ends. */
export const troubles = [
  'keyboard',
  'checked',
  'flowered',
  'cloth',
  'tiles',
  'white-on-white',
  'shadow',
  'glare',
  'fingers',
  'in-hand',
  'papers',
  'touching',
  'open-passport',
  'holder',
  'low-light',
  'pressed',
  'full-bleed',
] as const;
export type Trouble = (typeof troubles)[number];

export interface HardScene {
  readonly trouble: Trouble;
  readonly kind: KindId;
  readonly picture: Picture;
  /** Pixels of the frame, clockwise from the document's top left; may lie beyond the frame. */
  readonly corners: Corners;
}

/** A scene with this trouble, always the same for the same seed. */
export async function hardScene(trouble: Trouble, seed: number): Promise<HardScene> {
  const random = randomFrom(seed * 7919 + troubles.indexOf(trouble) * 104729);
  const { between, pick } = random;
  const kind = kindFor(trouble, random);
  const paper: PaperId = kind === 'passport' ? 'passport' : kind === 'statement' ? 'sheet' : 'card';
  const { format } = kindOf(kind);
  const { widthMm, heightMm } = formats[format ?? 'a4'];
  const long = Math.max(widthMm, heightMm);
  const [w, h] = [widthMm / long / 2, heightMm / long / 2];
  const frame = pick([
    { width: 640, height: 480 },
    { width: 480, height: 640 },
  ]);
  const lies: Lies = {
    size: sizeFor(trouble, h > w, frame, between),
    tiltX: between(-16, 16),
    tiltY: between(-16, 16),
    turn: trouble === 'full-bleed' ? between(-1, 1) : between(-14, 14),
    at: trouble === 'full-bleed' ? [0.5, 0.5] : [between(0.45, 0.55), between(0.45, 0.55)],
  };
  const level: Lies = trouble === 'full-bleed' ? { ...lies, tiltX: between(-2, 2), tiltY: between(-2, 2) } : lies;
  const corners = seen([-w, -h, w, h], level, frame);
  const page = rounded(papers[paper](random), paper === 'sheet' ? 0 : 0.037, w / h);
  const layers = around(trouble, level, [w, h], frame, random);
  const table = tables[tableFor(trouble, random)](random);
  const world = lit(
    overlaid([...layers.below, { corners, page }], table, layers.above),
    layers.light ?? (() => 1),
    layers.glare,
  );
  return { trouble, kind, corners, picture: await photographed(world, frame, exposureFor(trouble, random), random) };
}

const kindFor = (trouble: Trouble, { pick }: Random): KindId =>
  trouble === 'open-passport'
    ? 'passport'
    : trouble === 'holder'
      ? 'id-front'
      : pick(['id-front', 'passport', 'statement']);

function sizeFor(trouble: Trouble, upright: boolean, { width, height }: Frame, between: Random['between']): number {
  // As large as the frame allows: a sheet stands, cards lie.
  const room = upright ? height / Math.min(width, height) : width / Math.min(width, height);
  const most = Math.min(room, upright ? 1.2 : 1.1);
  if (trouble === 'full-bleed') return room * between(0.97, 1.02) * (room > 1.2 ? 0.98 : 1);
  return most * (trouble === 'open-passport' ? between(0.55, 0.7) : between(0.55, 0.78));
}

function tableFor(trouble: Trouble, { pick }: Random): TableId {
  if (trouble in tables) return trouble as TableId;
  if (trouble === 'white-on-white') return 'white';
  return pick(['wood', 'dark', 'cloth', 'tiles', 'wood']);
}

function exposureFor(trouble: Trouble, { between }: Random): Exposure {
  const dark = trouble === 'low-light';
  return {
    light: dark ? between(0.16, 0.32) : between(0.8, 1.05),
    grain: dark ? between(6, 11) : between(1.5, 4),
    soft: between(0.6, dark ? 1.8 : 1.3),
    quality: trouble === 'pressed' ? Math.round(between(18, 34)) : 88,
  };
}

interface Frame {
  readonly width: number;
  readonly height: number;
}
interface Laid {
  readonly corners: Corners;
  /** `null` where it lets through what is below. */
  readonly page: (u: number, v: number) => Colour | null;
}
type Over = (x: number, y: number) => Colour | null;
interface Layers {
  readonly below: readonly Laid[];
  readonly above: readonly Over[];
  /** What the light leaves, 0–1. */
  readonly light?: (x: number, y: number) => number;
  /** Share of white that is mirrored. */
  readonly glare?: (x: number, y: number) => number;
}

function around(trouble: Trouble, lies: Lies, [w, h]: readonly [number, number], frame: Frame, random: Random): Layers {
  const { between, pick } = random;
  const box = (l: number, t: number, r: number, b: number): Corners => seen([l, t, r, b], lies, frame);
  const spot = (u: number, v: number) => box(u * w, v * h, u * w + 0.01, v * h + 0.01)[0];
  if (trouble === 'shadow') return { below: [], above: [], light: shadow(random, frame) };
  if (trouble === 'glare') {
    const [gx, gy] = spot(between(-0.9, 0.9), between(-0.9, 0.9));
    const r = between(50, 110);
    return { below: [], above: [], glare: (x, y) => clamp(1.6 - Math.hypot(x - gx, y - gy) / r) };
  }
  if (trouble === 'fingers' || trouble === 'in-hand') {
    const [y1, y2] = [between(-0.5, 0.6), between(-0.5, 0.6)];
    const skin = pick<Colour>([
      [214, 164, 138],
      [150, 104, 78],
      [92, 62, 48],
      [230, 186, 166],
    ]);
    const right = finger(spot(0.72, y2), spot(2.6, y2 + between(0, 1.4)), between(16, 26), skin);
    const left = finger(spot(-0.72, y1), spot(-2.6, y1 + between(0, 1.4)), between(16, 26), skin);
    if (trouble === 'fingers') return { below: [], above: [right, left] };
    const palm = { corners: box(-0.55 * w, -0.2 * h, 3.4 * w, 3 * h), page: (): Colour => shade(skin, -26) };
    return { below: [palm], above: [finger(spot(0.7, 0.2), spot(2.4, 0.9), between(24, 34), skin)] };
  }
  if (trouble === 'papers') {
    const other = (): Laid => {
      const [x, y] = [between(-1.2, 1.2) * w, between(-1.3, 1.3) * h];
      const [a, b] = [between(0.3, 0.8), between(0.3, 0.8)];
      const turned = { ...lies, turn: lies.turn + between(-50, 50) };
      return { corners: seen([x - a, y - b, x + a, y + b], turned, frame), page: papers.sheet(random) };
    };
    return { below: [other(), other()], above: [] };
  }
  if (trouble === 'touching') {
    const gap = between(0.004, 0.012);
    const next = {
      corners: box(w + gap, -h * between(0.7, 1.4), 3 * w, h * between(0.7, 1.4)),
      page: papers.sheet(random),
    };
    return { below: [next], above: [] };
  }
  if (trouble === 'open-passport') {
    const cover = { corners: box(-w - 0.02, -3 * h - 0.03, w + 0.02, h + 0.02), page: (): Colour => [92, 30, 38] };
    const paper: Colour = [222, 222, 208];
    // The other page darkens into the fold.
    const upper = {
      corners: box(-w, -3 * h, w, -h),
      page: (_: number, v: number) => times(paper, 1 - 0.4 * Math.exp((v - 1) * 22)),
    };
    return { below: [cover, upper], above: [] };
  }
  if (trouble === 'holder') {
    const tint = pick<Colour>([
      [60, 62, 70],
      [150, 40, 46],
      [210, 214, 218],
    ]);
    return { below: [{ corners: box(-1.12 * w, -1.2 * h, 1.12 * w, 1.16 * h), page: () => tint }], above: [] };
  }
  return { below: [], above: [] };
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** The shade of the phone or the head over table and document, its edge soft. */
function shadow({ between }: Random, { width, height }: Frame): (x: number, y: number) => number {
  const turn = between(0, 2 * Math.PI);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const at = (c * width + s * height) / 2 + between(-70, 70);
  const [penumbra, left] = [between(4, 40), between(0.35, 0.65)];
  return (x, y) => left + (1 - left) * clamp(0.5 + (x * c + y * s - at) / penumbra);
}

/** A finger from its tip to where it leaves, lit from above. */
function finger(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  r: number,
  skin: Colour,
): Over {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  return (x, y) => {
    const t = clamp(((x - ax) * dx + (y - ay) * dy) / length);
    const away = Math.hypot(x - ax - t * dx, y - ay - t * dy) / r;
    return away < 1 ? times(skin, 1 - 0.35 * away * away) : null;
  };
}

/** Leaves the corners out; `radius` as a share of the width. */
const rounded =
  (page: Paint, radius: number, aspect: number) =>
  (u: number, v: number): Colour | null => {
    const [x, y] = [Math.min(u, 1 - u), Math.min(v, 1 - v) / aspect];
    const out = x < radius && y < radius && Math.hypot(radius - x, radius - y) > radius;
    return out ? null : page(u, v);
  };

/** Each of the laid things casts a narrow shade beside it on what is below. */
function overlaid(laid: readonly Laid[], table: Paint, above: readonly Over[]): Paint {
  const placed = laid.map(({ corners, page }) => ({ to: onto(corners), page })).reverse();
  return (x, y) => {
    for (const over of above) {
      const colour = over(x, y);
      if (colour) return colour;
    }
    let dimmed = 1;
    for (const { to, page } of placed) {
      const [u, v] = to(x, y);
      const colour = u >= 0 && u <= 1 && v >= 0 && v <= 1 ? page(u, v) : null;
      if (colour) return times(colour, dimmed);
      const beside = Math.max(-u, u - 1, -v, v - 1);
      dimmed *= beside < 0.012 && v > 0.02 && u > 0.02 ? 0.8 : 1;
    }
    return times(table(x, y), dimmed);
  };
}

const lit =
  (world: Paint, light: (x: number, y: number) => number, glare?: (x: number, y: number) => number): Paint =>
  (x, y) => {
    const colour = times(world(x, y), light(x, y));
    return glare ? mixed(colour, [262, 262, 260], glare(x, y)) : colour;
  };
