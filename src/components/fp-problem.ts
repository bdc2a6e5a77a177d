import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CircleAlert } from 'lucide';
import { t } from '../i18n/index.ts';
import { type Problem, type ProblemAction, problems } from '../problems.ts';
import { shared } from '../styles/shared.ts';
import { allowSteps } from './allow-steps.ts';
import { icon } from './icon.ts';
import { numbered, numberedStyles } from './numbered.ts';

/**
 * What stands in the way, the next step, and one button that takes it. How to allow the camera it explains itself, for the
 * browser that it is in, and then offers to try again.
 *
 * @slot - another way, below the button
 * @fires fp-action - detail: the ProblemAction of the button
 */
@customElement('fp-problem')
export class FpProblem extends LitElement {
  @property({ attribute: false }) problem: Problem | null = null;
  /** On the camera picture: looks as the plate does, by day and by night. */
  @property({ type: Boolean, reflect: true }) camera = false;
  @state() private explained = false;

  static override styles = [
    shared,
    numberedStyles,
    css`
      :host { display: grid; gap: 16px; padding: 16px; color: var(--ink); }
      :host([camera]) {
        --ink: #122422; --muted: #3d4d49; --amber: #8a4f00; --amber-soft: #fdecc8; --brand: #0e4f52; --brand-strong: #093b3d; --brand-soft: #dcebe6;
        --on-brand: #ffffff; --focus: #0e4f52; background: #fffaf1; border-radius: var(--radius); max-block-size: 65dvh; overflow: auto;
      }
      .said { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 14px; }
      .sign { grid-row: span 2; display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 12px; background: var(--amber-soft); color: var(--amber); }
      .what { font-size: var(--step-2); font-weight: 700; line-height: 1.25; text-wrap: balance; align-self: center; }
      .next { color: var(--muted); }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('problem')) this.explained = false;
  }

  protected override render() {
    if (!this.problem) return nothing;
    const { code, values } = this.problem;
    const action = this.#action(code);
    return html`
      <div class="said" role="alert">
        <span class="sign">${icon(CircleAlert)}</span>
        <p class="what">${t(`problem.${code}.what`, values)}</p>
        <p class="next">${t(`problem.${code}.next`, values)}</p>
      </div>
      ${this.explained ? numbered(allowSteps()) : nothing}
      <button class="primary" @click=${() => this.#act(action)}>${t(`action.${action}`)}</button>
      <slot></slot>
    `;
  }

  #action(code: Problem['code']): ProblemAction {
    const { action } = problems[code];
    return action === 'how-to-allow' && this.explained ? 'try-again' : action;
  }

  #act(action: ProblemAction): void {
    if (action === 'how-to-allow') this.explained = true;
    else this.dispatchEvent(new CustomEvent('fp-action', { detail: action, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-problem': FpProblem;
  }
}
