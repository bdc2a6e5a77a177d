import { expect, test } from 'vitest';
import { bank } from '../src/packs/providers/bank.ts';
import { exchange } from '../src/packs/providers/exchange.ts';
import { generic } from '../src/packs/providers/generic.ts';
import { documentIds } from '../src/plan/plan.ts';
import { Problem } from '../src/problems.ts';
import { parentOf, type Route, routeOf } from '../src/routes.ts';

test.each<[string, Route]>([
  ['', { to: 'start' }],
  ['#', { to: 'start' }],
  ['#/', { to: 'start' }],
  ['#/choose', { to: 'choose', pack: null, level: null }],
  ['#/choose/bank', { to: 'choose', pack: 'bank', level: null }],
  ['#/choose/bank/account', { to: 'choose', pack: 'bank', level: 'account' }],
  ['#/checklist', { to: 'checklist', plan: null }],
  ['#/settings', { to: 'settings' }],
  [
    '#/1/checklist/verified/passport',
    { to: 'checklist', plan: { pack: 'generic', level: 'verified', document: 'passport' } },
  ],
  ['#/1/step/selfie', { to: 'step', step: 'selfie' }],
  ['#/1/rehearsal', { to: 'rehearsal' }],
  ['#/1/video', { to: 'video' }],
  ['#/1/device', { to: 'device' }],
  ['#/link', { to: 'link' }],
  ['#/2/ar/step/selfie', { to: 'step', step: 'selfie' }],
  ['#/1/fix/face/several-faces', { to: 'fix', rule: 'face/several-faces', step: null }],
  ['#/1/fix/document/no-document/passport', { to: 'fix', rule: 'document/no-document', step: 'passport' }],
])('%s', (fragment, route) => expect(routeOf(fragment)).toEqual(route));

test.each(['#/1/step/dog', '#/9/step/passport', '#/setting', '#/<img src=x>', '#/%', `#/1/${'x'.repeat(400)}`])(
  '%s leads nowhere, and says so',
  (fragment) => {
    const route = routeOf(fragment);
    expect(route.to === 'nowhere' && route.problem).toBeInstanceOf(Problem);
  },
);

test.each<[Route, boolean, string]>([
  [{ to: 'choose', pack: null, level: null }, false, '#/'],
  [{ to: 'choose', pack: 'bank', level: null }, false, '#/choose'],
  [{ to: 'choose', pack: 'bank', level: 'account' }, false, '#/choose/bank'],
  [{ to: 'checklist', plan: null }, true, '#/'],
  [{ to: 'step', step: 'passport' }, true, '#/checklist'],
  [{ to: 'step', step: 'passport' }, false, '#/'],
  [{ to: 'fix', rule: 'document/no-document', step: 'passport' }, true, '#/1/step/passport'],
  [{ to: 'rehearsal' }, true, '#/1/step/selfie'],
  [{ to: 'settings' }, true, '#/checklist'],
])('back from %j', (route, planned, address) => expect(parentOf(route, planned)).toBe(address));

test('every choice has an address of its own', () => {
  for (const { id: pack, levels } of [generic, bank, exchange]) {
    for (const { id: level } of levels) {
      expect(routeOf(`#/choose/${pack}/${level}`)).toEqual({ to: 'choose', pack, level });
      for (const document of documentIds) {
        expect(routeOf(`#/1/checklist/${pack}/${level}/${document}`)).toMatchObject({
          plan: { pack, level, document },
        });
      }
    }
  }
});
