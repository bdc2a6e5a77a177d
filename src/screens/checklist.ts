import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Download, FileCheck } from 'lucide';
import { fieldIds } from '../checks/data/doubt.ts';
import { drawings } from '../components/drawings/index.ts';
import { kindDrawing } from '../components/drawings/kinds.ts';
import '../components/fp-extras.ts';
import '../components/fp-own-details.ts';
import '../components/fp-problem.ts';
import '../components/fp-readiness.ts';
import '../components/fp-steps.ts';
import { icon } from '../components/icon.ts';
import { DetailsController } from '../controllers/details.ts';
import { keepForReaders } from '../controllers/dictionary.ts';
import { ModelsController } from '../controllers/models.ts';
import { packOf } from '../controllers/packs.ts';
import { StoreController, store } from '../controllers/store.ts';
import { t } from '../i18n/index.ts';
import type { Pack } from '../packs/schema.ts';
import { levelName, packName } from '../packs/words.ts';
import { linkTo } from '../plan/links.ts';
import { levelOf, type Plan } from '../plan/plan.ts';
import { type Progress, progressOf, type Step } from '../plan/progress.ts';
import { Problem } from '../problems.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';
import { serviceWorker } from '../sw/registration.ts';

/** The next step big, the others in order. A list that came by a link is shown first, and taken when the person says so. */
@customElement('fp-checklist')
export class FpChecklist extends LitElement {
  @property({ attribute: false }) route: Route = { to: 'checklist', plan: null };
  @state() private saving = false;
  /** Of the list that came by a link. */
  @state() private given: Pack | null = null;
  @state() private unknown: Problem | null = null;
  #lookedUp: Promise<void> = Promise.resolve();
  readonly #models = new ModelsController(this);
  readonly #details = new DetailsController(this);

