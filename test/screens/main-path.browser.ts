import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { attempt, attempts, plan, reviewed, verdicts } from '../../gallery/samples.ts';
import { kindIds } from '../../src/checks/kinds/index.ts';
import type { Verdict } from '../../src/checks/rule.ts';
import { store } from '../../src/controllers/store.ts';
import { en } from '../../src/i18n/en.ts';
import { bank } from '../../src/packs/providers/bank.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import type { Attempt } from '../../src/plan/attempts.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Route } from '../../src/routes.ts';
import '../../src/screens/checklist.ts';
import type { FpChoose } from '../../src/screens/choose.ts';
import '../../src/screens/choose.ts';
import '../../src/screens/start.ts';
import '../../src/screens/step.ts';
import type { Photo } from '../../src/vision/protocol.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, put, until, words } from './put.ts';

const checklist: Route = { to: 'checklist', plan: null };

const screens: readonly (readonly [string, string, Route])[] = [
  ['start', 'fp-start', { to: 'start' }],
  ['choose provider', 'fp-choose', { to: 'choose', pack: null, level: null }],
  ['choose level', 'fp-choose', { to: 'choose', pack: 'bank', level: null }],
  ['choose document', 'fp-choose', { to: 'choose', pack: 'exchange', level: 'verified' }],
  ['checklist', 'fp-checklist', checklist],
  [
    'checklist by a link',
    'fp-checklist',
    { to: 'checklist', plan: { pack: 'exchange', level: 'enterprise', document: 'passport' } },
  ],
  ...kindIds.map((step) => [`step ${step}`, 'fp-step', { to: 'step', step }] as const),
];

/** What the screens see remembered, without asking the disk. */
const remember = (remembered: { plan: Plan | null; attempts?: readonly Attempt[] }): void => {
  Object.assign(store, { attempts: [], pack: remembered.plan && generic, ...remembered });
};

before(async () => {
  await store.open();
  await (await store.vault).erase();
});

describe('every screen of the main path', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`is accessible, ${colorScheme}, ${dir}`, async () => {
        await emulateMedia({ colorScheme });
        await dress(dir);
        remember({ plan, attempts });
        for (const [name, tag, route] of screens) {
          const screen = await put(tag, route);
          expect(await inaccessible(document.documentElement), name).to.deep.equal([]);
          expect(screen.renderRoot.querySelectorAll('h1'), name).to.have.length(1);
        }
      });
    }
  }

  it('is no wider than the narrowest phone', async () => {
    await dress();
    remember({ plan, attempts });
    for (const [name, tag, route] of screens) {
      const screen = await put(tag, route, 320);
      expect(screen.parentElement?.scrollWidth, name).to.be.at.most(320);
    }
  });

  it('has one primary action, 56 px high, that a finger meets', async () => {
    remember({ plan, attempts });
    for (const [name, tag, route] of screens) {
      const screen = await put(tag, route, 390);
      const primaries = [...screen.renderRoot.querySelectorAll('.primary')];
      expect(primaries.length, name).to.equal(tag === 'fp-choose' ? 0 : 1);
      for (const primary of primaries) expect(primary.getBoundingClientRect().height, name).to.be.at.least(56);
      const all = screen.renderRoot.querySelectorAll('a.button, button, summary');
      for (const control of all) expect(control.getBoundingClientRect().height, name).to.be.at.least(44);
    }
  });
});

describe('start', () => {
  it('begins, or goes on where the person was', async () => {
    remember({ plan: null });
    expect(one<HTMLAnchorElement>(await put('fp-start', { to: 'start' }), '.primary').hash).to.equal('#/choose');
    remember({ plan, attempts });
    const screen = await put('fp-start', { to: 'start' });
    expect(one<HTMLAnchorElement>(screen, '.primary').hash).to.equal('#/checklist');
    expect(words(screen)).to.contain(en['kind.selfie.name']);
  });
});

type Shown = FpChoose;

