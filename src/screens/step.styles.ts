import { css } from 'lit';

export const stepStyles = css`
  :host { display: grid; grid-template: 1fr auto / minmax(0, 1fr); }
  fp-review { grid-row: 1 / -1; }
  @media (min-width: 60rem) { :host { grid-template-rows: auto 1fr; } .stack { margin-block-end: 16px; } }
  .rehearsal { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 16px; align-items: center; color: var(--ink); text-decoration: none; }
  .rehearsal .icon { grid-row: span 2; color: var(--brand); inline-size: 2rem; block-size: 2rem; }
  .rehearsal strong { color: var(--brand); font-weight: 650; }
  .stuck h2 { font-size: var(--step-1); }
  .stuck .links { display: flex; flex-wrap: wrap; gap: 0 24px; }
  .stuck .links a { padding-block: 12px; }
  .judging { place-self: center; justify-items: center; text-align: center; padding-block: 48px; }
  .unkept p { padding: 12px 16px; background: var(--amber-soft); border-radius: var(--radius); }
  .judging progress { inline-size: 14rem; accent-color: var(--brand); }
  .drop {
    position: fixed; inset: 12px; z-index: 5; display: grid; place-items: center; font-size: var(--step-3); font-weight: 650; color: var(--brand);
    background: var(--brand-soft); border: 3px dashed var(--brand); border-radius: var(--radius); pointer-events: none;
  }
`;
