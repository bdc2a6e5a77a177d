import { expect, test } from 'vitest';
import { ruleIds } from '../../src/checks/rules/index.ts';
import { bank } from '../../src/packs/providers/bank.ts';
import { linkKinds } from '../../src/plan/link-kinds.ts';
import { linkTo, parseLink } from '../../src/plan/links.ts';
import { checklistOf, fixesBySubject } from '../../src/screens/link-target.ts';

test('every fix is offered, each once, under its subject', () => {
  const offered = fixesBySubject('').flatMap(([subject, fixes]) => fixes.map((fix) => [subject, fix] as const));
  expect(offered.map(([, { rule }]) => rule).sort()).toEqual([...ruleIds].sort());
  expect(offered.filter(([subject, { rule }]) => !rule.startsWith(`${subject}/`))).toEqual([]);
});

test('words of headline or name find a fix, and subjects without any are left out', () => {
  const found = fixesBySubject('closer');
  expect(found.flatMap(([, fixes]) => fixes.map(({ rule }) => rule))).toContain('document/too-small');
  expect(fixesBySubject('no such words')).toEqual([]);
});

test('a level that a pack does not have becomes its first', () => {
  const [first] = bank.levels;
  expect(checklistOf(bank, 'nonsense', 'passport')).toMatchObject({ pack: 'bank', level: first?.id });
  expect(checklistOf(bank, first?.id ?? '', 'id-card')).toMatchObject({ level: first?.id, document: 'id-card' });
});

test('whatever is offered can be read again, in any language', () => {
  for (const kind of linkKinds) {
    if (kind !== 'rehearsal' && kind !== 'device') continue;
    expect(parseLink(linkTo({ to: kind }, 'zh-Hans'))).toEqual({ to: kind });
  }
});
