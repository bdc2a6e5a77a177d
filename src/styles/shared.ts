import { css } from 'lit';

/** What every screen looks like: text, buttons, cards. Sizes and colours are tokens of base.css. */
export const shared = css`
  :host { display: block; }
  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  ul, ol { list-style: none; }
  h1, h2, h3 { line-height: var(--leading-tight); text-wrap: balance; }
  h1 { font-size: var(--step-3); letter-spacing: -0.01em; }
  /* Letters that join must not be moved. */
  h1:lang(ar) { letter-spacing: 0; }
  h2 { font-size: var(--step-2); }
  h3 { font-size: var(--step-1); }
  h1:focus { outline: none; }
  p { text-wrap: pretty; }
  a { color: var(--brand); text-underline-offset: 0.2em; }
  .muted { color: var(--muted); }
  .small { font-size: var(--step-0); }
  .stack { display: grid; gap: 16px; align-content: start; }
  .card { background: var(--surface); border-radius: var(--radius); box-shadow: var(--shade), inset 0 0 0 1px var(--line); padding: 20px; }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { flex: none; inline-size: 1.5em; block-size: 1.5em; }
  /* A drawing on a tile of its own. */
  .drawing { display: block; inline-size: 100%; block-size: auto; background: var(--brand-soft); border-radius: var(--radius); }

  button, .button { font: inherit; color: inherit; cursor: pointer; text-decoration: none; touch-action: manipulation; }
  .primary, .secondary, .plain, .danger {
    display: flex; align-items: center; justify-content: center; gap: 10px; min-block-size: 56px; padding: 10px 24px;
    inline-size: 100%; border: 1.5px solid transparent; border-radius: var(--radius); font-weight: 650; line-height: 1.25; text-align: center;
  }
  .primary { background: var(--brand); color: var(--on-brand); }
  .secondary { background: none; border-color: var(--edge); color: var(--brand); }
  .plain { background: none; color: var(--brand); font-weight: 600; min-block-size: 48px; padding: 6px 16px; }
  .danger { background: none; border-color: currentColor; color: var(--danger); }
  .round {
    display: grid; place-items: center; inline-size: 48px; block-size: 48px; padding: 0; border: 0; border-radius: 50%; background: none;
    color: var(--ink);
  }
  .primary:active { background: var(--brand-strong); }
  .secondary:active, .plain:active, .round:active { background: var(--brand-soft); }
  :disabled { opacity: 0.55; cursor: default; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 8px; }
  .primary:focus-visible, .secondary:focus-visible, .plain:focus-visible, .danger:focus-visible, .card:focus-visible { border-radius: var(--radius); }
  .round:focus-visible { border-radius: 50%; }
  @media (hover: hover) {
    .primary:hover { background: var(--brand-strong); }
    .secondary:hover, .plain:hover, .round:hover { background: var(--brand-soft); }
  }

  /* The main action waits in reach of the thumb while the rest scrolls above it. */
  .actions {
    position: sticky; inset-block-end: 0; z-index: 1; display: grid; gap: 4px; margin-inline: -20px; align-self: end;
    padding: 24px 20px calc(12px + env(safe-area-inset-bottom));
    background: linear-gradient(to top, var(--paper) calc(100% - 24px), transparent);
  }
  @media (max-height: 38rem) {
    .actions { padding-block: 16px calc(4px + env(safe-area-inset-bottom)); }
    .actions .plain { min-block-size: 44px; padding-block: 0; }
  }
  /* Where there is a mouse instead of a thumb, it follows the text. */
  @media (min-width: 60rem) and (min-height: 30rem) {
    .actions { position: static; display: flex; flex-wrap: wrap; gap: 8px 12px; align-self: start; margin-inline: 0; padding: 8px 0 32px; background: none; }
    .actions > * { inline-size: auto; }
    .actions > .primary { min-inline-size: 15rem; }
  }
  @media (forced-colors: active) {
    .primary, .secondary, .plain, .danger, .card { border: 1px solid; }
    .primary { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .primary, .secondary, .plain, .round { transition: background-color 150ms ease-out; }
  }
`;
