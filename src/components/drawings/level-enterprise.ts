import { svg } from 'lit';
import { frame, ground, light, paper, soft } from './parts.ts';

/** Enterprise: a building where a company sits. */
export const levelEnterprise = frame(
  ground,
  svg`
    <path d="M20 140h200"></path>
    <path fill=${paper} d="M62 140V30a5 5 0 0 1 5-5h58a5 5 0 0 1 5 5v110Z"></path>
    <path fill=${soft} d="M130 140V66h48a5 5 0 0 1 5 5v69Z"></path>
    ${[40, 62, 84].map((y) => [76, 102].map((x) => svg`<rect x=${x} y=${y} width="14" height="12" rx="2" fill=${light}></rect>`))}
    <path fill=${paper} d="M84 140v-24a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v24M145 82h23M145 98h23M145 114h23"></path>
  `,
);
