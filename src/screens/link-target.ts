import { ruleWords } from '../advice/words.ts';
import { type RuleId, ruleIds, rules, type Subject } from '../checks/rules/index.ts';
import type { Pack } from '../packs/schema.ts';
import { withWords } from '../plan/find.ts';
import type { LinkTarget } from '../plan/links.ts';
import type { DocumentId } from '../plan/plan.ts';

/** One fix as it is offered: by its words. */
export interface Fix {
  readonly rule: RuleId;
  readonly subject: Subject;
  readonly headline: string;
  readonly name: string;
  readonly how: string;
}

/** The fixes by subject whose words have everything that was typed; subjects without any are left out. */
export function fixesBySubject(typed: string): readonly (readonly [Subject, readonly Fix[]])[] {
  const found = withWords(ruleIds.map(fixOf), ({ headline, name, how }) => `${headline} ${name} ${how}`, typed);
  return (Object.keys(rules) as Subject[])
    .map((subject) => [subject, found.filter((fix) => fix.subject === subject)] as const)
    .filter(([, fixes]) => fixes.length > 0);
}

export function fixOf(rule: RuleId): Fix {
  const at = rule.indexOf('/');
  const subject = rule.slice(0, at) as Subject;
  const words = { subject, rule: rule.slice(at + 1), measures: {} };
  return {
    rule,
    subject,
    headline: ruleWords('headline', words),
    name: ruleWords('name', words),
    how: ruleWords('how', words),
  };
}

/** The checklist of another pack or level, which may not have what was chosen before. */
export function checklistOf(pack: Pack, level: string, document: DocumentId): LinkTarget {
  const known = pack.levels.find(({ id }) => id === level) ?? pack.levels[0];
  return { to: 'checklist', pack: pack.id, level: known?.id ?? '', document };
}
