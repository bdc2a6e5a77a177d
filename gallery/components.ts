import { html, type TemplateResult } from 'lit';
import { ruleWords } from '../src/advice/words.ts';
import { type DoubtId, doubt, doubtIds } from '../src/checks/data/doubt.ts';
import { type RuleId, ruleIds, type Subject } from '../src/checks/rules/index.ts';
import { type DrawingId, drawings } from '../src/components/drawings/index.ts';
import '../src/components/coach/fp-plate.ts';
import '../src/components/fp-check-line.ts';
import '../src/components/fp-doubt.ts';
import '../src/components/fp-extent.ts';
import '../src/components/fp-extras.ts';
import '../src/components/fp-likeness.ts';
import '../src/components/fp-offline.ts';
import '../src/components/fp-own-details.ts';
import '../src/components/fp-problem.ts';
import '../src/components/fp-qr.ts';
import '../src/components/fp-readiness.ts';
import '../src/components/fp-review.ts';
import '../src/components/fp-steps.ts';
import '../src/components/fp-switch.ts';
import type { Corner, Place, Side, Zone } from '../src/checks/space.ts';
import { t } from '../src/i18n/index.ts';
import '../src/components/fp-level.ts';
import { generic } from '../src/packs/providers/generic.ts';
import { extraSteps, progressOf } from '../src/plan/progress.ts';
import { Problem, type ProblemCode, problems } from '../src/problems.ts';
import { paperStates } from './papers.ts';
import { attempts, checks, likenesses, models, plan, reviewed, verdicts } from './samples.ts';
import { sendStates } from './send.ts';

/** States by name; a state may have to be prepared. */
export type States = Readonly<Record<string, () => TemplateResult | Promise<TemplateResult>>>;

const places: readonly (readonly [RuleId, Place])[] = [
  ...(['left', 'right', 'top', 'bottom'] satisfies Side[]).flatMap((side) => [
    ['document/cut-off', { side }] as const,
    ['document/tilted', { side }] as const,
    ['face/uneven-light', { side }] as const,
  ]),
  ...(['top-left', 'bottom-right'] satisfies Corner[]).map((corner) => ['document/covered', { corner }] as const),
  ...(['portrait', 'text', 'mrz', 'barcode'] satisfies Zone[]).map((zone) => ['document/glare', { zone }] as const),
  ['document/glare', { zone: 'mrz', line: 2 }],
  ['document/glare', { corner: 'top-left' }],
];

