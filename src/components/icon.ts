import { html, svg, type TemplateResult } from 'lit';
import type { IconNode } from 'lucide';

/** A lucide icon in the colour of the text, as large as `1.5em`. Decorative: the words beside it or a label say what it means. */
export const icon = (node: IconNode): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" width="1.5em" height="1.5em" aria-hidden="true">${node.map(shape)}</svg>
`;

/** Spelled out by element, since a template's tag names are fixed. */
function shape([tag, a]: IconNode[number]): TemplateResult<2> {
  switch (tag) {
    case 'circle':
      return svg`<circle cx=${a.cx} cy=${a.cy} r=${a.r}></circle>`;
    case 'ellipse':
      return svg`<ellipse cx=${a.cx} cy=${a.cy} rx=${a.rx} ry=${a.ry}></ellipse>`;
    case 'rect':
      return svg`<rect x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.rx ?? 0}></rect>`;
    case 'line':
      return svg`<line x1=${a.x1} y1=${a.y1} x2=${a.x2} y2=${a.y2}></line>`;
    case 'polyline':
      return svg`<polyline points=${a.points}></polyline>`;
    case 'polygon':
      return svg`<polygon points=${a.points}></polygon>`;
    default:
      return svg`<path d=${a.d}></path>`;
  }
}