const choosing = (pack: string | null, level: string | null = null): Promise<Shown> =>
  put<Shown>('fp-choose', { to: 'choose', pack, level });

describe('choose', () => {
  it('leads from the provider to the level and the document, and keeps all three', async () => {
    remember({ plan: null });
    const hashes = (screen: Shown) => [...screen.renderRoot.querySelectorAll('a')].map(({ hash }) => hash);
    const packs = await choosing(null);
    expect(hashes(packs)).to.deep.equal(['#/choose/generic', '#/choose/bank', '#/choose/exchange']);
    expect(hashes(await choosing('exchange'))).to.include('#/choose/exchange/verified-plus');
    const documents = await choosing('exchange', 'verified-plus');
    const passport = [...documents.renderRoot.querySelectorAll('a')].find(({ textContent }) =>
      textContent?.includes(en['document.passport.name']),
    );
    passport?.click();
    await until(() => store.plan);
    expect(store.plan).to.deep.equal({ pack: 'exchange', level: 'verified-plus', document: 'passport' });
    await until(() => location.hash === '#/checklist');
  });
});

describe('a provider’s file', () => {
  const mine = { ...bank, id: 'my-bank', name: 'My Bank' };
  const bring = async (screen: FpChoose, content: string) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'provider.json', { type: 'application/json' }));
    const input = one<HTMLInputElement>(screen, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };

  it('adds a choice that stays', async () => {
    const screen = await choosing(null);
    await bring(screen, JSON.stringify(mine));
    await until(() => screen.renderRoot.querySelector('a[href="#/choose/my-bank"]'));
    expect(words(screen)).to.contain('My Bank is on the list now');
    const again = await choosing('my-bank');
    expect([...again.renderRoot.querySelectorAll('a')].map(({ hash }) => hash)).to.include('#/choose/my-bank/account');
  });

  for (const [name, content, where] of [
    ['that is no JSON', '{', 'JSON'],
    ['with a fault in it', JSON.stringify({ ...mine, levels: [{ id: 'x', steps: ['dna'] }] }), 'levels.0.steps.0'],
    ['that takes the name of one of ours', JSON.stringify(bank), 'id'],
    ['of half a megabyte', ' '.repeat(500_001), '500001 bytes'],
  ] as const) {
    it(`${name} is refused, and says where`, async () => {
      const screen = await choosing(null);
      await bring(screen, content);
      const problem = await until(() => screen.renderRoot.querySelector('fp-problem'));
      await problem.updateComplete;
      expect(problem.renderRoot.textContent).to.contain(where);
    });
  }

  it('that is not on this device is asked for, when a link names it', async () => {
    const screen = await put('fp-checklist', {
      to: 'checklist',
      plan: { pack: 'unheard-of', level: 'account', document: 'passport' },
    });
    await until(() => screen.renderRoot.querySelector('fp-problem'));
  });
});

