import { card, frame, ground, person } from './parts.ts';

/** Verified: the person and a document. */
export const levelVerified = frame(
  ground,
  person('translate(88 30) scale(1.05)', undefined, 0.95),
  card('translate(126 88) rotate(-6)'),
);
