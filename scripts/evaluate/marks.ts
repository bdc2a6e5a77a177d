import type { Corner, Place, Side } from '../../src/checks/space.ts';
import type { Judged } from './scores.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

const AMBER = '#ffc14d';
/** A mark without a size of its own, as a share of the longer side. */
const USUAL_RADIUS = 0.03;

/** SVG over a picture of this size: true corners and ours, rows that were read, and where something is to be fixed. */
export function marksOn({ truth, answer }: Judged, size: Size): string {
  const at = ([x, y]: Point): Point => [x * size.width, y * size.height];
  const rows = answer.mrz?.lines.length ?? 1;
  return [
    truth.quad ? polygon(truth.quad.map(at), 'stroke="#fff" stroke-width="1.5" stroke-dasharray="6 5"') : '',
    answer.quad ? polygon(answer.quad.map(at), 'stroke="#19e08b" stroke-width="2"') : '',
    answer.quad ? first(at(answer.quad[0] as Point)) : '',
    answer.printed.length === 4 ? zone(answer.printed.map(at), rows) : '',
    ...answer.marks.map(({ rule, at: place }) => mark(rule, place, answer.quad?.map(at) ?? null, size)),
  ].join('');
}

const points = (list: readonly Point[]): string => list.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
const polygon = (list: readonly Point[], style: string): string =>
  `<polygon points="${points(list)}" fill="none" ${style}/>`;

/** The document's own top left: a page may have been taken for upside down. */
const first = ([x, y]: Point): string => `<circle cx="${x}" cy="${y}" r="4.5" fill="#19e08b"/>`;

function zone(corners: readonly Point[], rows: number): string {
  const [tl, tr, br, bl] = corners as readonly [Point, Point, Point, Point];
  const between = (a: Point, b: Point, share: number): Point => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
  ];
  const lines = Array.from({ length: rows - 1 }, (_, i) => {
    const share = (i + 1) / rows;
    return `<polyline points="${points([between(tl, bl, share), between(tr, br, share)])}" stroke="#4cc4ff" stroke-width="1"/>`;
  });
  return polygon(corners, 'stroke="#4cc4ff" stroke-width="2"') + lines.join('');
}

const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** A ring or outline around each place, a line along the side, or a ring at the corner, with the rule's name. */
function mark(rule: string, place: Place, quad: readonly Point[] | null, size: Size): string {
  const { width, height } = size;
  const others = (place.others ?? []).map((other) => mark(rule, other, quad, size)).join('');
  const radius = (place.radius ?? USUAL_RADIUS) * Math.max(width, height);
  const corner = place.corner && quad?.[CORNERS.indexOf(place.corner)];
  const middle: Point | undefined = place.point ? [place.point[0] * width, place.point[1] * height] : corner;
  if (middle) {
    const [x, y] = middle;
    const ring = place.outline
      ? polygon(
          place.outline.map(([u, v]): Point => [u * width, v * height]),
          `stroke="${AMBER}" stroke-width="3"`,
        )
      : `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${AMBER}" stroke-width="3"/>`;
    return `${ring}${name(label(rule, place), [x, Math.max(14, y - radius - 6)], width)}${others}`;
  }
  if (!place.side) return '';
  const all = quad ?? [
    [2, 2],
    [width - 2, 2],
    [width - 2, height - 2],
    [2, height - 2],
  ];
  const i = SIDES.indexOf(place.side);
  const [a, b] = [all[i] as Point, all[(i + 1) % 4] as Point];
  return `<polyline points="${points([a, b])}" stroke="${AMBER}" stroke-width="5"/>${name(rule, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], width)}`;
}

/** The rule's name and the part of the document that it is said of. */
const label = (rule: string, { zone, line }: Place): string =>
  [rule, zone && `· ${zone}`, line && `line ${line}`].filter(Boolean).join(' ');

/** Dark around the letters, so that it is legible on anything; inside the picture. */
const name = (rule: string, [x, y]: Point, width: number): string =>
  `<text x="${Math.min(width - 60, Math.max(60, x))}" y="${Math.max(14, y)}" text-anchor="middle" font-family="sans-serif" font-size="14" font-weight="700" fill="${AMBER}" stroke="#000" stroke-width="3" paint-order="stroke">${rule}</text>`;
