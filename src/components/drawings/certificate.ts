import { svg } from 'lit';
import { corners, frame, ground, light, paper, soft } from './parts.ts';

/** A paper with a border and a seal, all of it in the picture. */
export const certificate = frame(
  ground,
  svg`
    <rect x="72" y="14" width="96" height="132" rx="3" fill=${paper}></rect>
    <rect x="79" y="21" width="82" height="118" rx="2" stroke=${soft} stroke-width="3"></rect>
    <path stroke-width="4" d="M100 40h40"></path><path d="M92 56h56M92 67h56M92 78h40"></path>
    <path d="M92 112h20M92 122h14" stroke=${soft} stroke-width="4"></path>
    <path fill=${light} d="M129 118l-4 17 10-5 10 5-4-17"></path>
    <circle cx="135" cy="107" r="14" fill=${light}></circle><circle cx="135" cy="107" r="7"></circle>
  `,
  corners(60, 4, 120, 152, 14),
);
