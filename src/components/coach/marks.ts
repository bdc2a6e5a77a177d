import { nothing, svg, type TemplateResult } from 'lit';
import type { Corner, Place, Side } from '../../checks/space.ts';
import type { Window } from './window.ts';

/** Unit vectors of the sides in the frame. */
const towards: Record<Side, readonly [number, number]> = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] };
const opposite: Record<Side, Side> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };
/** Faces that are turned or moved to a side are to come back from it; elsewhere the phone goes to where something is missing. */
const BACK = new Set(['turned', 'off-centre']);
const cornerIndex: Record<Corner, number> = { 'top-left': 0, 'top-right': 1, 'bottom-right': 2, 'bottom-left': 3 };

/** An outline is drawn so much larger: around what it shows, not over it. */
const ROOM = 1.12;

/** What points at the trouble: a ring around it and around each other place like it, a mark at the corner, a bubble level, or an arrow at the edge to move to. */
export function mark(
  place: Place,
  rule: string,
  window: Window,
  corners: readonly (readonly [number, number])[] | null,
  width: number,
  height: number,
): TemplateResult<2> | null {
  const size = Math.min(width, height);
  if (rule === 'tilted' && place.side) return level(place.side, window, size);
  if (place.point) {
    const rings = [place, ...(place.others ?? [])].map((one) => around(one, width, height));
    return svg`${rings}`;
  }
  if (place.corner) {
    const corner = corners?.[cornerIndex[place.corner]];
    if (corner) return ring(corner[0] * width, corner[1] * height, size * 0.08);
  }
  return place.side ? arrow(BACK.has(rule) ? opposite[place.side] : place.side, window, size) : null;
}

/** A ring around a place, or its own outline with a little room. */
function around({ point, radius = 0.06, outline }: Place, width: number, height: number) {
  if (!point) return nothing;
  const [x, y] = [point[0] * width, point[1] * height];
  const size = radius * Math.max(width, height);
  const least = Math.min(width, height) * 0.05;
  if (!outline || size < least) return ring(x, y, Math.max(size, least));
  const points = outline.map(([u, v]) => `${x + ROOM * (u * width - x)},${y + ROOM * (v * height - y)}`).join(' ');
  return svg`<polygon class="ground" points=${points} opacity="0.35"></polygon><polygon points=${points}></polygon>`;
}

const ring = (x: number, y: number, radius: number) =>
  svg`<circle class="ground" cx=${x} cy=${y} r=${radius} opacity="0.35"></circle><circle cx=${x} cy=${y} r=${radius}></circle>`;

/** An arrow on the edge of the window, pointing to where the phone should move. */
function arrow(side: Side, { x, y, width, height }: Window, size: number): TemplateResult<2> {
  const [dx, dy] = towards[side];
  const r = size * 0.07;
  const cx = x + width / 2 + (dx * width) / 2;
  const cy = y + height / 2 + (dy * height) / 2;
  const at = (along: number, across: number) =>
    `${cx + dx * along * r - dy * across * r} ${cy + dy * along * r + dx * across * r}`;
  return svg`
    <circle class="ground" cx=${cx} cy=${cy} r=${r * 1.15}></circle>
    <path d="M${at(-0.6, 0)}L${at(0.6, 0)}M${at(0.05, -0.5)}L${at(0.6, 0)}L${at(0.05, 0.5)}"></path>`;
}

/** A bubble level: the bubble lies on the side that is too high. */
function level(side: Side, { x, y, width, height }: Window, size: number): TemplateResult<2> {
  const [dx, dy] = towards[side];
  const r = size * 0.09;
  const [cx, cy] = [x + width / 2, y + height / 2];
  return svg`
    <circle class="ground" cx=${cx} cy=${cy} r=${r * 1.6}></circle>
    <circle cx=${cx} cy=${cy} r=${r * 1.6}></circle>
    <circle cx=${cx} cy=${cy} r=${r * 0.55} opacity="0.7"></circle>
    <circle class="solid" cx=${cx + dx * r} cy=${cy + dy * r} r=${r * 0.42}></circle>`;
}
