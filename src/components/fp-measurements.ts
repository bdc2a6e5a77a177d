import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ruleWords } from '../advice/words.ts';
import type { Unit } from '../checks/measure.ts';
import { type MeasureId, measures } from '../checks/measures/index.ts';
import type { Evidence, Rules, Verdict } from '../checks/rule.ts';
import { type RuleId, rules, type Subject } from '../checks/rules/index.ts';
import { language, t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';

/** Every verdict with the value that was measured and the limit it was held against, as a bar. */
@customElement('fp-measurements')
export class FpMeasurements extends LitElement {
  @property({ attribute: false }) verdicts: readonly Verdict[] = [];
  /** All that was measured: some of it stands beside a verdict that it does not decide. */
  @property({ attribute: false }) measured: Readonly<Partial<Record<MeasureId, number>>> = {};
  @property() subject: Subject = 'document';

  static override styles = [
    shared,
    css`
      ul { display: grid; gap: 14px; }
      li { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; }
      .bar { grid-column: 1 / -1; position: relative; block-size: 10px; border-radius: 5px; background: var(--sunken); direction: ltr; overflow: hidden; }
      .bar i { position: absolute; inset-block: 0; left: 0; border-radius: 5px; background: var(--right); }
      .fix .bar i { background: repeating-linear-gradient(45deg, var(--amber-mark) 0 6px, var(--amber) 6px 9px); }
      .bar b { position: absolute; inset-block: -2px; inline-size: 3px; background: var(--ink); }
      .state { font-size: var(--step-0); }
      .pass .state { color: var(--right); }
      .fix .state { color: var(--amber); font-weight: 650; }
      .value { grid-column: 1 / -1; font-size: var(--step-0); color: var(--muted); }
    `,
  ];

  protected override render() {
    const order = { fix: 0, unknown: 1, pass: 2 };
    const rows = [...this.verdicts].sort((a, b) => order[a.is] - order[b.is]);
    return html`<ul>${rows.map((verdict) => this.#row(verdict))}</ul>`;
  }

  #row(verdict: Verdict) {
    const name = t(`rule.${`${this.subject}/${verdict.rule}` as RuleId}.name`);
    const state = html`<span class="state">${t(`review.verdict.${verdict.is}`)}</span>`;
    if (verdict.is === 'unknown') {
      const why =
        'after' in verdict
          ? t('review.after', { rule: ruleWords('name', { subject: this.subject, rule: verdict.after, measures: {} }) })
          : t('review.missing');
      return html`<li class="unknown"><span>${name}</span>${state}<span class="value">${why}</span></li>`;
    }
    return html`<li class=${verdict.is}><span>${name}</span>${state}${verdict.evidence.slice(0, 1).map((evidence) => bar(evidence, this.#beside(verdict.rule)))}</li>`;
  }

  #beside(rule: string): string[] {
    const { beside = [] } = (rules[this.subject] as Rules)[rule] ?? {};
    return beside.flatMap((id) =>
      this.measured[id] === undefined ? [] : quantity(this.measured[id], measures[id].unit),
    );
  }
}

function bar({ measure, value, limit, right }: Evidence, beside: readonly string[]) {
  const { unit } = measures[measure];
  // The limit stands in the middle, so that near and far are seen at a glance whatever the measure.
  const share = (of: number) => Math.min(100, Math.max(0, (of / (2 * limit || 1)) * 100));
  const edge = t(right === 'below' ? 'review.limit.most' : 'review.limit.least', { limit: quantity(limit, unit) });
  return html`
    <span class="bar" aria-hidden="true"><i .style=${`inline-size: ${share(Math.abs(value)).toFixed(1)}%`}></i><b .style=${`left: calc(${share(limit).toFixed(1)}% - 1px)`}></b></span>
    <span class="value"><bdi>${quantity(value, unit)}</bdi> · <bdi>${edge}</bdi>${beside.map((text) => html` · <bdi>${text}</bdi>`)}</span>
  `;
}

const units: Partial<Record<Unit, string>> = { deg: 'degree', cm: 'centimeter', mm: 'millimeter', days: 'day' };

/** A value as people of this language write it. */
function quantity(value: number, unit: Unit): string {
  const size = Math.abs(value);
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: size < 1 ? 2 : size < 10 ? 1 : 0 };
  if (unit === 'share')
    return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: size < 0.1 ? 1 : 0 }).format(
      value,
    );
  if (units[unit])
    return new Intl.NumberFormat(language(), {
      ...options,
      style: 'unit',
      unit: units[unit],
      unitDisplay: 'narrow',
    }).format(value);
  const number = new Intl.NumberFormat(language(), options).format(value);
  return unit === 'px' || unit === 'dpi' ? `${number} ${unit}` : number;
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-measurements': FpMeasurements;
  }
}
