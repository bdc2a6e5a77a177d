import { html, nothing, svg, type TemplateResult } from 'lit';

/*
 * What our drawings have in common: one line, 2.5 wide, in the colour of the text; things and clothes in a soft green-blue,
 * light and warnings in a soft amber. Colours are tokens, so that a drawing is at home by day and by night. They show no
 * words and no left-to-right order, and are the same in every language.
 */

export type Shape = TemplateResult<2> | TemplateResult<2>[] | typeof nothing;

export const LINE = 2.5;
export const ink = 'var(--ink)';
export const paper = 'var(--draw-paper)';
export const soft = 'var(--brand-soft)';
export const cloth = 'var(--draw-cloth)';
export const light = 'var(--draw-light)';
export const right = 'var(--right)';
export const table = 'var(--draw-table)';

/** Decorative: the words beside it say the same. Takes the width it is given; height follows. */
export const frame = (...shapes: Shape[]): TemplateResult => html`
  <svg class="drawing" viewBox="0 0 240 160" width="100%" display="block" fill="none" stroke=${ink} stroke-width=${LINE}
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>
`;

/** The ground that most drawings stand on. */
export const ground = svg`
  <path fill=${soft} stroke="none"
    d="M26 86C22 44 62 16 118 16c56 0 98 26 98 68 0 40-40 62-98 62-54 0-89-22-92-60Z"></path>
`;

/** Arms, hands, fingers: rounded strokes that grow together into one outline. */
export interface Limb {
  readonly d: string;
  readonly width: number;
}

export const limbs = (parts: readonly Limb[], fill = paper): Shape => [
  svg`${parts.map(({ d, width }) => svg`<path d=${d} stroke-width=${width}></path>`)}`,
  svg`<g stroke=${fill}>${parts.map(({ d, width }) => svg`<path d=${d} stroke-width=${width - 2 * LINE}></path>`)}</g>`,
];

/** A card with a portrait and lines, 86 × 54, placed by an SVG transform; `thin` evens out the scale in it. */
export const card = (transform: string, thin = 1): Shape => svg`
  <g transform=${transform} stroke-width=${LINE * thin}>
    <rect width="86" height="54" rx="6" fill=${paper}></rect>
    <rect x="8" y="11" width="23" height="29" rx="3" fill=${soft} stroke="none"></rect>
    <circle cx="19.500" cy="21" r="4.500"></circle>
    <path d="M11.500 40c0-6.500 3-10 8-10s8 3.500 8 10M40 15h36M40 26h28M40 37h34"></path>
  </g>
`;

/** "Like this." */
export const tick = (x: number, y: number, r = 12): Shape => svg`
  <circle cx=${x} cy=${y} r=${r} fill=${right} stroke=${paper}></circle>
  <path stroke=${paper} d=${`M${x - r * 0.42} ${y + r * 0.04}l${r * 0.3} ${r * 0.32} ${r * 0.56}-${r * 0.64}`}></path>
`;

/** "Not this": a stroke through it, with air around the stroke. */
export const strike = (d: string): Shape =>
  svg`<path d=${d} stroke=${paper} stroke-width=${LINE * 3}></path><path d=${d}></path>`;

/** A phone as its owner sees it, 62 × 120, its screen at 5, 9 to 57, 111. */
export const phone = (transform: string, screen: Shape = nothing): Shape => svg`
  <g transform=${transform}>
    <rect width="62" height="120" rx="11" fill=${paper}></rect>
    <path d="M27 6.500h8" stroke-width="2"></path>
    ${screen}
  </g>
`;

/** Four corner marks around a window. */
export const corners = (x: number, y: number, width: number, height: number, arm = 9): Shape => svg`
  <path d=${`M${x} ${y + arm}v-${arm}h${arm}M${x + width - arm} ${y}h${arm}v${arm}M${x + width} ${y + height - arm}v${arm}h-${arm}M${x + arm} ${y + height}h-${arm}v-${arm}`}></path>
`;

/** A window with daylight in its panes. */
export const pane = (x: number, y: number, width: number, height: number): Shape => svg`
  <rect x=${x} y=${y} width=${width} height=${height} rx="3" fill=${light}></rect>
  <path d=${`M${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}M${x - 6} ${y + height}h${width + 12}`}></path>
`;

/** Somebody who looks at us, head and shoulders; 92 wide, the crown at 0, 0, the face as given. */
export const person = (transform: string, face: Shape = calm, thin = 1): Shape => svg`
  <g transform=${transform} stroke-width=${LINE * thin}>
    <path fill=${cloth} d="M-46 112c0-22 14-32 34-34h24c20 2 34 12 34 34Z"></path>
    <path fill=${paper} d="M-10 60v18c0 7 20 7 20 0V60Z"></path>
    <path fill=${paper} d="M-23 30c0-18 10-26 23-26s23 8 23 26c0 22-10 36-23 36s-23-14-23-36Z"></path>
    <path fill=${cloth} d="M-25 32c-5-22 8-34 25-34s30 12 25 34c-3-8-6-12-11-15-10 5-26 4-31-2-4 4-6 10-8 17Z"></path>
    ${face}
  </g>
`;

const calm = svg`<path d="M-9 35v2M9 35v2M-6 52c4 2 8 2 12 0M0 40l-2 6h3"></path>`;

/**
 * Somebody seen from the side, looking to the left; eyes at -14, 32, shoulder at 22, 102. The arm, a path from there, grows
 * out of the body.
 */
export const profile = (transform: string, arm = ''): Shape => svg`
  <g transform=${transform}>
    <path fill=${paper} d="M-3 60v24c8 8 24 6 30-2V46Z"></path>
    <path fill=${paper} d="M-20 14c-2 6-3 12-2.500 17-1.500 5-5 8-6.500 11.500-.5 2.500 3 3.500 6 3.500 0 2-1 3-1 4.500 1 1 2 1.500 3 1.500-2.500 3-1 4-1 6-.5 6 3 10 10 10 10 0 18-4 23-12l2-40Z"></path>
    <path fill=${cloth} d="M-22 17C-24-2-10-11 6-11c22 0 34 18 31 39-2 13-7 22-15 28-5-2-8-5-10-9 3-8-1-15-7-14-1-7-3-11-7-16-6 2-13 2-20 0Z"></path>
    <path d="M-14 30.500v3M-19 23c2-1.500 5-2 7-1M4 38c4-3 8 1 5 5.500"></path>
    ${arm && svg`<path stroke-width="24" d=${arm}></path>`}
    <path fill=${cloth} d="M-26 124c0-24 10-37 24-41 8 6 22 6 28-1 18 4 28 18 30 42Z"></path>
    ${arm && svg`<path stroke=${cloth} stroke-width=${24 - 2 * LINE} d=${arm}></path>`}
  </g>
`;

/** A phone seen from the side, its screen to the right, held from below right; its middle at 0, 0. */
export const heldPhone = (transform: string): Shape => svg`
  <g transform=${transform}>
    ${limbs([
      { d: 'M18 44L2 30', width: 19 },
      { d: 'M-4 32v-14', width: 14 },
    ])}
    <rect x="-5.500" y="-32" width="11" height="66" rx="4.500" fill=${paper}></rect>
    ${limbs([{ d: 'M17 42C12 36 9 28 8 16', width: 12.5 }])}
    ${svg`<path stroke=${paper} stroke-width="13" d="M17 43l-5-4"></path>`}
  </g>
`;
