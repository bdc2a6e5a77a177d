import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CalendarPlus, FileText } from 'lucide';
import { ruleWords } from '../advice/words.ts';
import { kindOf } from '../checks/kinds/index.ts';
import { icon } from '../components/icon.ts';
import { StoreController, store } from '../controllers/store.ts';
import { direction, language, t } from '../i18n/index.ts';
import { generic } from '../packs/providers/generic.ts';
import { levelName, packName } from '../packs/words.ts';
import { type Attempt, verdictOf } from '../plan/attempts.ts';
import { type OutcomeKind, type Standing, standingOf } from '../plan/outcomes.ts';
import { levelOf } from '../plan/plan.ts';
import { failing, type Lesson, lessonsFrom } from '../plan/retry.ts';
import { reasonIds } from '../rejections/ids.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** Where the person stands with the provider, what was tried, and what to do better in the next try. */
@customElement('fp-attempts')
export class FpAttempts extends LitElement {
  @property({ attribute: false }) route: Route | null = null;

  static override styles = [
    shared,
    css`
      :host { display: grid; align-content: start; gap: 16px; padding-block-end: 32px; }
      .standing { display: grid; gap: 12px; }
      .answers { display: grid; gap: 4px; }
      .lessons li, .tries li { padding-block: 10px; display: grid; gap: 2px; }
      li + li { border-block-start: 1px solid var(--line); }
      .tries .when { font-size: var(--step-0); color: var(--muted); }
      .right { color: var(--right); }
      .to-improve { color: var(--amber); }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const { attempts } = store;
    const lessons = lessonsFrom(attempts);
    return html`
      <h1>${t('attempts.title')}</h1>
      <section class="card standing"><h2>${t('standing.title')}</h2>${this.#standing()}</section>
      ${lessons.length > 0 ? html`<section class="card"><h2>${t('attempts.lessons')}</h2><ul class="lessons">${lessons.map(lessonRow)}</ul></section>` : nothing}
      <section class="card"><h2>${t('attempts.list')}</h2>
        ${attempts.length === 0 ? html`<p class="muted">${t('attempts.none')}</p>` : html`<ul class="tries">${[...attempts].reverse().map(tryRow)}</ul>`}
      </section>
      <button class="secondary" @click=${this.#save}>${icon(FileText)}${t('attempts.summary')}</button>
      <p class="small muted">${t('attempts.summary.how')}</p>
    `;
  }

  #standing() {
    const pack = store.pack ?? generic;
    const standing = standingOf(store.outcomes, pack, Date.now());
    const tell = (look: string, is: OutcomeKind, words: string) =>
      html`<button class=${look} @click=${() => store.told(is)}>${words}</button>`;
    const answers = html`<p>${t('standing.answer')}</p><div class="answers">
      ${tell('secondary', 'approved', t('standing.answer.approved'))}
      <a class="secondary button" href="#/rejected">${t('standing.answer.rejected')}</a>
      ${tell('plain', 'more', t('standing.answer.more'))}
    </div>`;
    switch (standing.is) {
      case 'not-yet':
        return html`<p>${t('standing.not-yet')}</p>${tell('primary', 'submitted', t('standing.submit'))}
          <a href="#/rejected">${t('standing.answer.rejected')}</a>`;
      case 'waiting': {
        const [first, last] = pack.review.manualDays;
        const minutes = pack.review.automaticMinutes;
        return html`<p><strong>${t('standing.waiting', { at: day(standing.since) })}</strong></p>
          <p>${standing.late ? t('standing.late') : t('standing.waiting.how', { minutes, first, last, latest: day(standing.latest) })}</p>${answers}`;
      }
      case 'rejected':
        return html`<p><strong>${t('standing.rejected', { at: day(standing.at) })}</strong></p>${this.#again(standing)}
          ${tell('plain', 'submitted', t('standing.submit'))}`;
      default:
        return html`<p><strong>${t(`standing.${standing.is}`, { at: day(standing.at) })}</strong></p><p>${t(`standing.${standing.is}.how`)}</p>`;
    }
  }

  #again({ again }: Extract<Standing, { is: 'rejected' }>) {
    if (Date.now() >= again) return html`<p>${t('standing.again.now')}</p>`;
    return html`<p>${t('standing.again', { again: moment(again) })}</p>
      <button class="secondary" @click=${() => remind(again)}>${icon(CalendarPlus)}${t('standing.remind')}</button>`;
  }

  /** Call it from a tap: some browsers open the share sheet only then. */
  readonly #save = async (): Promise<void> => {
    const [{ summaryFile }, { saveFile }] = await Promise.all([
      import('../export/summary.ts'),
      import('../export/save.ts'),
    ]);
    await saveFile(summaryFile(summary()));
  };
}

async function remind(at: number): Promise<void> {
  const [{ reminderFile }, { saveFile }] = await Promise.all([
    import('../export/reminder.ts'),
    import('../export/save.ts'),
  ]);
  await saveFile(reminderFile({ at, title: t('standing.remind.title'), about: t('standing.remind.about') }));
}

function summary() {
  const { pack, plan, attempts, outcomes } = store;
  const asked =
    pack && plan
      ? [`${packName(pack)} · ${levelName(levelOf(pack, plan))} · ${t(`document.${plan.document}.name`)}`]
      : [];
  const known = (id: string) => reasonIds.find((reason) => reason === id);
  return {
    language: language(),
    dir: direction(),
    title: t('summary.title'),
    sections: [
      { title: t('summary.asked'), lines: [...asked, t('summary.made', { at: moment(Date.now()) })] },
      {
        title: t('summary.answers'),
        rows: outcomes.map(({ is, at, reasons = [] }) => [
          moment(at),
          t(is === 'submitted' ? 'standing.submit' : `standing.answer.${is}`),
          reasons
            .flatMap((id) => known(id) ?? [])
            .map((id) => t(`reason.${id}`))
            .join(', '),
        ]),
      },
      {
        title: t('summary.tries'),
        head: [t('summary.when'), t('summary.what'), t('summary.how')],
        rows: attempts.map((attempt) => [moment(attempt.at), t(`kind.${attempt.step}.name`), resultOf(attempt)]),
      },
      { title: t('summary.device'), lines: [navigator.userAgent] },
    ],
  };
}

const lessonRow = ({ step, rule, times, of, better }: Lesson) => html`<li>
  <strong>${t('attempts.lesson', { step: t(`kind.${step}.name`), times, of, rule: say(step, rule, 'headline') })}</strong>
  <span>${better ? t('attempts.lesson.better') : `${t('attempts.lesson.same')}: ${say(step, rule, 'how')}`}</span>
</li>`;

const tryRow = (attempt: Attempt) => html`<li>
  <span class="when">${moment(attempt.at)}</span>
  <strong>${t(`kind.${attempt.step}.name`)}</strong>
  <span class=${verdictOf(attempt.verdicts)}>${resultOf(attempt)}</span>
</li>`;

function resultOf(attempt: Attempt): string {
  const verdict = verdictOf(attempt.verdicts);
  if (verdict === 'right') return t('attempts.right');
  if (verdict === 'not-judged') return t('attempts.unjudged');
  return failing(attempt)
    .map((rule) => say(attempt.step, rule, 'headline', attempt))
    .join(' · ');
}

function say(step: Attempt['step'], rule: string, part: 'headline' | 'how', attempt?: Attempt): string {
  const verdict = attempt?.verdicts.find((each) => each.rule === rule);
  const at = verdict?.is === 'fix' ? verdict.at : undefined;
  return ruleWords(part, { subject: kindOf(step).subject, rule, at, measures: attempt?.measures ?? {} });
}

const day = (at: number): string => new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(at);
const moment = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

declare global {
  interface HTMLElementTagNameMap {
    'fp-attempts': FpAttempts;
  }
}
