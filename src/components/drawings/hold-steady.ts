import { svg } from 'lit';
import { cloth, frame, ground, limbs, paper, soft } from './parts.ts';

/** Both hands hold the phone, elbows on the table. */
export const holdSteady = frame(
  ground,
  svg`<path d="M16 146h208"></path>`,
  limbs([
    { d: 'M80 98L81 74', width: 22 },
    { d: 'M160 98L159 74', width: 22 },
  ]),
  limbs(
    [
      { d: 'M46 133L74 104', width: 25 },
      { d: 'M194 133L166 104', width: 25 },
    ],
    cloth,
  ),
  svg`
    <rect x="84" y="20" width="72" height="96" rx="11" fill=${paper}></rect>
    <rect x="94" y="38" width="52" height="38" rx="4" fill=${soft}></rect><circle cx="120" cy="98" r="7.500"></circle><path d="M115 29h10"></path>
  `,
  limbs([
    { d: 'M80 93L96 82', width: 14 },
    { d: 'M160 93L144 82', width: 14 },
  ]),
  svg`<path stroke=${paper} stroke-width="10" d="M78 92l1-4M162 92l-1-4"></path>`,
);
