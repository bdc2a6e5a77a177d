import { svg } from 'lit';
import { corners, frame, ground, person } from './parts.ts';

/** One person, the whole head in the window, calm, looking at us. */
export const oneFace = frame(
  ground,
  corners(62, 10, 116, 138, 16),
  person('translate(120 32)'),
  svg`<path d="M76 144h88"></path>`,
);
