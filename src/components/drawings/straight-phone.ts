import { svg } from 'lit';
import { frame, ground, heldPhone, profile } from './parts.ts';

/** The phone is upright and as high as the eyes, not looking up from below. */
export const straightPhone = frame(
  ground,
  svg`<path stroke-dasharray="0.1 7" d="M76 36h78M76 61h72M86 86h66"></path>`,
  profile('translate(178 29)', 'M22 98C14 110-18 113-44 100L-94 76'),
  heldPhone('translate(62 62)'),
);
