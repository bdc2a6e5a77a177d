import { svg } from 'lit';
import { frame, light, paper, soft } from './parts.ts';

/** A row of the sheet that “Share” opens: a square with a plus. */
export const iosAddToHome = frame(
  svg`
    <path fill=${paper} d="M40 170V34a20 20 0 0 1 20-20h120a20 20 0 0 1 20 20v136Z"></path>
    <path d="M108 26h24"></path>
    <rect x="54" y="38" width="132" height="30" rx="9" fill=${soft} stroke="none"></rect>
    <path d="M68 53h54M164 46h10v14h-10Z"></path>
    <rect x="46" y="75" width="148" height="36" rx="11" fill=${light}></rect>
    <path d="M62 93h66"></path><rect x="160" y="83" width="20" height="20" rx="5"></rect><path d="M170 88v10M165 93h10"></path>
    <rect x="54" y="118" width="132" height="30" rx="9" fill=${soft} stroke="none"></rect>
    <path d="M68 133h46"></path><circle cx="169" cy="133" r="7"></circle>
  `,
);
