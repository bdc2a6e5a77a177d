import { css } from 'lit';

/** What the screens of practice share: that it is practice, and how each part of it went. */
export const rehearsedStyles = css`
  :host { display: grid; grid-template: 1fr auto / minmax(0, 1fr); }
  .note { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 14px; padding: 14px 16px; border-radius: var(--radius); background: var(--amber-soft); }
  .note .icon { grid-row: span 2; color: var(--amber); }
  .note h2 { font-size: var(--step-1); }
  .results { display: grid; gap: 4px; }
  .results li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 14px; align-items: center; padding-block: 10px; }
  .results li + li { border-block-start: 1px solid var(--line); }
  .sign { grid-row: span 2; display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 50%; background: var(--right-soft); color: var(--right); }
  .skipped .sign { background: var(--sunken); color: var(--muted); border-radius: 10px; }
  .sign .icon { inline-size: 1.25rem; block-size: 1.25rem; }
  @media (min-width: 60rem) { :host { grid-template-rows: auto 1fr; } .stack { margin-block-end: 16px; } }
  @media (forced-colors: active) { .sign, .note { border: 1px solid; } }
`;
