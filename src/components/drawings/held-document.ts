import { svg } from 'lit';
import { card, frame, ground, limbs, paper, person } from './parts.ts';

/** Somebody who holds a card below the chin, by its edge, the face free. */
export const heldDocument = frame(
  ground,
  person('translate(120 10)'),
  limbs([{ d: 'M196 158C186 140 176 130 166 124', width: 22 }]),
  card('translate(68 90) scale(1.08)', 1 / 1.08),
  limbs([{ d: 'M168 132C164 124 158 122 150 123', width: 13 }]),
  svg`<path stroke=${paper} stroke-width="9" d="M171 135l-3-4"></path>`,
);