  static override styles = [
    shared,
    css`
      :host { display: grid; align-content: start; gap: 16px; padding-block-end: 32px; }
      .next { display: grid; gap: 16px; padding: 12px; }
      .next .drawing { max-block-size: 13rem; border-radius: 10px; }
      .next > div { padding-inline: 8px; }
      .next h2 { font-size: var(--step-3); }
      .eyebrow { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; font-size: var(--step-0); color: var(--brand); font-weight: 650; }
      .eyebrow .muted { font-weight: 400; }
      .list { padding: 12px 8px; }
      .whose { color: var(--muted); font-size: var(--step-0); }
      h1 + .whose { margin-block-start: -12px; }
      .list .whose { padding: 4px 12px 8px; }
      .links { display: flex; flex-wrap: wrap; gap: 0 24px; padding-inline: 4px; }
      .links a { padding-block: 12px; }
      /* It stands at the side there. */
      @media (min-width: 60rem) { .own.list { display: none; } }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lookedUp = this.#lookUp();
    keepForReaders();
    serviceWorker.addEventListener('change', this.#again);
  }

  /** A list that came by a link is there when its pack is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#lookedUp;
    return super.getUpdateComplete();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    serviceWorker.removeEventListener('change', this.#again);
  }

  protected override render() {
    const given = this.route.to === 'checklist' ? this.route.plan : null;
    if (this.unknown)
      return html`<h1>${t('checklist.shared.title')}</h1><fp-problem class="card" .problem=${this.unknown} @fp-action=${() => (location.hash = '#/choose')}></fp-problem>`;
    if (given && !same(given, store.plan)) return this.given ? this.#offered(given, this.given) : nothing;
    if (!store.progress) return nothingYet();
    return this.#own(store.progress);
  }

  #own(progress: Progress) {
    return html`
      <h1>${t('checklist.title')}</h1>
      ${store.plan && store.pack ? html`<p class="whose">${packName(store.pack)} · ${levelName(levelOf(store.pack, store.plan))}</p>` : nothing}
      ${progress.next ? next(progress.next, progress.minutesLeft) : this.#done()}
      <div class="card own list"><fp-steps .progress=${progress}></fp-steps></div>
      ${store.plan && store.pack && levelOf(store.pack, store.plan).steps.includes('details') ? this.#typing() : nothing}
      <fp-extras class="card list" ?video=${store.pack?.requests.includes('video')} .steps=${store.extras}></fp-extras>
      <fp-readiness class="card" .models=${this.#models.state} ?app=${serviceWorker.offline} @fp-get=${() => this.#models.fetch()}></fp-readiness>
      <p class="links"><a href="#/share">${t('checklist.share')}</a><a href="#/choose">${t('checklist.change')}</a><a href="#/rejected">${t('rejected.title')}</a><a href="#/attempts">${t('attempts.title')}</a><a href=${linkTo({ to: 'device' })}>${t('start.device')}</a></p>
    `;
  }

  #typing() {
    const { details, open } = this.#details;
    const begun = fieldIds.some((id) => details[id] !== '');
    return html`<fp-own-details class="card list" ?begun=${begun} .asking=${open}></fp-own-details>`;
  }

  #done() {
    return html`<section class="card next" aria-labelledby="done">
      ${drawings.hero}
      <div class="stack"><h2 id="done">${t('checklist.done.title')}</h2><p>${t('checklist.done.how')}</p></div>
      <a class="primary button" href="#/send">${icon(FileCheck)}${t('send.open')}</a>
      <button class="plain" ?disabled=${this.saving} @click=${this.#save}>${icon(Download)}${t('checklist.done.save')}</button>
      <a class="plain button" href="#/attempts">${t('standing.submit')}</a>
    </section>`;
  }

  #offered(plan: Plan, pack: Pack) {
    return html`
      <h1>${t('checklist.shared.title')}</h1>
      <p class="muted">${t('checklist.shared.how')}</p>
      <div class="card list">
        <p class="whose">${packName(pack)} · ${levelName(levelOf(pack, plan))} · ${t(`document.${plan.document}.name`)}</p>
        <fp-steps .progress=${progressOf(pack, plan, store.attempts)}></fp-steps>
      </div>
      <div class="actions">
        <button class="primary" @click=${() => take(plan)}>${t('checklist.shared.take')}</button>
        ${store.plan ? html`<a class="plain button" href="#/checklist">${t('checklist.shared.keep')}</a>` : nothing}
      </div>
    `;
  }

  /** The pack of a list that came by a link: ours, or one that this device was given as a file. */
  async #lookUp(): Promise<void> {
    const plan = this.route.to === 'checklist' ? this.route.plan : null;
    if (!plan) return;
    this.given = await packOf(await store.vault, plan.pack);
    if (!this.given) this.unknown = new Problem('pack-unknown');
  }

  readonly #save = async (): Promise<void> => {
    this.saving = true;
    await store.export();
    this.saving = false;
  };

  readonly #again = (): void => this.requestUpdate();
}

const next = ({ kind, state }: Step, minutes: number) => html`<section class="card next" aria-labelledby="next">
  ${kindDrawing(kind)}
  <div>
    <p class="eyebrow"><span>${t('checklist.next')}</span><span class="muted">${t('checklist.left', { minutes })}</span></p>
    <h2 id="next">${t(`kind.${kind}.name`)}</h2>
  </div>
  <a class="primary button" href=${linkTo({ to: 'step', step: kind })}>${t(state.is === 'todo' ? 'checklist.open' : 'checklist.improve')}</a>
</section>`;

const nothingYet = () => html`
  <h1>${t('checklist.title')}</h1>
  <p>${t('checklist.empty')}</p>
  <div class="actions"><a class="primary button" href="#/choose">${t('start.begin')}</a></div>
`;

async function take(plan: Plan): Promise<void> {
  await store.choose(plan);
  location.hash = '#/checklist';
}

const same = (a: Plan, b: Plan | null): boolean =>
  a.pack === b?.pack && a.level === b.level && a.document === b.document;
