import { svg } from 'lit';
import { frame, ground, light, paper, soft } from './parts.ts';

/** A page written by hand, with its date, being signed. */
export const statement = frame(
  ground,
  svg`
    <rect x="62" y="12" width="104" height="138" rx="3" fill=${paper}></rect>
    <path d="M126 28h24"></path>
    <path d="M78 48c4-6 6 6 10 0s6 6 10 0 6 6 10 0 6 6 10 0 6 6 10 0 6 6 10 0M78 64c4-6 6 6 10 0s6 6 10 0 6 6 10 0 6 6 10 0 6 6 10 0M78 80c4-6 6 6 10 0s6 6 10 0 6 6 10 0 6 6 10 0 6 6 10 0 6 6 10 0"></path>
    <path stroke=${soft} stroke-width="4" d="M78 134h72"></path>
    <path d="M82 126c4-18 14-20 12-6-2 8-8 8-6 2 4-8 12-10 16-6-6 8 2 12 6 2 2 8 8 6 10 0l8 6"></path>
    <path fill=${light} d="M128 122l4-14 44-52 12 10-44 52Z"></path><path d="M132 108l10 10M168 66l12 10"></path>
  `,
);
