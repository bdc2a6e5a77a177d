import { describe, expect, test } from 'vitest';
import { packForm } from '../../scripts/pack-schema.ts';
import { measures } from '../../src/checks/measures/index.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { languageIds } from '../../src/i18n/index.ts';
import { builtIn, builtInIds } from '../../src/packs/index.ts';
import { type Pack, packFrom } from '../../src/packs/schema.ts';
import { type Text, textIn } from '../../src/packs/text.ts';
import { stepsOf } from '../../src/plan/plan.ts';
import { Problem } from '../../src/problems.ts';

const packs = await Promise.all(builtInIds.map(async (id) => (await builtIn(id)) as Pack));

test('there are three, the one that fits everybody first', () =>
  expect(builtInIds).toEqual(['generic', 'bank', 'exchange']));

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('has the form that is published, and its own name', async () => {
    expect(packFrom(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    expect((await builtIn(id))?.id).toBe(id);
  });

  test('says everything in every language', () => {
    const texts: (Text | undefined)[] = [pack.name, pack.what, pack.statement, ...Object.values(pack.notes ?? {})];
    for (const { name, what } of pack.levels) texts.push(name, what);
    for (const text of texts.filter((given) => given !== undefined)) {
      expect(Object.keys(text)).toEqual(expect.arrayContaining([...languageIds]));
    }
  });

  test('changes limits of measures that its rules look at', () => {
    for (const [rule, change] of Object.entries(pack.limits ?? {})) {
      const [subject, short] = rule.split('/') as ['document', string];
      expect(Object.keys(rules[subject])).toContain(short);
      for (const measure of Object.keys(change)) expect(Object.keys(measures)).toContain(measure);
    }
  });

  test('leads to at least one photo with every level and document', () => {
    for (const { id: level } of pack.levels) {
      for (const document of pack.documents) {
        expect(stepsOf(pack, { pack: id, level, document })).not.toHaveLength(0);
      }
    }
  });
});

describe('a pack that does not fit is refused with the place of its fault', () => {
  const [generic] = packs as [Pack];
  test.each<[string, unknown, string]>([
    ['no object', 'hello', ''],
    ['nothing in it', {}, 'firstpass'],
    ['no name', { ...generic, name: undefined }, 'name'],
    ['a name in capitals as id', { ...generic, id: 'My Bank' }, 'id'],
    ['an id that is too long', { ...generic, id: 'a'.repeat(25) }, 'id'],
    ['words without English', { ...generic, what: { ar: 'مرحبا' } }, 'what'],
    [
      'a step that does not exist',
      { ...generic, levels: [{ id: 'verified', steps: ['selfie', 'dna'] }] },
      'levels.0.steps.1',
    ],
    ['no level', { ...generic, levels: [] }, 'levels'],
    ['a new level without a name', { ...generic, levels: [{ id: 'gold', steps: ['selfie'] }] }, 'levels'],
    ['two levels with one id', { ...generic, levels: [generic.levels[0], generic.levels[0]] }, 'levels'],
    ['a limit of no rule', { ...generic, limits: { 'document/ugly': 'off' } }, 'limits.document/ugly'],
    [
      'a limit that is no number',
      { ...generic, limits: { 'document/glare': { glareShare: '2' } } },
      'limits.document/glare',
    ],
    [
      'an age of a hundred years',
      { ...generic, papers: { ...generic.papers, maxAgeMonths: 1200 } },
      'papers.maxAgeMonths',
    ],
    ['something that nobody knows', { ...generic, script: 'alert(1)' }, 'script'],
    [
      'a fix that does not exist',
      { ...generic, rejections: [{ says: ['x'], fixes: ['bribe'] }] },
      'rejections.0.fixes.0',
    ],
    ['a million reasons', { ...generic, rejections: Array(201).fill({ says: ['x'], fixes: ['wait'] }) }, 'rejections'],
  ])('%s', (_, given, path) => {
    const problem = caught(() => packFrom(given));
    expect(problem.code).toBe('pack-unreadable');
    expect(problem.values?.path).toBe(path);
    expect(problem.values?.why).toBeTruthy();
  });

  test('a later form says so', () => expect(caught(() => packFrom({ firstpass: 2 })).code).toBe('pack-newer'));
});

test('the form can be published', () => {
  const schema = JSON.parse(packForm());
  expect(schema.required).toEqual(expect.arrayContaining(['firstpass', 'id', 'levels', 'files']));
});

test.each<[Text, string, string]>([
  ['Bank', 'ar', 'Bank'],
  [{ en: 'Bank', ar: 'مصرف' }, 'ar', 'مصرف'],
  [{ en: 'Bank', ar: 'مصرف' }, 'fr', 'Bank'],
  [{ en: 'Bank', 'zh-Hans': '银行' }, 'zh-Hant', '银行'],
  [{ en: 'Bank', pt: 'Banco' }, 'pt-BR', 'Banco'],
])('%j in %s is %s', (text, language, words) => expect(textIn(text, language)).toBe(words));

function caught(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
