import { svg } from 'lit';
import { card, frame, ground, light, paper, strike } from './parts.ts';

/** Not under a lamp: it makes a bright spot on the card. */
export const awayFromLamp = frame(
  ground,
  svg`
    <path fill=${light} stroke="none" d="M96 62h48l34 66H62Z"></path>
    <path d="M120 6v24"></path><path fill=${paper} d="M120 29c-20 0-32 12-34 33h68c-2-21-14-33-34-33Z"></path>
  `,
  card('matrix(1.24 0 -0.26 0.74 78 104)'),
  svg`<path fill=${light} d="M136 115c10 0 16 4 15 8.500s-9 8.500-19 8.500-16-4-15-8.500 9-8.500 19-8.500Z"></path>`,
  strike('M76 78 164 12'),
);
