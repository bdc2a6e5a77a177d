import { svg } from 'lit';
import { card, frame, ground, light, paper, person } from './parts.ts';

/** Verified Plus: the person, a document and a bill. */
export const levelVerifiedPlus = frame(
  ground,
  svg`
    <g transform="rotate(7 176 66)">
      <rect x="140" y="16" width="70" height="96" rx="5" fill=${paper}></rect>
      <path d="M152 32h24M152 48h46M152 60h46M152 72h30"></path><circle cx="194" cy="32" r="6" fill=${light}></circle>
    </g>
  `,
  person('translate(84 30) scale(1.05)', undefined, 0.95),
  card('translate(122 94) rotate(-6)'),
);
