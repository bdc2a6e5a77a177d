import { css, html, type TemplateResult } from 'lit';

export const numberedStyles = css`
  .numbered { display: grid; gap: 14px; counter-reset: step; }
  .numbered > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 14px; align-items: start; counter-increment: step; }
  .numbered > li::before {
    content: counter(step); display: grid; place-items: center; inline-size: 2rem; block-size: 2rem; border-radius: 50%; background: var(--brand-soft); color: var(--brand);
    font-weight: 700; font-variant-numeric: tabular-nums;
  }
  .numbered > li > * { grid-column: 2; padding-block-start: 0.2rem; }
`;

/** Things to do one after the other. */
export const numbered = (steps: readonly (string | TemplateResult)[]): TemplateResult =>
  html`<ol class="numbered">${steps.map((step) => html`<li><div>${step}</div></li>`)}</ol>`;
