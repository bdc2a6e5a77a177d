import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, CircleHelp, Pencil } from 'lucide';
import type { KindId } from '../checks/kinds/index.ts';
import { t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import type { Progress, Step } from '../plan/progress.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

const signs = { right: Check, 'to-improve': Pencil, 'not-judged': CircleHelp } as const;

/** The steps in order, each with its state in shape and words, and a link to it. */
@customElement('fp-steps')
export class FpSteps extends LitElement {
  @property({ attribute: false }) progress: Progress | null = null;
  /** The step that is on the screen. */
  @property() current: KindId | null = null;

  static override styles = [
    shared,
    css`
      li { position: relative; }
      /* The way from one step to the next. */
      li + li::before {
        content: ''; position: absolute; inset-inline-start: 29px; inset-block: -12px calc(100% - 14px); inline-size: 2px; background: var(--line);
      }
      a {
        display: grid; grid-template-columns: 36px minmax(0, 1fr); align-items: center; gap: 0 14px; padding: 10px 12px; min-block-size: 60px;
        border-radius: 12px; color: var(--ink); text-decoration: none;
      }
      a:focus-visible { outline-offset: -2px; border-radius: 12px; }
      @media (hover: hover) { a:hover { background: var(--sunken); } }
      a[aria-current] { background: var(--brand-soft); }
      .sign {
        grid-row: span 2; display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 50%; font-weight: 700;
        box-shadow: inset 0 0 0 2px var(--edge); background: var(--surface);
      }
      .sign .icon { inline-size: 1.25rem; block-size: 1.25rem; }
      .right .sign { background: var(--right-soft); box-shadow: inset 0 0 0 2px var(--right); color: var(--right); }
      .to-improve .sign { background: var(--amber-soft); box-shadow: inset 0 0 0 2px var(--amber-mark); color: var(--amber); border-radius: 10px; }
      .name { line-height: 1.3; font-weight: 550; }
      .state { font-size: var(--step-0); color: var(--muted); line-height: 1.3; }
      .to-improve .state { color: var(--amber); }
      .right .state { color: var(--right); }
      @media (forced-colors: active) { .sign { border: 2px solid; } }
    `,
  ];

  protected override render() {
    if (!this.progress) return nothing;
    return html`<nav aria-label=${t('checklist.list')}><ol>${this.progress.steps.map((step, i) => this.#row(step, i + 1))}</ol></nav>`;
  }

  #row({ kind, state }: Step, place: number) {
    const is = state.is === 'kept' ? state.verdict : 'todo';
    return html`<li>
      <a class=${is} href=${linkTo({ to: 'step', step: kind })} aria-current=${kind === this.current ? 'step' : nothing}>
        <span class="sign" aria-hidden="true">${is === 'todo' ? place : icon(signs[is])}</span>
        <span class="name">${t(`kind.${kind}.name`)}</span>
        <span class="state">${t(`checklist.state.${is}`)}</span>
      </a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-steps': FpSteps;
  }
}
