import { svg } from 'lit';
import { card, frame, ground, light, paper } from './parts.ts';

/** A card drawn out of its plastic cover, which shines. */
export const outOfSleeve = frame(
  ground,
  svg`
    <rect x="24" y="38" width="104" height="86" rx="9" fill=${paper} fill-opacity="0.5"></rect>
    <path d="M40 108l36-52M56 114l36-52" stroke=${light} stroke-width="7"></path>
    <path d="M128 52v58" stroke-dasharray="5 6"></path>
  `,
  card('translate(94 52) scale(1.12)', 0.9),
  svg`<path d="M150 136h50M190 128l10 8-10 8"></path>`,
);
