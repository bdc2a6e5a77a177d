import { svg } from 'lit';
import { cloth, frame, ground, paper } from './parts.ts';

/** Seen from the side: the phone level over the card, not tilted. */
export const straightAbove = frame(
  ground,
  svg`
    <rect x="72" y="34" width="96" height="15" rx="6" fill=${paper}></rect><path d="M146 49v4h8v-4"></path>
    <path stroke-dasharray="0.1 7" d="M84 60 60 122M156 60l24 62M120 60v62"></path>
    <path d="M18 138h204"></path><rect x="62" y="128" width="116" height="10" rx="3" fill=${cloth}></rect>
  `,
);
