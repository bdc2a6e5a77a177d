import { svg } from 'lit';
import { frame, ground, ink, pane } from './parts.ts';

/** With the window behind, the face is a shadow. */
export const windowBehind = frame(
  ground,
  pane(72, 8, 96, 104),
  svg`<path fill=${ink} d="M74 152c0-22 14-32 34-36v-10c-8-5-13-15-14-26-6-24 6-40 26-40s32 16 26 40c-1 11-6 21-14 26v10c20 4 34 14 34 36Z"></path>`,
);
