import { svg } from 'lit';
import { frame, ground, person, soft } from './parts.ts';

/** The mouth wide open. */
export const movementOpenMouth = frame(
  ground,
  person(
    'translate(120 20) scale(1.2)',
    svg`<path d="M-9 33v2M9 33v2M0 38l-2 5h3"></path><ellipse cx="0" cy="54" rx="5.500" ry="6.500" fill=${soft}></ellipse>`,
    1 / 1.2,
  ),
);
