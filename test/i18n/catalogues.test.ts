import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { type Catalogue, type LanguageId, languageIds, type MessageId, wordsOf } from '../../src/i18n/index.ts';
import { preferredLanguage } from '../../src/i18n/preferred.ts';

const ids = Object.keys(en) as MessageId[];
/** The same in every language. */
const untranslated = new Set<string>(['app.name']);

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the placeholders of a message, whatever branch they stand in. */
function placeholders(ast: Ast, found = new Set<string>()): Set<string> {
  for (const part of ast) {
    if ('value' in part && part.type !== 0) found.add(String(part.value));
    if ('options' in part) for (const option of Object.values(part.options)) placeholders(option.value, found);
  }
  return found;
}

const parse = (message: string, language: string) => new IntlMessageFormat(message, language).getAst();

describe.each(languageIds)('%s', async (id) => {
  const catalogue: Catalogue = await wordsOf(id);

  test('has every message and no other', () => expect(Object.keys(catalogue).sort()).toEqual([...ids].sort()));

  test('every message can be read and has the placeholders of the English one', () => {
    const wrong = ids.filter((key) => {
      const theirs = placeholders(parse(catalogue[key], id));
      const ours = placeholders(parse(en[key], 'en'));
      // A language may leave out a choice it does not need, but must not ask for something nobody gives.
      return [...theirs].some((name) => !ours.has(name));
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(id === 'en')('nothing is left in English', () => {
    const same = ids.filter((key) => catalogue[key] === en[key] && !untranslated.has(key) && /[a-z]{2}/i.test(en[key]));
    expect(same).toEqual([]);
  });

  test('no word that blames or frightens', () => {
    const blaming = id === 'en' ? /\b(error|invalid|failed|detected|wrong)\b/i : /error|invalid/i;
    expect(ids.filter((key) => blaming.test(catalogue[key]) && key !== 'problem.unexpected.what')).toEqual([]);
  });
});

test('headlines on the camera have at most six words', () => {
  const headlines = ids.filter((key) => key.endsWith('.headline') && key.startsWith('rule.'));
  const longest = (ast: Ast): number =>
    ast.reduce((sum, part) => {
      if (part.type === 0) return sum + part.value.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      if ('options' in part)
        return sum + Math.max(...Object.values(part.options).map((option) => longest(option.value)));
      return sum + 1;
    }, 0);
  expect(headlines.filter((key) => longest(parse(en[key], 'en')) > 6)).toEqual([]);
});

test.each<[readonly string[], LanguageId]>([
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG', 'en'], 'zh-Hans'],
  [['ar-EG'], 'ar'],
  [['en-GB'], 'en'],
  [['xx', 'ar'], 'ar'],
  [['fi'], 'en'],
  [[], 'en'],
  [['en-US@posix'], 'en'],
  [['ar_EG.UTF-8', 'zh-CN'], 'zh-Hans'],
])('a browser that asks for %j gets %s', (wanted, id) => expect(preferredLanguage(wanted, languageIds)).toBe(id));
