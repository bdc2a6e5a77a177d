import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Check } from 'lucide';
import { ruleWords } from '../advice/words.ts';
import type { KindId } from '../checks/kinds/index.ts';
import type { RuleId, Subject } from '../checks/rules/index.ts';
import { icon } from '../components/icon.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import { reasonIds } from '../rejections/ids.ts';
import { type Match, matchesIn } from '../rejections/match.ts';
import { type Fix, reasons } from '../rejections/reasons.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** "I was rejected because …": the provider's own words, or a reason from the list, and the way to what helps. */
@customElement('fp-rejected')
export class FpRejected extends LitElement {
  @property({ attribute: false }) route: Route = { to: 'rejected', reason: null };
  /** What the pasted words say; `null` until they were looked at. */
  @state() private found: readonly Match[] | null = null;
  @state() private remembered = false;
  @query('.words') private words!: HTMLElement;

  static override styles = [
    shared,
    css`
      :host { display: grid; align-content: start; gap: 16px; padding-block-end: 32px; }
      .words {
        min-block-size: 7.5rem; max-block-size: 40vh; overflow: auto; padding: 12px 14px; border: 1.5px solid var(--edge); border-radius: 12px; background: var(--surface);
        white-space: pre-wrap; overflow-wrap: anywhere;
      }
      .label { font-weight: 600; margin-block-end: 6px; }
      .found { display: grid; gap: 8px; padding: 16px; }
      .found q { color: var(--muted); font-size: var(--step-0); }
      .helps { display: grid; gap: 4px; }
      .helps a, .helps p { display: block; padding: 10px 0; min-block-size: 44px; }
      .helps li + li { border-block-start: 1px solid var(--line); }
      .helps .first { font-weight: 650; font-size: var(--step-1); }
      .eyebrow { font-size: var(--step-0); color: var(--brand); font-weight: 650; }
      .list a { display: block; padding: 12px; min-block-size: 48px; }
      .list li + li { border-block-start: 1px solid var(--line); }
      .list { padding: 4px 8px; }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const reason = this.route.to === 'rejected' ? this.route.reason : null;
    if (reason) {
      const match: Match = { reason, fixes: reasons[reason].fixes, sentence: '' };
      return html`<h1>${t(`reason.${reason}`)}</h1>${this.#helps(match)}${this.#remember([match])}<p><a href="#/rejected">${t('rejected.list')}</a></p>`;
    }
    return html`
      <h1>${t('rejected.title')}</h1>
      <p>${t('rejected.how')}</p>
      <div>
        <p class="label" id="label">${t('rejected.words')}</p>
        <div class="words" contenteditable="plaintext-only" role="textbox" aria-multiline="true" aria-labelledby="label" tabindex="0" spellcheck="false" dir="auto"></div>
      </div>
      <button class="primary" @click=${this.#find}>${t('rejected.find')}</button>
      <div role="status">${this.#answer()}</div>
      ${this.found?.map(
        (match) => html`<section class="card found">
        <h2>${match.reason ? t(`reason.${match.reason}`) : nothing}</h2>
        <q dir="auto">${match.sentence}</q>${this.#helps(match)}</section>`,
      )}
      ${this.found && this.found.length > 0 ? this.#remember(this.found) : nothing}
      <h2>${t('rejected.list')}</h2>
      <ul class="card list">${reasonIds.map((id) => html`<li><a href=${linkTo({ to: 'reason', reason: id })}>${t(`reason.${id}`)}</a></li>`)}</ul>
    `;
  }

  #answer() {
    if (!this.found) return nothing;
    return html`<p>${this.found.length === 0 ? t('rejected.nothing') : t('rejected.found', { count: this.found.length })}</p>`;
  }

  #helps({ fixes }: Match) {
    return html`<ul class="helps">
      ${fixes.map(
        (fix, i) => html`<li>
        ${i < 2 ? html`<p class="eyebrow">${t(i === 0 ? 'rejected.first' : 'rejected.then')}</p>` : nothing}
        ${helpOf(fix, i === 0)}
      </li>`,
      )}
    </ul>`;
  }

  #remember(matches: readonly Match[]) {
    if (this.remembered)
      return html`<p role="status">${icon(Check)} <a href="#/attempts">${t('rejected.remembered')}</a></p>`;
    return html`<button class="secondary" @click=${async () => {
      await store.told(
        'rejected',
        matches.flatMap(({ reason }) => reason ?? []),
      );
      this.remembered = store.problem === null;
    }}>${t('rejected.remember')}</button>`;
  }

  readonly #find = (): void => {
    this.remembered = false;
    this.found = matchesIn(this.words.innerText, store.pack?.rejections);
  };
}

/** A link to what helps, or the words of it. */
function helpOf(fix: Fix, first: boolean) {
  const looks = first ? 'first' : '';
  const link = (href: string, words: string) => html`<a class=${looks} href=${href}>${words}</a>`;
  if (fix === 'rehearsal') return link(linkTo({ to: 'rehearsal' }), t('helps.rehearsal'));
  if (fix === 'support') return link('#/attempts', t('helps.support'));
  if (fix === 'wait') return link('#/attempts', t('helps.wait'));
  if (fix === 'another-device') return link('#/share', t('helps.another-device'));
  if (fix === 'details') return link('#/details', t('helps.details'));
  if (fix === 'another-document') return link('#/choose', t('helps.another-document'));
  if (fix.startsWith('step/')) {
    const step = fix.slice('step/'.length) as KindId;
    return link(linkTo({ to: 'step', step }), t('helps.step', { step: t(`kind.${step}.name`) }));
  }
  const [subject, rule] = fix.split('/') as [Subject, string | undefined];
  if (rule)
    return link(linkTo({ to: 'fix', rule: fix as RuleId }), ruleWords('headline', { subject, rule, measures: {} }));
  return nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-rejected': FpRejected;
  }
}
