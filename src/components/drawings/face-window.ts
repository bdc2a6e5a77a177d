import { svg } from 'lit';
import { frame, ground, light, pane, profile } from './parts.ts';

/** Somebody turned to the window: the light falls on the face. */
export const faceWindow = frame(
  ground,
  svg`<path fill=${light} stroke="none" d="M70 20 152 46v56L70 102Z"></path>`,
  pane(26, 20, 48, 82),
  profile('translate(166 29)'),
);
