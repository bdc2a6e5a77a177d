import { svg } from 'lit';
import { card, frame, ground, light, pane } from './parts.ts';

/** Daylight falls through a window onto the card. */
export const daylightWindow = frame(
  ground,
  svg`<path fill=${light} stroke="none" d="M44 22 92 22 206 136H96Z"></path>`,
  pane(38, 18, 58, 66),
  svg`<path d="M18 136h204"></path>`,
  card('matrix(0.86 0 -0.34 0.5 138 106)', 1.2),
);
