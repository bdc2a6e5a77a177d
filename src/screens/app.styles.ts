import { css } from 'lit';

export const appStyles = css`
  :host { display: grid; min-block-size: 100vh; min-block-size: 100dvh; grid-template: auto 1fr / minmax(0, 1fr); }
  header, .body { inline-size: 100%; max-inline-size: 72rem; margin-inline: auto; }
  header {
    display: flex; align-items: center; gap: 4px; min-block-size: calc(64px + env(safe-area-inset-top));
    padding: calc(8px + env(safe-area-inset-top)) 12px 8px;
  }
  .brand {
    flex: none; display: flex; align-items: center; gap: 10px; min-block-size: 48px; padding: 4px 8px; color: var(--ink); font-weight: 700; text-decoration: none;
  }
  .brand svg { inline-size: 28px; block-size: 28px; }
  .back { inline-size: auto; gap: 4px; padding-inline: 8px 16px; }
  .space { flex: 1; }
  .language { position: relative; display: flex; align-items: center; min-inline-size: 0; }
  .language .icon { position: absolute; inset-inline-start: 12px; pointer-events: none; inline-size: 1.25rem; block-size: 1.25rem; }
  select {
    appearance: none; font: inherit; font-size: var(--step-0); color: var(--ink); background: none; border: 0; border-radius: 24px;
    min-block-size: 48px; padding-block: 0; padding-inline: 40px 8px; min-inline-size: 0; max-inline-size: 12rem; text-overflow: ellipsis; cursor: pointer;
  }
  .compact .icon { inset-inline-start: 14px; }
  .compact select { flex: none; inline-size: 48px; padding-inline: 48px 0; }
  select option { background: var(--surface); color: var(--ink); }
  select:focus-visible { border-radius: 24px; }
  @media (hover: hover) { select:hover { background-color: var(--brand-soft); } }
  .body { display: grid; grid-template-columns: minmax(0, 1fr); }
  main { display: grid; min-inline-size: 0; inline-size: 100%; max-inline-size: 36rem; margin-inline: auto; padding: 8px 20px 0; outline: none; }
  .start main { max-inline-size: 60rem; }
  aside { display: none; }
  .inner .brand { display: none; }
  .bar {
    display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; max-inline-size: 33.5rem; margin: 0 auto 12px; padding: 12px 8px 12px 16px;
    background: var(--brand-soft); border-radius: var(--radius);
  }
  .bar.careful { background: var(--amber-soft); }
  .bar p { flex: 1 1 12rem; }
  .bar button { inline-size: auto; }
  .skip { position: absolute; inset-block-start: -100px; z-index: 2; inline-size: auto; background: var(--surface); }
  .skip:focus { inset-block-start: 8px; }
  .stuck { padding: 48px 20px; text-align: center; }
  @media (max-width: 36rem) { .bar { margin-inline: 20px; } }
  @media (min-width: 60rem) {
    .inner .brand { display: flex; margin-inline-end: 16px; }
    .with-aside { grid-template-columns: 20rem minmax(0, 1fr); gap: 48px; }
    .with-aside main { margin-inline: 0; padding-inline-end: 32px; max-inline-size: 40rem; }
    aside { display: block; position: sticky; inset-block-start: 16px; align-self: start; margin-block-start: 8px; padding-inline-start: 20px; }
    aside p { padding: 8px 12px 0; }
    aside .title { padding-block: 0 8px; font-weight: 700; }
    aside .card { padding: 20px 12px; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .arriving { animation: arrive 200ms ease-out; }
    @keyframes arrive { from { opacity: 0; transform: translateY(8px); } }
  }
  @media (prefers-reduced-motion: reduce) {
    .arriving { animation: fade 150ms ease-out; }
    @keyframes fade { from { opacity: 0; } }
  }
`;
