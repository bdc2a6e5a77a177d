import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ruleWords } from '../advice/words.ts';
import { kindOf } from '../checks/kinds/index.ts';
import type { Rules } from '../checks/rule.ts';
import { type RuleId, rules, type Subject } from '../checks/rules/index.ts';
import { ruleDrawing } from '../components/drawings/rules.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import { stepsOf } from '../plan/plan.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** How one thing is put right, and the way to the photo where it was wrong. */
@customElement('fp-fix')
export class FpFix extends LitElement {
  @property({ attribute: false }) route: Route | null = null;

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template-rows: 1fr auto; min-block-size: 100%; }
      .stack { align-content: start; padding-block-end: 16px; }
      .drawing { max-block-size: 34vh; }
      .name { color: var(--brand); font-weight: 650; }
      .how { font-size: var(--step-2); line-height: 1.35; }
      h2 { font-size: var(--step-1); margin-block-end: 4px; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    if (this.route?.to !== 'fix') return nothing;
    const { rule } = this.route;
    const [subject, short] = parts(rule);
    const words = (part: 'name' | 'headline' | 'how' | 'more') =>
      ruleWords(part, { subject, rule: short, measures: {} });
    const providerWord = providerWordOf(subject, short);
    return html`
      <div class="stack">
        <div>
          <p class="name">${words('name')}</p>
          <h1>${words('headline')}</h1>
        </div>
        <p class="how">${words('how')}</p>
        ${ruleDrawing(rule)}
        <div class="card"><h2>${t('fix.otherwise')}</h2><p>${words('more')}</p></div>
        ${providerWord ? html`<p class="small muted">${t('fix.word', { word: providerWord })}</p>` : nothing}
      </div>
      <div class="actions">${this.#next(subject)}</div>
    `;
  }

  /** To the step that the link names, else to the one of the person’s own list that it is about, if it can only be one. */
  #next(subject: Subject) {
    const named = this.route?.to === 'fix' ? this.route.step : null;
    const steps = store.plan && store.pack ? stepsOf(store.pack, store.plan) : [];
    const [only, ...others] = steps.filter((kind) => kindOf(kind).subject === subject);
    const step = named ?? (others.length === 0 ? only : undefined);
    if (step) {
      return html`<a class="primary button" href=${linkTo({ to: 'step', step })}>${t('fix.step', { step: t(`kind.${step}.name`) })}</a>`;
    }
    return store.plan
      ? html`<a class="primary button" href="#/checklist">${t('fix.checklist')}</a>`
      : html`<a class="primary button" href="#/choose">${t('fix.begin')}</a>`;
  }
}

function parts(rule: RuleId): [Subject, string] {
  const at = rule.indexOf('/');
  return [rule.slice(0, at) as Subject, rule.slice(at + 1)];
}

function providerWordOf(subject: Subject, short: string): string | undefined {
  const list: Rules = rules[subject];
  return list[short]?.providerWord;
}
