import { svg } from 'lit';
import { card, cloth, frame, limbs, table } from './parts.ts';

/** The card lies alone; the hand has gone away. */
export const handsOff = frame(
  svg`<rect x="14" y="12" width="212" height="136" rx="18" fill=${table}></rect>`,
  card('translate(36 34) scale(1.16)', 0.86),
  limbs([
    { d: 'M197 126L176 97', width: 14.5 },
    { d: 'M205 122L192 88', width: 14.5 },
    { d: 'M213 122L209 88', width: 14.5 },
    { d: 'M221 126L225 100', width: 13.5 },
    { d: 'M200 142C190 140 184 136 175 128', width: 14.5 },
    { d: 'M208 136L218 154', width: 38 },
  ]),
  svg`<path fill=${cloth} d="M189 158c12-2 36-12 46-20l12 26-46 14Z"></path>`,
);
