import { svg } from 'lit';
import { frame, paper, person, soft } from './parts.ts';

/** Nothing behind the person but a plain, light wall. */
export const plainWall = frame(
  svg`
    <rect x="24" y="12" width="192" height="136" rx="16" fill=${paper}></rect>
    <path d="M24 128h192"></path><path fill=${soft} stroke="none" d="M25 129h190v3c0 8-7 15-15 15H40c-8 0-15-7-15-15Z"></path>
  `,
  person('translate(120 35)'),
);
