import { svg } from 'lit';
import { card, frame, ground, paper, soft, strike, tick } from './parts.ts';

/** The card itself, not its picture on a screen. */
export const realDocument = frame(
  ground,
  svg`
    <rect x="22" y="30" width="96" height="68" rx="7" fill=${paper}></rect><path d="M60 98v16M84 98v16M46 116h52"></path>
    <rect x="36" y="44" width="68" height="40" rx="4" fill=${soft}></rect><circle cx="50" cy="58" r="4.500"></circle>
    <path d="M43 76c0-10 14-10 14 0M68 56h26M68 66h18"></path>
    ${strike('M30 112 112 22')}
  `,
  card('translate(126 66) rotate(-6) scale(1.08)', 0.93),
  tick(214, 60, 14),
);
