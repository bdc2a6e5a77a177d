import { css, html, type TemplateResult } from 'lit';
import type { KindId } from '../checks/kinds/index.ts';
import { type MessageId, t } from '../i18n/index.ts';
import { type DrawingId, drawings } from './drawings/index.ts';

/** What people should know before they aim, the thing that goes wrong most first. */
interface Hint {
  readonly text: Extract<MessageId, `how.${string}`>;
  readonly picture: DrawingId;
}

const flat: Hint = { text: 'how.flat', picture: 'hands-off' };
const daylight: Hint = { text: 'how.daylight', picture: 'daylight-window' };
const flash: Hint = { text: 'how.no-flash', picture: 'no-flash' };
const above: Hint = { text: 'how.fill', picture: 'straight-above' };
const open: Hint = { text: 'how.open', picture: 'passport-open-flat' };
const sleeve: Hint = { text: 'how.sleeve', picture: 'out-of-sleeve' };
const date: Hint = { text: 'how.date', picture: 'card-back' };
const page: Hint = { text: 'how.page', picture: 'paper-page' };
const recent: Hint = { text: 'how.recent', picture: 'name-and-date' };
const seal: Hint = { text: 'how.page', picture: 'certificate' };
const articles: Hint = { text: 'how.articles', picture: 'certificate' };
const owners: Hint = { text: 'how.owners', picture: 'name-and-date' };
const authority: Hint = { text: 'how.authority', picture: 'statement' };
const sign: Hint = { text: 'how.sign', picture: 'statement' };

const face: readonly Hint[] = [
  { text: 'how.face.window', picture: 'face-window' },
  { text: 'how.face.free', picture: 'glasses-off' },
  { text: 'how.face.distance', picture: 'arms-length' },
  { text: 'how.face.calm', picture: 'wipe-lens' },
];

const together: readonly Hint[] = [
  { text: 'how.together.hold', picture: 'held-document' },
  { text: 'how.together.near', picture: 'nearer-document' },
  { text: 'how.together.face', picture: 'glasses-off' },
  { text: 'how.together.window', picture: 'face-window' },
];

const hints: Readonly<Record<KindId, readonly Hint[]>> = {
  'id-front': [flat, flash, daylight, above],
  'id-back': [flat, date, flash, above],
  passport: [open, flat, flash, above],
  'licence-front': [sleeve, flat, flash, above],
  'licence-back': [sleeve, flat, flash, above],
  'proof-of-address': [page, recent, daylight, above],
  statement: [sign, page, daylight, above],
  'business-licence': [seal, flat, daylight, above],
  'company-articles': [articles, page, flat, daylight],
  'company-owners': [owners, page, flat, daylight],
  'company-authority': [authority, page, flat, daylight],
  selfie: face,
  'selfie-with-document': together,
};

export const howToStyles = css`
  .hints { display: grid; gap: 16px; }
  .hints li { display: grid; grid-template-columns: minmax(5.5rem, 30%) minmax(0, 1fr); gap: 2px 16px; align-items: center; }
  .hints .drawing { grid-row: span 2; border-radius: 12px; }
  .hints h2 { font-size: var(--step-1); align-self: end; }
  .hints p { align-self: start; color: var(--muted); font-size: var(--step-0); }
  .hints li:first-child { grid-template-columns: minmax(0, 1fr); gap: 4px; padding: 8px 8px 16px; }
  .hints li:first-child .drawing { grid-row: auto; border-radius: 10px; margin-block-end: 10px; max-block-size: 13.5rem; }
  .hints li:first-child > :not(.drawing) { padding-inline: 10px; }
  .hints li:first-child h2 { font-size: var(--step-2); }
  .hints li:first-child p { font-size: var(--step-1); }
  .hints li:not(:first-child) { background: none; box-shadow: none; padding: 0; }
  @media (min-width: 60rem) {
    .hints { grid-template: repeat(3, 1fr) / minmax(0, 1.1fr) minmax(0, 1fr); column-gap: 24px; }
    .hints li:first-child { grid-row: 1 / -1; align-content: start; }
    .hints li:first-child .drawing { max-block-size: none; }
  }
`;

export const howTo = (kind: KindId): TemplateResult => html`
  <ol class="hints">
    ${hints[kind].map(
      ({ text, picture }) => html`<li class="card">
        ${drawings[picture]}
        <h2>${t(text)}</h2>
        <p>${t(`${text}.why` as MessageId)}</p>
      </li>`,
    )}
  </ol>
`;
