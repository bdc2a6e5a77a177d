import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/fp-problem.ts';
import { t } from '../i18n/index.ts';
import type { ProblemAction } from '../problems.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** A link that leads nowhere: why, and where to go instead. */
@customElement('fp-nowhere')
export class FpNowhere extends LitElement {
  @property({ attribute: false }) route: Route | null = null;

  static override styles = [
    shared,
    css`
      :host { padding-block-start: 12vh; }
      fp-problem { padding-inline: 0; }
    `,
  ];

  protected override render() {
    if (this.route?.to !== 'nowhere') return nothing;
    return html`<h1 class="spoken">${t('nowhere.title')}</h1>
      <fp-problem .problem=${this.route.problem} @fp-action=${act}></fp-problem>`;
  }
}

function act({ detail }: CustomEvent<ProblemAction>): void {
  if (detail === 'reload') location.reload();
  else location.hash = '#/';
}
