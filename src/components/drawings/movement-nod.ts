import { svg } from 'lit';
import { frame, ground, person } from './parts.ts';

/** The face looks down; down and up again. */
export const movementNod = frame(
  ground,
  person(
    'translate(120 20) scale(1.2)',
    svg`<path d="M-9 42v2M9 42v2M-5 57c3 1.500 7 1.500 10 0M0 47l-2 5h3"></path>`,
    1 / 1.2,
  ),
  svg`<path d="M184 34v46M175 43l9-9 9 9M175 71l9 9 9-9"></path>`,
);
