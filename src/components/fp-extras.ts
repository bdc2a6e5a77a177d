import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import type { Step } from '../plan/progress.ts';
import { shared } from '../styles/shared.ts';
import { drawings } from './drawings/index.ts';
import { kindDrawing } from './drawings/kinds.ts';

/** What is asked of some people only: beside the checklist, for who needs it. */
@customElement('fp-extras')
export class FpExtras extends LitElement {
  @property({ attribute: false }) steps: readonly Step[] = [];

  /** A video call may be asked for. */
  @property({ type: Boolean }) video = false;

  static override styles = [
    shared,
    css`
      :host { display: grid; gap: 8px; }
      h2 { font-size: var(--step-2); padding-inline: 12px; }
      h2 + p { padding-inline: 12px; }
      a {
        display: grid; grid-template-columns: 72px minmax(0, 1fr); align-items: center; gap: 0 14px; padding: 8px 12px; min-block-size: 60px;
        border-radius: 12px; color: var(--ink); text-decoration: none;
      }
      a:focus-visible { outline-offset: -2px; border-radius: 12px; }
      @media (hover: hover) { a:hover { background: var(--sunken); } }
      .drawing { grid-row: span 2; border-radius: 8px; }
      .name { align-self: end; line-height: 1.3; font-weight: 550; }
      .what { align-self: start; font-size: var(--step-0); color: var(--muted); line-height: 1.3; }
      .right { color: var(--right); }
      .to-improve { color: var(--amber); }
    `,
  ];

  protected override render() {
    return html`
      <h2>${t('extras.title')}</h2>
      <p class="small muted">${t('extras.how')}</p>
      <ul>
        ${this.steps.map((step) => row(step))}${this.video ? call() : nothing}
      </ul>
    `;
  }
}

function row({ kind, state }: Step) {
  const is = state.is === 'kept' ? state.verdict : 'todo';
  return html`<li>
    <a href=${linkTo({ to: 'step', step: kind })}>
      ${kindDrawing(kind)}
      <span class="name">${t(`kind.${kind}.name`)}</span>
      <span class="what ${is}">${t(is === 'todo' ? 'extras.todo' : `checklist.state.${is}`)}</span>
    </a>
  </li>`;
}

const call = () => html`<li>
  <a href=${linkTo({ to: 'video' })}>
    ${drawings['arms-length']}
    <span class="name">${t('kind.video.name')}</span>
    <span class="what">${t('extras.todo')}</span>
  </a>
</li>`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-extras': FpExtras;
  }
}
