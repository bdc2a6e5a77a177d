import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { store } from '../../src/controllers/store.ts';
import { exchange } from '../../src/packs/providers/exchange.ts';
import { packName } from '../../src/packs/words.ts';
import '../../src/screens/link.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, put, until, words } from './put.ts';
import '../words.ts';

const { writeText } = navigator.clipboard;
let copied = '';

const press = async (screen: LitElement, name: string): Promise<void> => {
  const button = await until(() =>
    [...screen.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name)),
  );
  button.click();
  await screen.updateComplete;
};

const made = (screen: LitElement): Promise<string> =>
  until(() => screen.renderRoot.querySelector('bdi.link')?.textContent?.replace(/^[^#]*/, ''));

describe('a link for somebody else', () => {
  before(async () => {
    await store.open();
    await (await store.vault).erase();
    await dress();
    navigator.clipboard.writeText = async (text) => {
      copied = text;
    };
  });

  after(() => {
    navigator.clipboard.writeText = writeText;
  });

  it('is made and copied in three clicks, with a sentence', async () => {
    const screen = await put('fp-link', { to: 'link' });
    await press(screen, 'How to put one thing right');
    await press(screen, 'Move closer');
    expect(await made(screen)).to.equal('#/1/fix/document/too-small');
    await press(screen, 'Copy text and link');
    await until(() => copied);
    expect(copied).to.match(/^This link shows how to put it right\. .*\nhttp.*#\/1\/fix\/document\/too-small$/);
    await until(() => words(screen).includes('Text and link are copied'));
  });

  it('is in the other one’s language, and so is the sentence', async () => {
    const screen = await put('fp-link', { to: 'link' });
    await press(screen, 'The check of the device');
    expect(await made(screen)).to.equal('#/1/device');
    await press(screen, 'العربية');
    await until(() => words(screen).includes('يعمل دون حساب'));
    expect(await made(screen)).to.equal('#/2/ar/device');
    await press(screen, 'One step');
    await press(screen, 'Selfie');
    expect(await made(screen)).to.equal('#/2/ar/step/selfie');
  });

  it('of a checklist has the provider, level and document that were chosen', async () => {
    const screen = await put('fp-link', { to: 'link' });
    await press(screen, 'A checklist');
    expect(await made(screen)).to.match(/^#\/1\/checklist\/generic\/[a-z-]+\/[a-z-]+$/);
    await press(screen, packName(exchange));
    await press(screen, 'Driving licence');
    expect(await made(screen)).to.match(/^#\/1\/checklist\/exchange\/[a-z-]+\/driving-licence$/);
  });

  it('finds fixes by words, and says when there are none', async () => {
    const screen = await put('fp-link', { to: 'link' });
    await press(screen, 'How to put one thing right');
    const all = screen.renderRoot.querySelectorAll('.fixes button').length;
    const search = one(screen, '.search');
    const type = async (text: string): Promise<number> => {
      search.textContent = text;
      search.dispatchEvent(new Event('input'));
      await screen.updateComplete;
      return screen.renderRoot.querySelectorAll('.fixes button').length;
    };
    expect(await type('GLASSES'))
      .to.be.greaterThan(0)
      .and.lessThan(all);
    expect(await type('no such words')).to.equal(0);
    expect(words(screen)).to.contain('Nothing has these words');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible at each stage and no wider than the narrowest phone, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      for (const stage of [
        ['A checklist'],
        ['One step'],
        ['How to put one thing right'],
        ['Practice of the movements'],
      ]) {
        const screen = await put('fp-link', { to: 'link' }, 320);
        for (const name of stage) await press(screen, name);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(await inaccessible(document.documentElement), stage.join()).to.deep.equal([]);
        const main = screen.parentElement as HTMLElement;
        expect(main.scrollWidth, stage.join()).to.be.at.most(320);
      }
    });
  }
});
