import { svg } from 'lit';
import { frame, ground, light, paper, soft, strike } from './parts.ts';

/** The back of a phone, its flash off. */
export const noFlash = frame(
  ground,
  svg`
    <g transform="rotate(-8 90 80)">
      <rect x="54" y="18" width="68" height="126" rx="13" fill=${paper}></rect>
      <rect x="63" y="27" width="34" height="34" rx="10" fill=${soft}></rect>
      <circle cx="73.500" cy="37.500" r="5.500"></circle><circle cx="73.500" cy="51.500" r="4"></circle><circle cx="87" cy="44" r="2.500"></circle>
    </g>
    <circle cx="164" cy="66" r="38" fill=${paper}></circle>
    <path fill=${light} d="M170 39l-22 31h15l-5 24 23-33h-15l4-22Z"></path>
    ${strike('M138 40l52 52')}
  `,
);
