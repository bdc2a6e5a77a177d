import type { Answer } from './answer.ts';
import type { Truth } from './truth.ts';

export interface Judged {
  readonly truth: Truth;
  readonly answer: Answer;
}

/** How often a label was said where it is true, and where it is not. */
export interface LabelScore {
  readonly label: string;
  readonly have: number;
  readonly found: number;
  readonly haveNot: number;
  readonly falseAlarms: number;
}

/**
 * What a strong fault may honestly bring with it. A glare on the bottom lines makes them unreadable: to say so too is no
 * false alarm.
 */
const follows: Readonly<Record<string, readonly string[]>> = {
  blurred: [
    'shaken',
    'smeared-lens',
    'mrz-unreadable',
    'barcode-unreadable',
    'portrait-unclear',
    'low-resolution',
    'wrong-side',
  ],
  shaken: ['blurred', 'mrz-unreadable', 'barcode-unreadable', 'portrait-unclear', 'wrong-side'],
  'smeared-lens': ['blurred', 'too-bright', 'backlit', 'mrz-unreadable', 'portrait-unclear'],
  'too-dark': [
    'no-document',
    'blurred',
    'mrz-unreadable',
    'barcode-unreadable',
    'portrait-unclear',
    'wrong-side',
    'backlit',
    'dark-background',
    'no-face',
  ],
  'too-bright': [
    'glare',
    'flash',
    'mrz-unreadable',
    'barcode-unreadable',
    'portrait-unclear',
    'photocopy',
    'no-face',
    'light-background',
  ],
  glare: ['flash', 'too-bright', 'covered', 'mrz-unreadable', 'barcode-unreadable', 'portrait-unclear', 'wrong-side'],
  covered: ['mrz-unreadable', 'barcode-unreadable', 'portrait-unclear', 'wrong-side', 'mask', 'no-face'],
  'too-small': ['low-resolution', 'mrz-unreadable', 'barcode-unreadable', 'portrait-unclear', 'wrong-side'],
  'too-far': ['low-resolution', 'cut-off', 'off-centre'],
  'cut-off': [
    'no-document',
    'too-close',
    'off-centre',
    'mrz-unreadable',
    'barcode-unreadable',
    'portrait-unclear',
    'wrong-side',
  ],
  screen: ['photocopy', 'mrz-unreadable', 'barcode-unreadable', 'portrait-unclear'],
  photocopy: ['portrait-unclear'],
  tilted: ['mrz-unreadable', 'barcode-unreadable', 'portrait-unclear'],
  rotated: ['mrz-unreadable', 'barcode-unreadable'],
  mask: ['covered', 'mouth-open', 'smiling'],
  headwear: ['covered'],
  glasses: ['eye-glare', 'eyes-closed', 'looking-away'],
  'uneven-light': ['too-dark', 'backlit'],
};

/** Labels of all kinds that were looked for in a picture are scored; the others say nothing about it. */
export function scoreLabels(all: readonly Judged[]): LabelScore[] {
  const labels = [...new Set(all.flatMap(({ truth, answer }) => [...truth.labels, ...answer.failed]))].sort();
  return labels.map((label) => {
    const looked = all.filter(({ truth }) => truth.judged === null || truth.judged.includes(label));
    const have = looked.filter(({ truth }) => truth.labels.includes(label));
    const haveNot = looked.filter(
      ({ truth }) => !truth.labels.some((put) => put === label || follows[put]?.includes(label)),
    );
    const said = (judged: readonly Judged[]) => judged.filter(({ answer }) => answer.failed.includes(label)).length;
    return { label, have: have.length, found: said(have), haveNot: haveNot.length, falseAlarms: said(haveNot) };
  });
}

/** Labels of one picture that were not said, and those that were said although they neither are true nor can follow. */
export function differences({ truth, answer }: Judged): { missed: readonly string[]; alarms: readonly string[] } {
  const missed = truth.labels.filter((label) => !answer.failed.includes(label));
  const looked = answer.failed.filter((label) => truth.judged === null || truth.judged.includes(label));
  const alarms = looked.filter((label) => !truth.labels.some((put) => put === label || follows[put]?.includes(label)));
  return { missed, alarms };
}

/** Pictures without any label, where all kinds were looked for: how many pass. */
export function scoreClean(all: readonly Judged[]): { clean: number; pass: number } {
  const clean = all.filter(({ truth }) => truth.judged === null && truth.labels.length === 0);
  return { clean: clean.length, pass: clean.filter(({ answer }) => answer.verdict === 'pass').length };
}

export interface CornerScore {
  readonly pictures: number;
  readonly mean: number;
  readonly least: number;
  /** Shares of pictures with at least this overlap. */
  readonly from90: number;
  readonly from95: number;
}

/** Overlap with the true corners; a document that was not found counts 0. Cut-off ones are scored apart. */
export function scoreCorners(all: readonly Judged[]): CornerScore | null {
  const overlaps = all.flatMap(({ truth, answer }) =>
    truth.quad ? [answer.quad ? iou(truth.quad, answer.quad) : 0] : [],
  );
  if (overlaps.length === 0) return null;
  const share = (limit: number) => overlaps.filter((overlap) => overlap >= limit).length / overlaps.length;
  const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
  return { pictures: overlaps.length, mean, least: Math.min(...overlaps), from90: share(0.9), from95: share(0.95) };
}

type Point = readonly [number, number];

/** Intersection over union of two convex quadrangles, in any common space. */
export function iou(a: readonly Point[], b: readonly Point[]): number {
  const common = Math.abs(area(clip(clockwise(a), clockwise(b))));
  return common / (Math.abs(area(a)) + Math.abs(area(b)) - common);
}

const area = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const clockwise = (points: readonly Point[]): readonly Point[] => (area(points) < 0 ? [...points].reverse() : points);

/** Sutherland–Hodgman: what of `subject` lies inside the convex `window`. */
function clip(subject: readonly Point[], window: readonly Point[]): readonly Point[] {
  return window.reduce<readonly Point[]>((kept, from, i) => {
    const to = window[(i + 1) % window.length] ?? from;
    const side = ([x, y]: Point) => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    return kept.flatMap((point, k) => {
      const next = kept[(k + 1) % kept.length] ?? point;
      const [here, there] = [side(point), side(next)];
      const crossing = here / (here - there);
      const cut: Point = [point[0] + (next[0] - point[0]) * crossing, point[1] + (next[1] - point[1]) * crossing];
      return [...(here >= 0 ? [point] : []), ...(here >= 0 !== there >= 0 ? [cut] : [])];
    });
  }, subject);
}
