import { svg } from 'lit';
import { frame, ground, heldPhone, limbs, paper, profile, soft } from './parts.ts';

/** Seen from the side: the document is held halfway between the face and the phone, below the line of sight. */
export const nearerDocument = frame(
  ground,
  profile('translate(190 29)'),
  heldPhone('translate(44 62)'),
  limbs([{ d: 'M186 148C160 148 140 138 124 118', width: 22 }]),
  svg`<path fill=${soft} d="M112 70l9-2 9 44-9 2Z"></path>`,
  limbs([{ d: 'M134 124C131 116 129 112 124 108', width: 13 }]),
  svg`<path stroke=${paper} stroke-width="8" d="M136 128l-2-4"></path><path d="M64 52h88" stroke-dasharray="3 7"></path>`,
);
