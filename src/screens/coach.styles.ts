import { css } from 'lit';

/** The camera is dark by day and night: the picture is what is looked at. */
export const coachStyles = css`
  :host {
    position: fixed; inset: 0; z-index: 10; display: grid; grid-template: 1fr auto / 1fr;
    background: #071312; color: #f4f1ea; font: 1.0625rem / 1.4 system-ui, sans-serif;
  }
  fp-stage { grid-area: 1 / 1; min-block-size: 0; }
  header {
    grid-area: 1 / 1; align-self: start; z-index: 1; display: grid; grid-template-columns: auto 1fr auto auto; gap: 8px;
    padding: calc(8px + env(safe-area-inset-top)) 12px 0;
  }
  section {
    display: grid; gap: 12px; padding: 12px 16px calc(12px + env(safe-area-inset-bottom)); min-inline-size: 0;
  }
  nav { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: 12px; }
  button { font: inherit; color: inherit; border: 0; cursor: pointer; }
  button:focus-visible { outline: 3px solid #ffd98a; outline-offset: 3px; }
  .round {
    display: grid; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 50%; background: rgb(4 14 14 / 0.6);
  }
  .quiet {
    display: grid; justify-items: center; gap: 2px; min-block-size: 56px; background: none; font-size: 0.9375rem; line-height: 1.2;
    padding: 4px; border-radius: 12px; text-align: center;
  }
  .shutter {
    inline-size: 72px; block-size: 72px; border-radius: 50%; background: #fffaf1; border: 5px solid #071312;
    box-shadow: 0 0 0 4px #fffaf1; visibility: hidden;
  }
  .shutter[data-offered] { visibility: visible; }
  .shutter:disabled { opacity: 0.5; cursor: default; }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (orientation: landscape) and (min-width: 600px) {
    :host { grid-template: 1fr / 1fr minmax(18rem, 24rem); }
    section { grid-column: 2; align-content: center; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .shutter { transition: opacity 200ms ease-out; }
  }
`;
