import { svg } from 'lit';
import { frame, ground, person } from './parts.ts';

/** Both eyes closed. */
export const movementBlink = frame(
  ground,
  person(
    'translate(120 20) scale(1.2)',
    svg`<path d="M-14 35c2 3.500 7 3.500 9 0M5 35c2 3.500 7 3.500 9 0M-6 52c4 2 8 2 12 0M0 40l-2 6h3"></path>`,
    1 / 1.2,
  ),
);
