import { svg } from 'lit';
import { cloth, frame, ground, light, limbs, paper, soft } from './parts.ts';

/** A finger under a soft cloth wipes the lens. */
export const wipeLens = frame(
  ground,
  svg`
    <g transform="rotate(-6 80 80)">
      <rect x="42" y="14" width="76" height="136" rx="14" fill=${paper}></rect>
      <rect x="52" y="24" width="44" height="44" rx="12" fill=${soft}></rect>
      <circle cx="66" cy="38" r="7.500"></circle><circle cx="66" cy="56" r="5"></circle><circle cx="84" cy="47" r="3"></circle>
    </g>
    <path fill=${light} d="M84 40c10-12 26-8 36-14 12-6 22 4 20 16-2 10 4 22-6 30-10 9-20 2-32 8-14 6-24-6-20-18 2-8-2-16 2-22Z"></path>
    <path d="M96 64c6-2 8-8 6-14M124 40c-4 2-6 6-5 10"></path>
  `,
  limbs([
    { d: 'M108 56L140 68', width: 15 },
    { d: 'M122 74L146 84', width: 15 },
    { d: 'M132 88L148 96', width: 14 },
    { d: 'M150 80L178 98', width: 42 },
    { d: 'M132 46c8 6 14 12 18 20', width: 15 },
  ]),
  svg`<path fill=${cloth} d="M180 72l38 24v44l-62-20Z"></path>`,
);
