import { svg } from 'lit';
import { card, frame, table } from './parts.ts';

/** A card flat on a dark, plain table, seen from straight above. */
export const flatDarkTable = frame(
  svg`<rect x="20" y="12" width="200" height="136" rx="18" fill=${table}></rect>`,
  card('translate(64 45) scale(1.3)', 0.77),
);
