import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, CircleAlert } from 'lucide';
import { t } from '../i18n/index.ts';
import type { Compared, Differing, Holder } from '../reading/paper/holder.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

/** Whether a paper shows the name and the address that the person typed: what differs, word by word. */
@customElement('fp-holder')
export class FpHolder extends LitElement {
  @property({ attribute: false }) holder: Holder | null = null;

  static override styles = [
    shared,
    css`
      h2 { font-size: var(--step-1); }
      dl { display: grid; gap: 12px; margin-block-start: 12px; }
      dt { font-weight: 600; }
      dd { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 8px; }
      dd .icon { inline-size: 1.25rem; block-size: 1.25rem; margin-block-start: 0.15em; color: var(--amber); }
      .same .icon { color: var(--right); }
      .advice { margin-block-start: 12px; }
    `,
  ];

  protected override render() {
    if (!this.holder) return nothing;
    const { name, address } = this.holder;
    const differs = [name, address].some((part) => part && part.differing.length > 0);
    return html`<h2>${t('paper.holder.title')}</h2>
      <p class="small muted">${t('paper.holder.how')}</p>
      <dl>${row(t('paper.holder.name'), name)}${row(t('paper.holder.address'), address)}</dl>
      ${differs ? html`<p class="small muted advice">${t('paper.holder.advice')}</p>` : nothing}`;
  }
}

function row(label: string, compared: Compared | null) {
  if (!compared) return nothing;
  const { differing } = compared;
  return html`<div><dt>${label}</dt>
    ${
      differing.length === 0
        ? html`<dd class="same">${icon(Check)}<span>${t('paper.holder.same')}</span></dd>`
        : differing.map((one) => html`<dd>${icon(CircleAlert)}<span>${words(one)}</span></dd>`)
    }</div>`;
}

const words = ({ typed, read }: Differing): string =>
  read === null
    ? t('paper.holder.absent', { typed: quoted(typed) })
    : t('paper.holder.differs', { typed: quoted(typed), read: quoted(read) });

/** A word of another script does not turn the sentence around it. */
const quoted = (word: string): string => `“\u2068${word}\u2069”`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-holder': FpHolder;
  }
}
