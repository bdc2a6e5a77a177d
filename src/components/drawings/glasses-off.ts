import { svg } from 'lit';
import { frame, ground, light, person } from './parts.ts';

/** The glasses are off and lie beside. */
export const glassesOff = frame(
  ground,
  person('translate(92 34)'),
  svg`
    <path d="M122 64c16-8 36-4 48 12M172 66l-1 11-11-2"></path>
    <rect x="146" y="94" width="34" height="26" rx="12" fill=${light}></rect><rect x="190" y="94" width="34" height="26" rx="12" fill=${light}></rect>
    <path d="M180 104c2-4 8-4 10 0M146 104l-10-8M224 104l8-8"></path>
  `,
);