describe('checklist', () => {
  it('shows the next step big and all of them in order', async () => {
    remember({ plan, attempts });
    const screen = await put('fp-checklist', checklist);
    expect(one(screen, '#next').textContent).to.equal(en['kind.selfie.name']);
    expect(one<HTMLAnchorElement>(screen, '.primary').hash).to.equal('#/1/step/selfie');
    const steps = one(screen, 'fp-steps').shadowRoot?.querySelectorAll('a .state') ?? [];
    expect([...steps].map(({ textContent }) => textContent)).to.deep.equal([
      en['checklist.state.right'],
      en['checklist.state.to-improve'],
      en['checklist.state.todo'],
      en['checklist.state.todo'],
    ]);
  });

  it('offers to take again what could be better when nothing else is left', async () => {
    const rest = (['selfie', 'proof-of-address'] as const).map((step) => attempt(step, verdicts.right));
    remember({ plan, attempts: [...attempts, ...rest] });
    const screen = await put('fp-checklist', checklist);
    expect(one<HTMLAnchorElement>(screen, '.primary').hash).to.equal('#/1/step/id-back');
    expect(one(screen, '.primary').textContent).to.contain(en['checklist.improve']);
  });

  it('offers the photos as a file when everything looks right', async () => {
    const done = (['passport', 'selfie'] as const).map((step) => attempt(step, verdicts.right));
    remember({ plan: { pack: 'generic', level: 'verified', document: 'passport' }, attempts: done });
    const screen = await put('fp-checklist', checklist);
    expect(one<HTMLAnchorElement>(screen, '.primary').hash).to.equal('#/send');
    expect(words(screen)).to.contain(en['checklist.done.save']);
  });

  it('takes a list that came by a link only when the person says so', async () => {
    const theirs: Plan = { pack: 'generic', level: 'enterprise', document: 'passport' };
    remember({ plan });
    const screen = await put('fp-checklist', { to: 'checklist', plan: theirs });
    expect(store.plan).to.deep.equal(plan);
    expect(one<HTMLAnchorElement>(screen, '.plain').hash).to.equal('#/checklist');
    one(screen, '.primary').click();
    await until(() => store.plan?.level === 'enterprise');
    expect(store.plan).to.deep.equal(theirs);
  });
});

describe('step', () => {
  it('shows three to four hints, each with a drawing, before the camera', async () => {
    remember({ plan: null });
    for (const step of kindIds) {
      const screen = await put('fp-step', { to: 'step', step });
      const hints = screen.renderRoot.querySelectorAll('.hints li');
      expect(hints.length, step).to.be.within(3, 4);
      for (const hint of hints) expect(hint.querySelector('svg.drawing'), step).to.not.equal(null);
    }
  });

  it('says that it would take a file that is held over the page, and stops saying so', async () => {
    const screen = await put('fp-step', { to: 'step', step: 'passport' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.jpg'));
    dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    await screen.updateComplete;
    expect(words(screen)).to.contain(en['step.drop']);
    dispatchEvent(new DragEvent('dragleave', { dataTransfer }));
    await screen.updateComplete;
    expect(words(screen)).to.not.contain(en['step.drop']);
  });

  it('shows the photo that it has, with what was said of it', async () => {
    await keep(verdicts.right);
    const screen = await put('fp-step', { to: 'step', step: 'id-front' });
    const review = await until(() => screen.renderRoot.querySelector('fp-review'));
    await review.updateComplete;
    expect(review.renderRoot.querySelector('h1')?.textContent).to.equal(en['review.right']);
    expect(review.renderRoot.querySelector('fp-says')?.says?.surname).to.equal('ERIKSSON');
    expect(one<HTMLAnchorElement>(screen, '.primary').hash).to.equal('#/checklist');
  });

  it('would rather take again a photo that could be better', async () => {
    await keep(verdicts['to-improve']);
    const screen = await put('fp-step', { to: 'step', step: 'id-front' });
    await until(() => screen.renderRoot.querySelector('fp-review'));
    expect(one(screen, '.primary').textContent).to.contain(en['review.again']);
    one(screen, '.primary').click();
    await until(() => screen.renderRoot.querySelector('.hints'));
  });
});

/** Keeps a photo for the front of the card, as the review does. */
async function keep(list: readonly Verdict[]): Promise<void> {
  const { jpeg, width, height, quad, printed } = await reviewed(list);
  const judgement = { verdicts: list, measures: {} };
  const read = { mrz: null, expiry: null, barcode: null, says: null, place: [], ...printed };
  const judged = { judgement, quad, oval: null, printed: read, blank: false, quality: 1, ms: 1 };
  const photo: Photo = { kind: 'id-front', source: 'camera', jpeg, width, height, judged };
  const made = await store.attempted(photo);
  if (!made) throw new Error('the attempt was not remembered');
  await store.keep(photo, made);
  await until(() => store.attempts.some(({ id, kept }) => id === made.id && kept));
}
