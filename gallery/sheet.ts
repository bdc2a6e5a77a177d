import { css } from 'lit';

export const sheet = css`
  nav { position: sticky; inset-block-start: 0; z-index: 2; padding: 8px 16px; background: var(--sunken); direction: ltr; }
  nav [aria-current='true'] { font-weight: 700; }
  .states { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24.375rem), 1fr)); gap: 32px; padding: 16px; }
  .states.drawings { grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: 16px; }
  figure { align-self: start; }
  figcaption { color: var(--muted); font-size: var(--step-0); margin-block-start: 4px; direction: ltr; }
  .states.screens { display: block; padding: 0; }
  figure main { display: grid; max-inline-size: 40rem; min-block-size: 90vh; margin-inline: auto; padding: 16px 20px 0; }
`;
