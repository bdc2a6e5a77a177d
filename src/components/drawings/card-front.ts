import { svg } from 'lit';
import { frame, ground, light, paper, soft } from './parts.ts';

/** The side of an identity card with the portrait. */
export const cardFront = frame(
  ground,
  svg`
    <rect x="42" y="31" width="156" height="98" rx="11" fill=${paper}></rect>
    <rect x="57" y="50" width="46" height="60" rx="5" fill=${soft} stroke="none"></rect>
    <circle cx="80" cy="72" r="10"></circle><path d="M63 110c0-15 7-21 17-21s17 6 17 21M117 53h36M117 71h64M117 89h50M117 107h58"></path>
    <circle cx="174" cy="50" r="8.500" fill=${light}></circle>
  `,
);
