import { svg } from 'lit';
import { frame, ground, light, paper, soft } from './parts.ts';

/** The head of a letter: the name with the address, and the date, are what is looked for. */
export const nameAndDate = frame(
  ground,
  svg`
    <path fill=${paper} d="M50 166V24a8 8 0 0 1 8-8h124a8 8 0 0 1 8 8v142"></path>
    <path stroke=${soft} stroke-width="10" d="M72 38h22"></path>
    <rect x="64" y="56" width="78" height="42" rx="7" fill=${light}></rect>
    <path d="M76 68h40M76 77h52M76 86h34"></path>
    <rect x="132" y="26" width="48" height="22" rx="7" fill=${light}></rect>
    <path d="M142 37h28"></path>
    <path stroke=${soft} stroke-width="5" d="M66 114h108M66 128h108M66 142h84"></path>
  `,
);
