import { svg } from 'lit';
import { frame, ground, light, paper, soft } from './parts.ts';

/** The same card turned over: the lines that machines read. */
export const cardBack = frame(
  ground,
  svg`
    <rect x="42" y="31" width="156" height="98" rx="11" fill=${paper}></rect>
    <rect x="57" y="46" width="32" height="25" rx="5" fill=${light}></rect>
    <path d="M57 58.500h11M78 58.500h11M68 46v25M78 46v25M105 49h76M105 60h52"></path>
    <rect x="57" y="80" width="126" height="36" rx="4" fill=${soft} stroke="none"></rect>
    <path stroke-width="3.400" stroke-dasharray="0.1 6.200" d="M64 89h112M64 98h112M64 107h112"></path>
  `,
);
