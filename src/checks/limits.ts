import type { Condition, Rules } from './rule.ts';

/** Changes to rules of one subject, by short id: switched off, or other limits by measure. */
export type RuleChanges = Readonly<Record<string, 'off' | Readonly<Record<string, number>>>>;

/**
 * Rules with limits of somebody else's. Both edges of a limit move together, so that a value at the new limit flickers no
 * more than one at the old; a measure that the rule does not look at changes nothing.
 */
export function withLimits(rules: Rules, changes: RuleChanges): Rules {
  const kept = Object.entries(rules).flatMap(([id, rule]) => {
    const change = Object.hasOwn(changes, id) ? changes[id] : undefined;
    if (change === 'off') return [];
    return [[id, change ? { ...rule, fails: moved(rule.fails, change) } : rule] as const];
  });
  return Object.fromEntries(kept);
}

function moved(condition: Condition, change: Readonly<Record<string, number>>): Condition {
  if ('any' in condition) return { any: condition.any.map((part) => moved(part, change)) };
  if ('all' in condition) return { all: condition.all.map((part) => moved(part, change)) };
  const to = Object.hasOwn(change, condition.measure) ? change[condition.measure] : undefined;
  if (to === undefined) return condition;
  return 'above' in condition
    ? { ...condition, above: to, clearsBelow: to - (condition.above - condition.clearsBelow) }
    : { ...condition, below: to, clearsAbove: to + (condition.clearsAbove - condition.below) };
}
