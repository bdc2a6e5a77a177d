import { svg } from 'lit';
import { corners, frame, ground, paper, soft } from './parts.ts';

/** A letter: the whole page, with name, address and date. */
export const paperPage = frame(
  ground,
  corners(58, 8, 124, 144, 16),
  svg`
    <path fill=${paper} d="M76 18h72l18 18v102a4 4 0 0 1-4 4H76a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4Z"></path>
    <path fill=${soft} d="M148 18v14a4 4 0 0 0 4 4h14Z"></path>
    <rect x="84" y="48" width="42" height="26" rx="4" fill=${soft} stroke="none"></rect>
    <path d="M84 32h26M91 56h28M91 66h20M138 52h16M84 88h70M84 100h70M84 112h54M84 126h24"></path>
  `,
);
