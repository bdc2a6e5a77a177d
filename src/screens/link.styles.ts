import { css } from 'lit';

export const linkStyles = css`
  :host { display: grid; grid-template: 1fr auto / minmax(0, 1fr); }
  .stack { gap: 24px; padding-block-end: 16px; }
  section, .group { display: grid; gap: 12px; }
  h3 { margin-block-start: 8px; }
  .kinds { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 8px; }
  .fixes { display: grid; gap: 8px; }
  .option {
    display: flex; align-items: center; justify-content: space-between; gap: 8px; inline-size: 100%; min-block-size: 56px; padding: 8px 16px; text-align: start;
    background: var(--surface); border: 2px solid var(--line); border-radius: var(--radius);
  }
  .option[aria-pressed='true'] { border-color: var(--brand); background: var(--brand-soft); font-weight: 650; }
  .option .icon { color: var(--brand); }
  .label { font-weight: 600; }
  .search { min-block-size: 52px; padding: 12px; background: var(--surface); border: 1.5px solid var(--edge); border-radius: 12px; cursor: text; }
  .chosen { padding: 14px 16px; border-radius: var(--radius); background: var(--brand-soft); }
  .chosen .plain { inline-size: auto; justify-self: start; padding-inline: 0; }
  fp-qr { inline-size: min(100%, 15rem); justify-self: center; border: 1px solid var(--line); border-radius: 16px; }
  .message { background: var(--sunken); border-radius: 12px; padding: 12px 14px; user-select: all; -webkit-user-select: all; }
  .message > span { display: inline-block; }
  .link { direction: ltr; overflow-wrap: anywhere; }
  .by-hand { color: var(--amber); font-weight: 600; }
  @media (hover: hover) { .option:hover { border-color: var(--brand); } }
  @media (min-width: 60rem) { :host { grid-template-rows: auto 1fr; } }
  @media (forced-colors: active) { .option[aria-pressed='true'] { border-style: double; } }
`;
