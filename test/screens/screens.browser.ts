import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { store } from '../../src/controllers/store.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { Problem } from '../../src/problems.ts';
import type { Route } from '../../src/routes.ts';
import '../../src/screens/device.ts';
import '../../src/screens/fix.ts';
import '../../src/screens/install.ts';
import '../../src/screens/link.ts';
import '../../src/screens/nowhere.ts';
import '../../src/screens/privacy.ts';
import '../../src/screens/rehearsal.ts';
import '../../src/screens/settings.ts';
import '../../src/screens/attempts.ts';
import '../../src/screens/rejected.ts';
import '../../src/screens/share.ts';
import '../../src/screens/video.ts';
import { inaccessible } from '../components/axe.ts';

const screens: readonly (readonly [name: string, tag: string, route: Route])[] = [
  ['settings', 'fp-settings', { to: 'settings' }],
  ['privacy', 'fp-privacy', { to: 'privacy' }],
  ['install', 'fp-install', { to: 'install' }],
  ['share', 'fp-share', { to: 'share' }],
  ['fix a document', 'fp-fix', { to: 'fix', rule: 'document/no-document', step: 'passport' }],
  ['fix a face', 'fp-fix', { to: 'fix', rule: 'face/several-faces', step: null }],
  ['rehearsal', 'fp-rehearsal', { to: 'rehearsal' }],
  ['video', 'fp-video', { to: 'video' }],
  ['rejected', 'fp-rejected', { to: 'rejected', reason: null }],
  ['one reason', 'fp-rejected', { to: 'rejected', reason: 'glare' }],
  ['attempts', 'fp-attempts', { to: 'attempts' }],
  ['device', 'fp-device', { to: 'device' }],
  ['link', 'fp-link', { to: 'link' }],
  ['nowhere', 'fp-nowhere', { to: 'nowhere', problem: new Problem('link-unreadable') }],
];

async function put(tag: string, route: Route): Promise<LitElement> {
  const screen = Object.assign(document.createElement(tag) as LitElement & { route: Route }, { route });
  const main = document.createElement('main');
  main.append(screen);
  document.body.replaceChildren(main);
  await screen.updateComplete;
  return screen;
}

/** The app's own style sheet, and the words in the direction given. */
async function dress(dir: string): Promise<void> {
  document.documentElement.lang = 'en';
  document.documentElement.dir = dir;
  document.title = 'FirstPass';
  if (document.querySelector('link')) return;
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/styles/base.css' });
  document.head.append(sheet);
  await new Promise((resolve) => sheet.addEventListener('load', resolve));
}

async function choose(plan: Plan): Promise<void> {
  await store.choose(plan);
  while (store.plan?.level !== plan.level) await new Promise((resolve) => setTimeout(resolve, 10));
}

const link = (screen: LitElement) => screen.renderRoot.querySelector<HTMLAnchorElement>('.actions a.primary')?.hash;

before(async () => {
  await store.open();
  await (await store.vault).erase();
});

describe('every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const [name, tag, route] of screens) {
        it(`${name} is accessible, ${colorScheme}, ${dir}`, async () => {
          await emulateMedia({ colorScheme });
          expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(colorScheme === 'dark');
          await dress(dir);
          const screen = await put(tag, route);
          expect(await inaccessible(document.documentElement)).to.deep.equal([]);
          expect(screen.renderRoot.querySelectorAll('h1')).to.have.length(1);
        });
      }
    }
  }

  it('is no wider than the narrowest phone', async () => {
    await dress('ltr');
    for (const [name, tag, route] of screens) {
      const screen = await put(tag, route);
      const main = screen.parentElement as HTMLElement;
      main.style.cssText = 'box-sizing: border-box; inline-size: 320px; padding-inline: 20px';
      expect(main.scrollWidth, name).to.be.at.most(320);
    }
  });
});

describe('share', () => {
  it('asks for a checklist where there is none', async () => {
    expect(link(await put('fp-share', { to: 'share' }))).to.equal('#/choose');
  });

  it('shows the link of the checklist, and the same in the code', async () => {
    await choose({ pack: 'generic', level: 'verified-plus', document: 'id-card' });
    const screen = await put('fp-share', { to: 'share' });
    const shown = screen.renderRoot.querySelector('.link')?.textContent ?? '';
    expect(new URL(shown).hash).to.equal('#/1/checklist/generic/verified-plus/id-card');
    expect(screen.renderRoot.querySelector('fp-qr')?.text).to.equal(shown);
  });
});

describe('fix', () => {
  it('leads to the step that the link names', async () => {
    const screen = await put('fp-fix', { to: 'fix', rule: 'document/no-document', step: 'passport' });
    expect(link(screen)).to.equal('#/1/step/passport');
  });

  it('leads to the only step of the own list that it can be about, else to the list', async () => {
    await choose({ pack: 'generic', level: 'verified', document: 'id-card' });
    expect(link(await put('fp-fix', { to: 'fix', rule: 'face/no-face', step: null }))).to.equal('#/1/step/selfie');
    expect(link(await put('fp-fix', { to: 'fix', rule: 'document/no-document', step: null }))).to.equal('#/checklist');
  });
});
