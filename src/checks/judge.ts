import type { Given, Measure, Reading } from './measure.ts';
import { type MeasureId, measures } from './measures/index.ts';
import type { Condition, Evidence, Rule, Rules, Verdict } from './rule.ts';
import type { Signals, Source } from './signals.ts';
import type { Place } from './space.ts';

export interface Judgement {
  /** One verdict a rule, in the order in which they are said: the worst first. */
  readonly verdicts: readonly Verdict[];
  /** Every measure that could be taken. */
  readonly measures: Readonly<Partial<Record<MeasureId, number>>>;
}

interface Question {
  readonly rules: Rules;
  readonly signals: Signals;
  readonly step: string;
  /** Rules that failed on the frame before: they clear only beyond their second edge. */
  readonly failing?: ReadonlySet<string>;
}

/** Takes the measures that the rules of this step ask for, and answers each rule. */
export function judge({ rules, signals, step, failing = new Set() }: Question): Judgement {
  const readings = new Map<MeasureId, Reading | keyof Signals>();
  const read = (id: MeasureId): Reading | keyof Signals => {
    const known = readings.get(id);
    if (known !== undefined) return known;
    const reading = take(measures[id] as unknown as Measure<string, keyof Signals>, signals);
    readings.set(id, reading);
    return reading;
  };

  const counting = Object.entries(rules)
    .filter(([, rule]) => counts(rule, step, signals.source))
    .sort(([, a], [, b]) => a.priority - b.priority);
  for (const [, { beside = [] }] of counting) beside.forEach(read);
  const answers = new Map(
    counting.map(([id, rule]) => [id, answer(id, rule.fails, read, failing.has(id), signals.source.kind)]),
  );
  const verdicts = counting.map(([id, rule]): Verdict => {
    const verdict = answers.get(id) as Verdict;
    const cause = verdict.is === 'fix' && rule.unless?.find((other) => answers.get(other)?.is === 'fix');
    return cause ? { rule: id, is: 'unknown', after: cause } : explained(verdict, rule, read, signals.source.kind);
  });
  return { verdicts, measures: taken(readings) };
}

/** The rules that are to be fixed, the worst first. */
export const toFix = (judgement: Judgement): readonly string[] =>
  judgement.verdicts.filter((verdict) => verdict.is === 'fix').map((verdict) => verdict.rule);

function counts(rule: Rule, step: string, { kind, page }: Source): boolean {
  if (page ? rule.pages === undefined || (rule.pages === 'scanned' && page !== 'scanned') : rule.pages === 'only')
    return false;
  return (rule.at === undefined || rule.at === kind) && (rule.steps === undefined || rule.steps.includes(step));
}

/** The reading, or the signal that it lacks. */
function take(measure: Measure<string, keyof Signals>, signals: Signals): Reading | keyof Signals {
  for (const need of measure.needs) if (signals[need] === null) return need;
  const value = measure.measure(signals as Given<keyof Signals>);
  if (value === null) return measure.needs[0] ?? 'picture';
  return typeof value === 'number' ? { value } : value;
}

/** A verdict with its cause, where the rule tells causes apart. Cheap where nothing fails: nothing more is measured then. */
function explained(
  verdict: Verdict,
  { because = [] }: Rule,
  read: (id: MeasureId) => Reading | keyof Signals,
  kind: 'camera' | 'photo',
): Verdict {
  if (verdict.is !== 'fix') return verdict;
  const found = because.find(({ when }) => !when || answer(verdict.rule, when, read, false, kind).is === 'fix');
  return found ? { ...verdict, because: found.cause } : verdict;
}

function answer(
  rule: string,
  condition: Condition,
  read: (id: MeasureId) => Reading | keyof Signals,
  failing: boolean,
  kind: 'camera' | 'photo',
): Verdict {
  if ('any' in condition || 'all' in condition) {
    const parts = ('any' in condition ? condition.any : condition.all)
      .filter((part) => !('at' in part) || part.at === kind)
      .map((part) => answer(rule, part, read, failing, kind));
    return combine(rule, parts, 'any' in condition ? 'any' : 'all');
  }
  const reading = read(condition.measure);
  if (typeof reading === 'string') return { rule, is: 'unknown', missing: reading };
  const above = 'above' in condition;
  const limit = above
    ? failing
      ? condition.clearsBelow
      : condition.above
    : failing
      ? condition.clearsAbove
      : condition.below;
  const evidence: Evidence = {
    measure: condition.measure,
    value: reading.value,
    limit: above ? condition.above : condition.below,
    right: above ? 'below' : 'above',
  };
  const fails = ({ value }: Reading): boolean => (above ? value > limit : value < limit);
  if (!fails(reading)) return { rule, is: 'pass', evidence: [evidence] };
  const others = reading.others?.filter(fails).flatMap(({ at }) => at ?? []) ?? [];
  const at = reading.at && (others.length > 0 ? { ...reading.at, others } : reading.at);
  return { rule, is: 'fix', evidence: [evidence], ...(at && { at }) };
}

/** `any` fails with its first failing part; `all` fails when every part does. What could not be measured decides nothing alone. */
function combine(rule: string, parts: readonly Verdict[], how: 'any' | 'all'): Verdict {
  const evidence = parts.flatMap((part) => (part.is === 'unknown' ? [] : part.evidence));
  const fixes = parts.filter((part) => part.is === 'fix');
  const unknown = parts.find((part) => part.is === 'unknown');
  const place = fixes.reduce<Place | undefined>(
    (found, fix) => found ?? (fix.is === 'fix' ? fix.at : undefined),
    undefined,
  );
  if (how === 'any' ? fixes.length > 0 : fixes.length === parts.length) {
    return {
      rule,
      is: 'fix',
      evidence: how === 'any' && fixes[0]?.is === 'fix' ? fixes[0].evidence : evidence,
      ...(place && { at: place }),
    };
  }
  const decided = how === 'any' ? !unknown : parts.some((part) => part.is === 'pass');
  if (unknown && !decided) return unknown;
  return { rule, is: 'pass', evidence };
}

function taken(readings: ReadonlyMap<MeasureId, Reading | keyof Signals>): Judgement['measures'] {
  const found: Partial<Record<MeasureId, number>> = {};
  for (const [id, reading] of readings) if (typeof reading !== 'string') found[id] = reading.value;
  return found;
}
