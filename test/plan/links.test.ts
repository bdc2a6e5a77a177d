import { describe, expect, test } from 'vitest';
import { kindIds } from '../../src/checks/kinds/index.ts';
import { ruleIds } from '../../src/checks/rules/index.ts';
import { builtIn, builtInIds } from '../../src/packs/index.ts';
import type { Pack } from '../../src/packs/schema.ts';
import { type LinkTarget, languageOfLink, linkTo, parseLink } from '../../src/plan/links.ts';
import { documentIds } from '../../src/plan/plan.ts';
import { Problem } from '../../src/problems.ts';
import frozen from '../fixtures/links.json' with { type: 'json' };

describe('a link that was shared once can be read for ever', () => {
  test.each<[string, LinkTarget]>([
    [
      '#/1/checklist/exchange/verified/passport',
      { to: 'checklist', pack: 'exchange', level: 'verified', document: 'passport' },
    ],
    [
      '#/1/checklist/my-bank-2/account/id-card',
      { to: 'checklist', pack: 'my-bank-2', level: 'account', document: 'id-card' },
    ],
    ['#/1/step/id-front', { to: 'step', step: 'id-front' }],
    ['#/1/step/proof-of-address', { to: 'step', step: 'proof-of-address' }],
    ['#/1/rehearsal', { to: 'rehearsal' }],
    ['#/1/video', { to: 'video' }],
    ['#/1/device', { to: 'device' }],
    ['#/1/fix/document/no-document', { to: 'fix', rule: 'document/no-document' }],
    ['#/1/fix/document/no-document/passport', { to: 'fix', rule: 'document/no-document', step: 'passport' }],
    ['#/1/fix/face/several-faces/selfie', { to: 'fix', rule: 'face/several-faces', step: 'selfie' }],
  ])('%s', (link, target) => {
    expect(parseLink(link)).toEqual(target);
    expect(linkTo(target)).toBe(link);
  });
});

describe('what messengers do to a link does not spoil it', () => {
  test.each([
    ['without the hash', '/1/step/selfie'],
    ['a slash at the end', '#/1/step/selfie/'],
    ['percent-encoded', '#%2F1%2Fstep%2Fselfie'],
    ['one letter encoded', '#/1/step/self%69e'],
    ['capitals in the path', '#/1/Step/selfie'],
  ])('%s', (_, link) => {
    expect(parseLink(link)).toEqual({ to: 'step', step: 'selfie' });
  });
});

describe('anything else is unreadable', () => {
  test.each([
    ['nothing', ''],
    ['a hash', '#'],
    ['a slash', '#/'],
    ['a version alone', '#/1'],
    ['a version and a slash', '#/1/'],
    ['no version', '#/step/selfie'],
    ['version 0', '#/0/step/selfie'],
    ['a version that is no number', '#/one/step/selfie'],
    ['a version in other digits', '#/١/step/selfie'],
    ['a fraction of a version', '#/1.5/step/selfie'],
    ['a version below zero', '#/-1/step/selfie'],
    ['an unknown path', '#/1/admin'],
    ['an unknown step', '#/1/step/left-foot'],
    ['no step', '#/1/step'],
    ['a step too many', '#/1/step/selfie/selfie'],
    ['an empty part', '#/1/step//selfie'],
    ['a movement that links do not name', '#/1/rehearsal/nod'],
    ['a device that is named', '#/1/device/phone-of-ada'],
    ['half a checklist', '#/1/checklist/verified'],
    ['a pack with a name in capitals', '#/1/checklist/Ada%20Lovelace/verified/passport'],
    ['a pack with a name too long', `#/1/checklist/${'a'.repeat(25)}/verified/passport`],
    ['a checklist the wrong way round', '#/1/checklist/passport/verified'],
    ['an unknown rule', '#/1/fix/document/no-doc'],
    ['a rule of another subject', '#/1/fix/face/no-document'],
    ['a rule whose step is of another subject', '#/1/fix/document/no-document/selfie'],
    ['a rule whose step is unknown', '#/1/fix/document/no-document/left-foot'],
    ['a rule without its subject', '#/1/fix/no-document'],
    ['a prototype name as step', '#/1/step/__proto__'],
    ['a constructor as step', '#/1/step/constructor'],
    ['a prototype name as level', '#/1/checklist/toString/passport'],
    ['a prototype name as document', '#/1/checklist/verified/hasOwnProperty'],
    ['prototype names as a rule', '#/1/fix/__proto__/constructor'],
    ['a slash hidden in a part', '#/1/fix/document%252Fno-document'],
    ['encoded twice', '#/1/step/self%2569e'],
    ['broken encoding', '#/1/step/%E0%A4%A'],
    ['a lone percent', '#/1/step/selfie%'],
    ['a language in version 1', '#/1/ar/step/selfie'],
    ['version 2 without a language', '#/2/step/selfie'],
    ['a language alone', '#/2/ar'],
    ['a language and a slash', '#/2/ar/'],
    ['two languages', '#/2/ar/en/step/selfie'],
    ['a language that leads nowhere', '#/2/ar/step/left-foot'],
    ['a language with a country', '#/2/en-GB/step/selfie'],
    ['a language with words of its own', '#/2/en-x-ada/step/selfie'],
    ['a name as language', '#/2/lovelace/step/selfie'],
    ['a language in capitals', '#/2/AR/step/selfie'],
    ['a name in it', '#/1/step/selfie?name=Ada'],
    ['a query', '#/1/step/selfie&x=1'],
    ['markup', '#/1/step/<img src=x>'],
    ['an address', '#https://example.org/1/step/selfie'],
    ['letters that look the same', '#/1/step/ѕelfie'],
    ['an unseen letter', '#/1/step/selfie\u200b'],
    ['right-to-left override', '#/1/step/\u202eeifles'],
    ['a null', '#/1/step/selfie%00'],
    ['a new line', '#/1/step/selfie%0A'],
    ['emoji', '#/1/step/🤳'],
    ['a lone surrogate', '#/1/step/\ud83d'],
    ['two hashes', '##/1/step/selfie'],
    ['201 characters', `#/1/step/${'s'.repeat(192)}`],
    ['a megabyte', `#/1/step/${'selfie/'.repeat(150_000)}`],
  ])('%s', (_, link) => {
    expect(codeOf(parseLink(link))).toBe('link-unreadable');
  });
});

