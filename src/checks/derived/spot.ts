import type { DocumentSignal } from '../signals.ts';
import type { Corner, DocumentPoint, Part, Place, Side } from '../space.ts';
import { ontoFrame } from './corners.ts';

/** A bright spot on the straightened document: middle and radius, as a share of its longer side. */
export interface Spot {
  readonly middle: DocumentPoint;
  readonly radius: number;
  readonly outline?: readonly DocumentPoint[];
}

/** Where on it is looked, in shares of its radius: the middle and two rings. */
const LOOKED_AT = [0, 0.5, 0.9].flatMap((share) =>
  Array.from({ length: share === 0 ? 1 : 8 }, (_, k) => [
    share * Math.cos((Math.PI * k) / 4),
    share * Math.sin((Math.PI * k) / 4),
  ]),
);

/** What machines read, and the portrait, are named though more of the spot is beside them. */
const ENOUGH = 0.35;

/**
 * Where a spot of light is, in words and on the picture. The side named is the one of the phone to tilt down: the one across from
 * the light. The part is the one that it covers most; a letter has none, and its corners are named.
 */
export function spotPlace(document: DocumentSignal, { middle, radius, outline }: Spot): Place {
  const [u, v] = middle;
  const side: Side = Math.abs(u - 0.5) > Math.abs(v - 0.5) ? (u < 0.5 ? 'right' : 'left') : v < 0.5 ? 'bottom' : 'top';
  const onto = ontoFrame(document);
  const longer = Math.max(document.widthMm, document.heightMm);
  const [ru, rv] = [(radius * longer) / document.widthMm, (radius * longer) / document.heightMm];
  const [point, rim] = [onto(u, v), onto(u + (u < 0.5 ? ru : -ru), v)];
  const corner = document.parts ? null : cornerOf(u, v);
  return {
    side,
    point,
    radius: Math.hypot(rim[0] - point[0], rim[1] - point[1]),
    ...(outline && { outline: outline.map(([x, y]) => onto(x, y)) }),
    ...(document.parts && partOf(document.parts, u, v, ru, rv)),
    ...(corner && { corner }),
  };
}

function partOf(parts: readonly Part[], u: number, v: number, ru: number, rv: number): Pick<Place, 'zone' | 'line'> {
  const looked = LOOKED_AT.map(([x = 0, y = 0]) => [u + x * ru, v + y * rv] as const);
  const counts = parts.map((part) => looked.filter(([x, y]) => isIn(across(part, x, y))).length);
  const most = Math.max(0, ...counts);
  const part = parts[counts.indexOf(most)];
  if (!part || most < ENOUGH * looked.length) return { zone: 'text' };
  const line = lineOf(part, looked);
  return { zone: part.zone, ...(line && { line }) };
}

/** The row that it lies on, where it reaches no other. */
function lineOf(part: Part, looked: readonly (readonly [u: number, v: number])[]): Place['line'] | null {
  const { zone, rows = 0 } = part;
  if (zone !== 'mrz' || rows < 2) return null;
  const lines = new Set(
    looked.map(([u, v]) => across(part, u, v)).flatMap((at) => (isIn(at) ? [Math.floor(at[1] * rows)] : [])),
  );
  const [line] = lines;
  return lines.size === 1 ? (((line as number) + 1) as 1 | 2 | 3) : null;
}

type Point = readonly [x: number, y: number];

const isIn = ([x, y]: Point): boolean => x >= 0 && x < 1 && y >= 0 && y < 1;

/** A place in shares of a part's own width and height: parts are parallelograms, near enough. */
function across({ place }: Part, u: number, v: number): Point {
  const [[x0, y0], [x1, y1], , [x3, y3]] = place as unknown as readonly [Point, Point, Point, Point];
  const [ax, ay, dx, dy] = [x1 - x0, y1 - y0, x3 - x0, y3 - y0];
  const [px, py] = [u - x0, v - y0];
  const det = ax * dy - ay * dx;
  return [(px * dy - py * dx) / det, (ax * py - ay * px) / det];
}

/** None for the middle of the page. */
function cornerOf(u: number, v: number): Corner | null {
  if (v > 0.38 && v < 0.62) return null;
  return `${v < 0.5 ? 'top' : 'bottom'}-${u < 0.5 ? 'left' : 'right'}`;
}
