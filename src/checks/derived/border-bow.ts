import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { type FramePoint, framePoint, type Side } from '../space.ts';
import { cornersIn } from './corners.ts';
import { COLUMN, clearestStraight, clearestWay, clearness, END, MIDDLE, PLACES, stepsBeside } from './edge-way.ts';

/** How one side of a document bends. */
export interface Bow {
  readonly side: Side;
  /** How far it leaves the straight way between its ends, as a share of its length; above 0 outwards. */
  readonly bow: number;
  /** Where it leaves it farthest. */
  readonly point: FramePoint;
}

/** A page bends like a polynomial of this degree: evenly, or at one end more than at the other. */
const DEGREE = 3;
/** The edge lies on the curve at this share of the places, within so many columns, and is as clear as this there. */
const LEAST_ON = 0.8;
const ON = 1.5;
const LEAST_EDGE = 0.3;
/** What bends less is straight; what bends more must meet so much more of the edge than a straight line can. */
const LEAST_BOW = 0.008;
const BETTER = 0.03;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The sides of which it can be told: those that are clear along their whole length and lie in the frame. */
export const bowsOf = (document: DocumentSignal, picture: Picture): readonly Bow[] =>
  SIDES.map((_, i) => bowOf(document, picture, i)).filter((bow) => bow !== null);

function bowOf({ quad }: DocumentSignal, picture: Picture, i: number): Bow | null {
  const corners = cornersIn(quad, picture);
  const [a, b] = [corners[i], corners[(i + 1) % 4]] as [readonly [number, number], readonly [number, number]];
  const steps = stepsBeside(picture, a, b);
  if (!steps) return null;
  const way = clearestWay(steps);
  const curve = curveThrough(way);
  const on = way.filter((column, k) => Math.abs(column - curve(k / (PLACES - 1))) < ON).length;
  const clear = clearness(steps, curve);
  if (on < LEAST_ON * PLACES || clear < LEAST_EDGE) return null;

  const [from, to] = [curve(0), curve(1)];
  const away = (place: number): number => curve(place) - from - (to - from) * place;
  const places = Array.from(way, (_, k) => k / (PLACES - 1));
  const farthest = places.reduce((most, place) => (Math.abs(away(place)) > Math.abs(away(most)) ? place : most), 0);
  const t = END + (1 - 2 * END) * farthest;
  const out = (curve(farthest) - MIDDLE) * COLUMN;
  const point = framePoint(
    (a[0] + (b[0] - a[0]) * t + (b[1] - a[1]) * out) / picture.width,
    (a[1] + (b[1] - a[1]) * t - (b[0] - a[0]) * out) / picture.height,
  );
  const bow = away(farthest) * COLUMN;
  const bends = Math.abs(bow) > LEAST_BOW && clear - clearestStraight(steps) > BETTER;
  return { side: SIDES[i] as Side, bow: bends ? bow : 0, point };
}

/** Least squares, what lies off the curve left out in rounds: a finger or a tear is no bend. */
function curveThrough(way: readonly number[]): (place: number) => number {
  let curve = (_: number): number => 0;
  let reach = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    const rows = Array.from({ length: DEGREE + 1 }, () => new Float64Array(DEGREE + 2));
    way.forEach((column, k) => {
      const place = k / (PLACES - 1);
      if (Math.abs(column - curve(place)) > reach) return;
      for (let r = 0; r <= DEGREE; r++) {
        const row = rows[r] as Float64Array;
        for (let c = 0; c <= DEGREE; c++) row[c] = (row[c] as number) + place ** (r + c);
        row[DEGREE + 1] = (row[DEGREE + 1] as number) + column * place ** r;
      }
    });
    const of = solved(rows);
    curve = (place) => of.reduceRight((sum, coefficient) => sum * place + coefficient, 0);
    reach = round === 0 ? 6 : 3;
  }
  return curve;
}

/** Gauss and Jordan: the last column solved for, by pivots on the diagonal, which sums of powers always have. */
function solved(rows: readonly Float64Array[]): readonly number[] {
  rows.forEach((pivot, r) => {
    for (const other of rows) {
      if (other === pivot) continue;
      const by = (other[r] as number) / ((pivot[r] as number) || 1e-9);
      for (let c = r; c < pivot.length; c++) other[c] = (other[c] as number) - by * (pivot[c] as number);
    }
  });
  return rows.map((row, r) => (row[row.length - 1] as number) / ((row[r] as number) || 1e-9));
}
