import { svg } from 'lit';
import { card, cloth, corners, frame, ground, limbs, paper, phone, soft, tick } from './parts.ts';

/** A phone held over a card on a table: all is right. */
export const hero = frame(
  ground,
  card('matrix(0.95 -0.2 0.3 0.84 12 96)', 1.1),
  svg`
    <g transform="translate(6 -3) rotate(8 150 80) scale(0.96)">
      <path fill=${paper} d="M170 62c15 8 23 20 24 36 1 11 4 19 12 26l-43 32c-11-12-21-19-29-25-9-7-14-13-17-21Z"></path>
      <path fill=${cloth} d="m155 154 50-36c3-2 6-1 8 1l7 10-60 44-7-10c-2-3-1-7 2-9Z"></path>
      ${limbs([58, 72, 86, 100].map((y) => ({ d: `M109 ${y}h15`, width: 15.5 })))}
      ${phone(
        'translate(114 12)',
        svg`
          ${corners(7, 32, 48, 36)}
          <rect x="11.500" y="36.500" width="39" height="27" rx="3" fill=${soft} stroke-width="2"></rect>
          <path stroke-width="2" d="M29 46h16M29 54h11M15 58c0-7 10-7 10 0"></path>
          <circle cx="20" cy="46" r="3" stroke-width="2"></circle>
          <circle cx="31" cy="98" r="7.500"></circle>
        `,
      )}
      <path fill=${paper} d="M193 100c-4-12-10-22-18-30-7-7-17-1-13 8 5 10 9 20 10 30"></path>
    </g>
  `,
  tick(184, 33, 15),
);