describe('a link of a later version says so', () => {
  test.each(['#/3/step/selfie', '#/3/something/new', '#/10/step/selfie', '#/99999999999999999999/x'])('%s', (link) => {
    expect(codeOf(parseLink(link))).toBe('link-newer');
  });
});

test.each([
  ['#/1/checklist/verified/passport', 'verified', 'passport'],
  ['#/1/checklist/enterprise/id-card', 'enterprise', 'id-card'],
])('%s, from before there were packs, is still a checklist', (link, level, document) => {
  expect(parseLink(link)).toEqual({ to: 'checklist', pack: 'generic', level, document });
});

test('every target there is comes back as it was, in a short link of plain letters', async () => {
  const packs = await Promise.all(builtInIds.map(async (id) => (await builtIn(id)) as Pack));
  const targets: LinkTarget[] = [
    ...packs.flatMap(({ id: pack, levels }) =>
      levels.flatMap(({ id: level }) =>
        documentIds.map((document) => ({ to: 'checklist', pack, level, document }) as const),
      ),
    ),
    ...kindIds.map((step) => ({ to: 'step', step }) as const),
    { to: 'rehearsal' },
    { to: 'video' },
    { to: 'device' },
    ...ruleIds.map((rule) => ({ to: 'fix', rule }) as const),
  ];
  for (const target of targets) {
    const link = linkTo(target);
    expect(parseLink(link)).toEqual(target);
    expect(link).toMatch(/^#\/1(\/[a-z0-9-]+)+$/);
    expect(link.length).toBeLessThan(90);
  }
});

describe('a link that asks for a language', () => {
  test.each<[string, string, LinkTarget]>([
    ['#/2/ar/fix/document/glare', 'ar', { to: 'fix', rule: 'document/glare' }],
    ['#/2/zh-Hans/step/selfie', 'zh-Hans', { to: 'step', step: 'selfie' }],
    [
      '#/2/en/checklist/exchange/verified/passport',
      'en',
      { to: 'checklist', pack: 'exchange', level: 'verified', document: 'passport' },
    ],
    ['#/2/sw/device', 'sw', { to: 'device' }],
  ])('%s', (link, language, target) => {
    expect(parseLink(link)).toEqual(target);
    expect(languageOfLink(link)).toBe(language);
    expect(linkTo(target, language)).toBe(link);
  });

  test.each(['', '#/', '#/settings', '#/1/step/selfie', '#/2/ar/step/left-foot', '#/3/ar/step/selfie', '#/2/ar'])(
    '%s asks for none',
    (link) => expect(languageOfLink(link)).toBeNull(),
  );
});

/** Links that earlier versions made, and where they led. Add to them; never change or take one away. */
test.each<[string, LinkTarget]>(frozen as [string, LinkTarget][])('%s leads where it always led', (link, target) => {
  expect(parseLink(link)).toEqual(target);
});

const codeOf = (found: LinkTarget | Problem) => (found instanceof Problem ? found.code : found);