export const components: Readonly<Record<string, States>> = {
  drawings: each(Object.keys(drawings) as DrawingId[], (id) => drawings[id]),
  steps: {
    'half-way': () =>
      html`<div class="card"><fp-steps .progress=${progressOf(generic, plan, attempts)} .current=${'selfie'}></fp-steps></div>`,
  },
  extras: {
    'nothing yet': () => html`<fp-extras class="card" video .steps=${extraSteps(generic, attempts)}></fp-extras>`,
  },
  'own details': {
    todo: () => html`<fp-own-details class="card"></fp-own-details>`,
    asking: () => html`<fp-own-details class="card" begun .asking=${2}></fp-own-details>`,
    right: () => html`<fp-own-details class="card" begun></fp-own-details>`,
  },
  doubts: each(doubtIds, (id) => asked(id)),
  readiness: {
    ...each(
      Object.keys(models) as (keyof typeof models)[],
      (id) => html`<fp-readiness class="card" app .models=${models[id]}></fp-readiness>`,
    ),
    'app still coming': () => html`<fp-readiness class="card" .models=${models.here}></fp-readiness>`,
  },
  'device check': Object.fromEntries(
    checks.flatMap((line) => [[line.finding, () => html`<fp-check-line class="card" .line=${line}></fp-check-line>`]]),
  ),
  'offline parts': {
    missing: () => html`<fp-offline class="card" app .total=${6.4}></fp-offline>`,
    busy: () => html`<fp-offline class="card" app busy .have=${2.4} .total=${6.4}></fp-offline>`,
    here: () => html`<fp-offline class="card" app faces .have=${6.4} .total=${6.4}></fp-offline>`,
    'with the reader of print': () =>
      html`<fp-offline class="card" app faces .have=${6.4} .total=${6.4} .print=${4.1}></fp-offline>`,
  },
  review: each(Object.keys(verdicts) as (keyof typeof verdicts)[], async (is) => {
    const photo = await reviewed(verdicts[is]);
    return html`<fp-review .photo=${photo}></fp-review>`;
  }),
  'extent of a movement': {
    'not yet': () => extent(0.6, ''),
    'to the left, enough': () => extent(1.1, 'left'),
  },
  loudness: each(['0', '0.3', '0.7', '0.95'] as const, (value) => html`<fp-level .value=${Number(value)}></fp-level>`),
  likeness: each(Object.keys(likenesses) as (keyof typeof likenesses)[], async (state) => {
    const pair = await likenesses[state]();
    return html`<fp-likeness class="card" .pair=${pair}></fp-likeness>`;
  }),
  switch: {
    on: () =>
      html`<fp-switch checked .label=${t('settings.autoCapture')} .hint=${t('settings.autoCapture.hint')}></fp-switch>`,
    off: () => html`<fp-switch .label=${t('settings.sound')} .hint=${t('settings.sound.hint')}></fp-switch>`,
  },
  ...paperStates,
  ...sendStates,
  'QR code': { link: () => html`<fp-qr .text=${'https://example.org/#/1/step/passport'} .label=${'QR'}></fp-qr>` },
  problems: each(
    Object.keys(problems) as ProblemCode[],
    (code) =>
      html`<fp-problem class="card" .problem=${new Problem(code, { values: { megapixels: 50, megabytes: 12, path: 'levels.0', why: 'a name', pages: 31, most: 30 } })}></fp-problem>`,
  ),
  advice: each(ruleIds, (rule) => plate(rule)),
  'advice with a place': Object.fromEntries(
    places.map(([rule, at]) => [`${rule} ${JSON.stringify(at)}`, () => plate(rule, at)]),
  ),
};

function plate(id: RuleId, at?: Place): TemplateResult {
  const [subject, rule] = id.split('/') as [Subject, string];
  const words = (part: 'headline' | 'how' | 'more') => ruleWords(part, { subject, rule, at, measures: {} });
  return html`<fp-plate look="adjusting" .headline=${words('headline')} .how=${words('how')} .more=${words('more')}></fp-plate>`;
}

/** A question of each kind, about a name, a date or an address. */
function asked(id: DoubtId): TemplateResult {
  const dates = id.startsWith('date') || id.startsWith('exp') || id === 'number-birth';
  const two = dates ? ['1990-04-03', '1990-03-04'] : ['Anna Müller', 'Anna Muller'];
  const count = id.endsWith('-order') && dates ? 2 : /unreadable|impossible|unlikely|check/.test(id) ? 0 : 1;
  const address = id === 'address-differs';
  const typed = address ? '12 Baker Road, London' : dates ? '03/04/1990' : 'Anna Mueler';
  const readings = address ? ['12 Baker Street, London'] : two.slice(0, count);
  return html`<fp-doubt .doubt=${doubt(id, typed, readings)} example="1990-04-23"></fp-doubt>`;
}

/** On the camera, so dark by day too. */
const extent = (share: number, towards: 'left' | 'right' | ''): TemplateResult =>
  html`<div style="padding: 16px; background: #10201f; color: #fff"><fp-extent .share=${share} .towards=${towards} .label=${t('rehearsal.extent')} .value=${`${Math.round(20 * share)}°`} .enough=${t('rehearsal.enough', { enough: '20°' })}></fp-extent></div>`;

function each<K extends string>(
  names: readonly K[],
  state: (name: K) => TemplateResult | Promise<TemplateResult>,
): States {
  return Object.fromEntries(names.map((name) => [name, () => state(name)]));
}
