import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { attempts, plan } from '../../gallery/samples.ts';
import { store } from '../../src/controllers/store.ts';
import { en } from '../../src/i18n/en.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import { Problem } from '../../src/problems.ts';
import '../../src/screens/app.ts';
import type { FpApp } from '../../src/screens/app.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, until, words } from './put.ts';

let app: FpApp;

/** The focused element, through shadow roots. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** Goes to an address as a link does, until its heading stands. */
async function go(address: string, heading: string): Promise<void> {
  location.hash = address;
  await until(() => focused()?.localName === 'h1' && focused()?.textContent?.trim() === heading);
}

before(async () => {
  await dress();
  await store.open();
  await (await store.vault).erase();
});

beforeEach(async () => {
  await setViewport({ width: 390, height: 700 });
  Object.assign(store, { plan, pack: generic, attempts, problem: null });
  history.replaceState(null, '', '#/');
  app = document.createElement('fp-app');
  document.body.replaceChildren(app);
  await until(() => app.renderRoot.querySelector('fp-start'));
});

describe('the frame around the screens', () => {
  it('names the page and gives the heading the focus when the person moves, but not at the first screen', async () => {
    expect(focused()?.localName).to.equal('body');
    expect(document.title).to.equal(`${en['start.promise']} · FirstPass`);
    await go('#/checklist', en['checklist.title']);
    expect(document.title).to.equal(`${en['checklist.title']} · FirstPass`);
  });

  it('goes back by its own button as the phone does, to where the page was scrolled', async () => {
    await go('#/checklist', en['checklist.title']);
    scrollTo(0, 200);
    const entries = history.length;
    await go('#/1/step/selfie', en['kind.selfie.name']);
    expect(scrollY).to.equal(0);
    one(app, '.back').click();
    await until(() => focused()?.textContent === en['checklist.title']);
    expect(scrollY).to.equal(200);
    // Not one more entry to go back through.
    expect(history.length).to.equal(entries + 1);
  });

  it('leads up from a link that somebody opened', async () => {
    await go('#/1/step/selfie', en['kind.selfie.name']);
    expect(one<HTMLAnchorElement>(app, '.back').hash).to.equal('#/checklist');
  });

  it('says so when an address leads nowhere', async () => {
    location.hash = '#/1/step/dog';
    await until(() => app.renderRoot.querySelector('fp-nowhere'));
    await until(() => document.title.length > 'FirstPass'.length);
    expect(app.renderRoot.querySelector('fp-nowhere')).to.not.equal(null);
  });

  it('keeps the checklist at the side of a step where there is room, the step marked', async () => {
    await setViewport({ width: 1280, height: 800 });
    await go('#/1/step/selfie', en['kind.selfie.name']);
    const aside = one(app, 'aside');
    expect(aside.getBoundingClientRect().width).to.be.above(200);
    const steps = await until(() => aside.querySelector('fp-steps')?.shadowRoot);
    expect(steps.querySelector('[aria-current=step]')?.textContent).to.contain(en['kind.selfie.name']);
    await setViewport({ width: 390, height: 700 });
    expect(getComputedStyle(aside).display).to.equal('none');
  });

  it('says what could not be kept, until it is dismissed, in a region that was there before', async () => {
    const region = one(app, '[role=status]');
    expect(region.textContent?.trim()).to.equal('');
    store.problem = new Problem('storage-full', { values: { megabytes: 12 } });
    store.dispatchEvent(new Event('change'));
    await app.updateComplete;
    expect(one(app, '[role=status]')).to.equal(region);
    expect(region.textContent).to.contain(en['problem.storage-full.what']);
    region.querySelector('button')?.click();
    await app.updateComplete;
    expect(region.textContent?.trim()).to.equal('');
  });

  it('lets the keyboard skip to the content', async () => {
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent).to.equal(en['shell.skip']);
    await sendKeys({ press: 'Enter' });
    expect(focused()?.localName).to.equal('main');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.getAttribute('href')).to.equal('#/privacy');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`is accessible with everything in it, ${colorScheme}, ${dir}`, async () => {
        await emulateMedia({ colorScheme });
        await setViewport({ width: 1280, height: 800 });
        await go('#/1/step/selfie', en['kind.selfie.name']);
        await dress(dir);
        store.problem = new Problem('storage-refused');
        store.dispatchEvent(new Event('change'));
        await app.updateComplete;
        expect(words(app)).to.contain(en['problem.storage-refused.what']);
        expect(await inaccessible(document.documentElement)).to.deep.equal([]);
        await dress();
      });
    }
  }
});
