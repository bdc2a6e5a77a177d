import { svg } from 'lit';
import { frame, ground, light, paper, soft } from './parts.ts';

/** A driving licence: portrait, lines and a car. */
export const licence = frame(
  ground,
  svg`
    <rect x="42" y="31" width="156" height="98" rx="11" fill=${paper}></rect>
    <rect x="57" y="60" width="40" height="54" rx="5" fill=${soft} stroke="none"></rect>
    <circle cx="77" cy="80" r="9"></circle><path d="M62 114c0-13 6-19 15-19s15 6 15 19M57 47h58M111 65h30M111 81h22"></path>
    <path fill=${light} d="M114 107c-4 0-5-2-5-5 0-6 3-8 8-9l9-2 9-10c2-2 4-3 7-3h16c3 0 5 1 7 3l6 9 8 2c4 1 6 3 6 8 0 4-1 7-5 7Z"></path>
    <path d="M127 91h47M150 79v12"></path>
    <circle cx="128" cy="107" r="7.500" fill=${paper}></circle><circle cx="168" cy="107" r="7.500" fill=${paper}></circle>
  `,
);
