import { svg } from 'lit';
import { frame, ground, heldPhone, profile } from './parts.ts';

/** The phone is held a forearm’s length from the face. */
export const armsLength = frame(
  ground,
  profile('translate(178 29)', 'M22 98C14 110-18 113-44 100L-94 76'),
  heldPhone('translate(62 62)'),
  svg`<path d="M84 58h52M91 51l-7 7 7 7M129 51l7 7-7 7"></path>`,
);
