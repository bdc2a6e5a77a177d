import { html, nothing, type TemplateResult } from 'lit';
import { Download, ScanFace } from 'lucide';
import type { Pair } from '../components/fp-likeness.ts';
import '../components/fp-likeness.ts';
import { kindOf } from '../checks/kinds/index.ts';
import type { RuleId } from '../checks/rules/index.ts';
import type { Reviewed } from '../components/fp-review.ts';
import { icon } from '../components/icon.ts';
import { t } from '../i18n/index.ts';
import type { Attempt } from '../plan/attempts.ts';
import { linkTo } from '../plan/links.ts';
import { inARow } from '../plan/retry.ts';
import type { Problem } from '../problems.ts';
import type { KeptPhoto } from '../storage/schema.ts';
import type { Photo } from '../vision/protocol.ts';

/** What can be done with what was just made. */
interface Deeds {
  readonly again: () => void;
  readonly keep: () => void;
  readonly save: () => void;
}

/** What the advice is comes first; the other way is open too. `fix`: there is something to change. */
export function choice(fix: boolean, pdf: boolean, { again, keep }: Deeds): TemplateResult[] {
  const another = (look: string) =>
    html`<button class=${look} @click=${again}>${t(pdf ? 'papers.again' : 'review.again')}</button>`;
  const keeping = (look: string, words: string) => html`<button class=${look} @click=${keep}>${words}</button>`;
  return fix
    ? [another('primary'), keeping('plain', t('review.keep.anyway'))]
    : [keeping('primary', t(pdf ? 'papers.keep' : 'review.keep')), another('plain')];
}

/** Trying the same once more helps no longer. */
const STUCK = 3;

/** Another way, where the last photos of a step all had the same to change. */
export function anotherWay(
  attempts: readonly Attempt[],
  { kind, verdicts }: Reviewed,
): TemplateResult | typeof nothing {
  const worst = verdicts.find(({ is }) => is === 'fix');
  const times = worst ? inARow(attempts, kind, worst.rule) : 0;
  if (!worst || times < STUCK) return nothing;
  const rule = `${kindOf(kind).subject}/${worst.rule}` as RuleId;
  return html`<section class="card stuck">
    <h2>${t('review.stuck', { times })}</h2>
    <p>${t('review.stuck.how')}</p>
    <p class="links"><a href=${linkTo({ to: 'fix', rule, step: kind })}>${t('review.stuck.fix')}</a><a href="#/hand-over">${t('hand.open')}</a></p>
  </section>`;
}

export const keptChoice = (fix: boolean, pdf: boolean, { again, save }: Omit<Deeds, 'keep'>): TemplateResult => html`
  ${fix ? nothing : html`<a class="primary button" href="#/checklist">${t('review.done')}</a>`}
  <button class=${fix ? 'primary' : 'plain'} @click=${again}>${t(pdf ? 'papers.again' : 'review.again')}</button>
  ${saveButton(pdf, save)}
`;

const saveButton = (pdf: boolean, save: () => void): TemplateResult =>
  html`<button class="plain" @click=${save}>${icon(Download)}${t(pdf ? 'papers.save' : 'review.save')}</button>`;

/** Why it is not kept: beside the button that it is about, and with a way to lose nothing even where the storage stays shut. */
export function unkept(problem: Problem | null, pdf: boolean, { save }: Pick<Deeds, 'save'>): TemplateResult {
  const { code, values } = problem ?? {};
  return html`<div class="unkept" role="alert">
    ${code ? html`<p><strong>${t('review.unkept')}</strong><br>${t(`problem.${code}.what`, values)}${code === 'storage-full' ? html`<br>${t(`problem.${code}.next`, values)}` : nothing}<br>${t('review.unkept.how')}</p>` : nothing}
  </div>
  ${code ? saveButton(pdf, save) : nothing}`;
}

/** While it is judged: which page of a PDF, or, in megabytes, how much has come of what sees faces. */
export const judging = (
  pdf: { readonly page: number; readonly pages: number } | null,
  getting: { readonly have: number; readonly total: number } | null,
): TemplateResult => html`<div class="judging stack">
  <h1>${t(pdf ? 'papers.judging' : 'step.judging')}</h1>
  ${pdf ? html`<p class="muted" role="status">${t('papers.judging.page', { ...pdf })}</p>` : nothing}
  ${
    getting
      ? html`<progress max=${getting.total} .value=${getting.have} aria-label=${t('coach.getting.headline')}></progress>
          <p class="muted">${t('coach.getting.headline')}<br>${t('coach.getting.how', { ...getting })}</p>`
      : nothing
  }
</div>`;

/** What the review shows of a photo that was made, or is kept. */
export function reviewedOf({ kind, jpeg, width, height, judged }: Photo): Reviewed {
  const { quad, judgement, printed } = judged;
  return { kind, jpeg, width, height, quad, ...judgement, printed: printed ?? null };
}

export const keptReview = (
  { step, jpeg, width, height, quad, printed }: KeptPhoto,
  { verdicts, measures }: Pick<Reviewed, 'verdicts' | 'measures'>,
): Reviewed => ({ kind: step, jpeg, width, height, quad, verdicts, measures, printed: printed ?? null });

/** For the selfie alone. */
export const sideBySide = (pair: Pair | null) => (pair ? html`<fp-likeness .pair=${pair}></fp-likeness>` : nothing);

/** Some checks ask for movements; whoever is not asked for any leaves it alone. */
export const rehearsalLink = (): TemplateResult => html`<a class="card rehearsal" href=${linkTo({ to: 'rehearsal' })}>
  ${icon(ScanFace)}<strong>${t('rehearsal.title')}</strong><span class="small muted">${t('rehearsal.link.how')}</span></a>`;
