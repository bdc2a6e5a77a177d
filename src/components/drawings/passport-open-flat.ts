import { svg } from 'lit';
import { cloth, frame, ground, light, paper, soft } from './parts.ts';

/** A passport open at the page with the photo, flat, its far corners held down; both bottom lines are seen. */
export const passportOpenFlat = frame(
  ground,
  svg`
    <rect x="52" y="8" width="136" height="144" rx="8" fill=${cloth}></rect>
    <path fill=${paper} d="M60 15h120v61c-32 5-88 5-120 0Z"></path>
    <path fill=${paper} d="M60 145h120V76c-32 5-88 5-120 0Z"></path>
    <circle cx="120" cy="44" r="14"></circle><path d="M106 44h28M120 30c-9 9-9 19 0 28 9-9 9-19 0-28"></path>
    <rect x="69" y="88" width="27" height="31" rx="3" fill=${soft} stroke="none"></rect>
    <circle cx="82.500" cy="99" r="5"></circle><path d="M73.500 119c0-8 4-10 9-10s9 2 9 10M106 92h62M106 102.500h40M106 113h54"></path>
    <path stroke-dasharray="0.1 5.500" d="M71 129h99M71 137.500h99" stroke-width="3.400"></path>
    <circle cx="58" cy="16" r="11" fill=${light}></circle><circle cx="58" cy="16" r="5"></circle>
    <circle cx="182" cy="16" r="11" fill=${light}></circle><circle cx="182" cy="16" r="5"></circle>
  `,
);
