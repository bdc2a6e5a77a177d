import { svg } from 'lit';
import { card, corners, frame, ground, paper, soft } from './parts.ts';

/** On the screen the card fills most of the window, with a little air on all sides. */
export const fillsFrame = frame(
  ground,
  svg`
    <rect x="24" y="24" width="192" height="112" rx="16" fill=${paper}></rect>
    <rect x="44" y="33" width="146" height="94" rx="5" fill=${soft} stroke="none"></rect>
    <path d="M33 72v16"></path><circle cx="203" cy="80" r="6"></circle>
    ${corners(50, 39, 134, 82, 14)}
  `,
  card('translate(63.500 46) scale(1.25)', 0.8),
);
