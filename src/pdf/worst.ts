import type { Verdict } from '../checks/rule.ts';
import { documentRules } from '../checks/rules/document.ts';

/** Of some pages, by their verdicts, the one that the person should see first: an index. The first where all are right. */
export function worstOf(pages: readonly (readonly Verdict[])[]): number {
  // Programs end a file with an empty page: that is no fault of the paper, unless there is nothing else.
  const ranks = pages.map(rankOf);
  const written = ranks.filter((rank) => rank !== BLANK);
  const worst = written.length > 0 ? Math.min(...written) : BLANK;
  return Math.max(0, ranks.indexOf(worst));
}

const BLANK = documentRules.blank.priority;

/** Priority of the worst to change: the lower, the sooner it is said. */
function rankOf(verdicts: readonly Verdict[]): number {
  const rules: Readonly<Record<string, { readonly priority: number }>> = documentRules;
  const fixes = verdicts
    .filter(({ is }) => is === 'fix')
    .map(({ rule }) => rules[rule]?.priority ?? Number.MAX_SAFE_INTEGER);
  return fixes.length > 0 ? Math.min(...fixes) : Number.POSITIVE_INFINITY;
}
