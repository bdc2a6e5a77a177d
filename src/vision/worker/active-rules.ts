import { type RuleChanges, withLimits } from '../../checks/limits.ts';
import type { Rules } from '../../checks/rule.ts';
import { rules, type Subject } from '../../checks/rules/index.ts';
import type { Limits } from '../../packs/schema.ts';

let active: Readonly<Record<Subject, Rules>> = rules;

/** The rules that count now: the app's, with the limits of the provider's pack. */
export const rulesOf = (subject: Subject): Rules => active[subject];

export function useLimits(limits: Limits): void {
  const changes = (subject: Subject): RuleChanges =>
    Object.fromEntries(
      Object.entries(limits).flatMap(([rule, change]) =>
        change && rule.startsWith(`${subject}/`) ? [[rule.slice(subject.length + 1), change]] : [],
      ),
    );
  active = {
    document: withLimits(rules.document, changes('document')),
    face: withLimits(rules.face, changes('face')),
    together: withLimits(rules.together, changes('together')),
  };
}
