import { svg } from 'lit';
import { frame, ground, person } from './parts.ts';

/** As in a mirror, which the camera picture is: the person's own left is on the left. An order of words turns nothing of it round. */
const turn = (side: 1 | -1) =>
  frame(
    ground,
    svg`<g transform=${`translate(120 0) scale(${side} 1)`}>
      ${person(
        'translate(0 24) scale(1.2)',
        svg`<path d="M-17 35v2M1 35v2M-15 52c4 2 7 2 10 0.500M-9 40l-4 6h3"></path>`,
        1 / 1.2,
      )}
      <path d="M-38 62h-40M-68 52l-10 10 10 10"></path>
    </g>`,
  );

export const movementTurnLeft = turn(1);
export const movementTurnRight = turn(-1);
