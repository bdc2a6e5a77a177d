import { expect } from 'chai';
import { plan, reviewed } from '../../gallery/samples.ts';
import { store } from '../../src/controllers/store.ts';
import { metadataIn } from '../../src/export/bare.ts';
import { prepare } from '../../src/export/prepare.ts';
import type { FileRules } from '../../src/export/proof.ts';
import { en } from '../../src/i18n/en.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import '../../src/screens/hand-over.ts';
import '../../src/screens/send.ts';
import { Problem } from '../../src/problems.ts';
import '../../src/components/fp-problem.ts';
import type { FpSend } from '../../src/screens/send.ts';
import type { KeptPhoto } from '../../src/storage/schema.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, put, until, words } from './put.ts';

const looks = [
  ['light', 'ltr'],
  ['light', 'rtl'],
  ['dark', 'ltr'],
] as const;

async function kept(): Promise<KeptPhoto> {
  const { jpeg, width, height, quad } = await reviewed([]);
  return { step: 'id-front', attempt: '0a', jpeg, width, height, quad, oval: null };
}

async function shown(files: FileRules, width?: number): Promise<FpSend> {
  Object.assign(store, { plan, pack: { ...generic, files } });
  const screen = await put<FpSend>('fp-send', { to: 'send' }, width);
  await until(() => screen.renderRoot.querySelector('fp-proof'));
  await until(() => !one<HTMLButtonElement>(screen, '.primary').disabled);
  return screen;
}

const proof = (screen: FpSend): string =>
  one(screen, 'fp-proof').shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

before(async () => {
  await store.open();
  await (await store.vault).erase();
  await (await store.vault).put('photos', 'id-front', await kept());
});
after(async () => (await store.vault).erase());

describe('ready to send', () => {
  for (const [scheme, dir] of looks)
    it(`is accessible and 320 px wide, ${scheme}, ${dir}`, async () => {
      await dress(dir);
      document.documentElement.style.colorScheme = scheme;
      const screen = await shown({ formats: ['png'], minPixels: 3000 }, 320);
      expect(await inaccessible(document.documentElement)).to.deep.equal([]);
      expect(screen.parentElement?.scrollWidth).to.be.at.most(320);
      for (const control of screen.renderRoot.querySelectorAll('a.button, button, label'))
        expect(control.getBoundingClientRect().height).to.be.at.least(44);
      const over = await put('fp-hand-over', { to: 'hand-over' }, 320);
      expect(await inaccessible(document.documentElement)).to.deep.equal([]);
      expect(over.parentElement?.scrollWidth).to.be.at.most(320);
      document.documentElement.style.colorScheme = '';
    });

  it('says what fits, what saving changes, and what needs another photo', async () => {
    await dress();
    const fits = await shown({ formats: ['jpeg'], maxBytes: 10_000_000, minPixels: 1000 });
    expect(proof(fits)).to.contain('1,200 × 900 pixels').and.contain('dots per inch').and.contain(en['send.metadata']);
    expect(fits.renderRoot.querySelector('a.button')).to.equal(null);
    const not = await shown({ formats: ['png'], minPixels: 3000 });
    expect(proof(not)).to.contain('It is saved as PNG').and.contain('Asked for: 3,000');
    expect(one<HTMLAnchorElement>(not, 'a.button').hash).to.equal('#/1/step/id-front');
  });

  it('warns where straightening takes the table away, and tells its pixels', async () => {
    const screen = await shown({ formats: ['jpeg'] });
    expect(words(screen)).not.to.contain(en['send.look.careful']);
    one<HTMLInputElement>(screen, 'input[value=straight]').click();
    await screen.updateComplete;
    expect(words(screen)).to.contain(en['send.look.careful']);
    expect(proof(screen)).to.contain(en['send.bytes.later']).and.not.contain('1,200');
  });

  it('says where straightening would leave too few pixels', async () => {
    const screen = await shown({ formats: ['jpeg'], minPixels: 1100 });
    one<HTMLInputElement>(screen, 'input[value=straight]').click();
    await screen.updateComplete;
    expect(words(screen)).to.contain(en['send.look.fewer']);
  });

  it('without a photo leads to the list', async () => {
    const vault = await store.vault;
    const photo = await vault.get('photos', 'id-front');
    await vault.write([{ store: 'photos', id: 'id-front', record: undefined }]);
    const screen = await put<FpSend>('fp-send', { to: 'send' });
    await until(() => words(screen).includes(en['send.none']));
    if (photo) await vault.put('photos', 'id-front', photo);
  });
});

describe('a file for a provider', () => {
  for (const [format, type] of [
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
  ] as const)
    it(`is ${format}, without metadata, named in Latin letters`, async () => {
      const { file, facts } = await prepare(await kept(), 'taken', { formats: [format] }, 2);
      expect(file.type).to.equal(type);
      expect(file.name).to.equal(format === 'jpeg' ? '02-id-front.jpg' : '02-id-front.png');
      expect(metadataIn(new Uint8Array(await file.arrayBuffer()))).to.deep.equal([]);
      expect([facts.width, facts.height, facts.bytes]).to.deep.equal([1200, 900, file.size]);
    });

  it('straightened has the proportions of the card with its margin', async () => {
    const { file, facts } = await prepare(await kept(), 'straight', { formats: ['jpeg'] }, 1);
    const bitmap = await createImageBitmap(file);
    const margin = 0.06 * 85.6;
    expect(bitmap.width / bitmap.height).to.be.closeTo((85.6 + margin) / (53.98 + margin), 0.01);
    expect([facts.width, facts.height]).to.deep.equal([bitmap.width, bitmap.height]);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    // The dark table in the corner, the pale card within.
    expect(context.getImageData(2, 2, 1, 1).data[0]).to.be.below(80);
    expect(context.getImageData(60, 60, 1, 1).data[0]).to.be.above(200);
  });

  it('fits into few bytes without falling under the pixels asked for', async () => {
    const { facts } = await prepare(await kept(), 'taken', { formats: ['jpeg'], maxBytes: 14_000, minPixels: 800 }, 1);
    expect(facts.bytes).to.be.at.most(14_000);
    expect(facts.width).to.be.at.least(800);
  });
});

it('a problem may offer another way', async () => {
  const problem = Object.assign(document.createElement('fp-problem'), { problem: new Problem('camera-absent') });
  problem.append(Object.assign(document.createElement('a'), { href: '#/hand-over', textContent: 'x' }));
  document.body.replaceChildren(problem);
  await problem.updateComplete;
  expect(problem.shadowRoot?.querySelector('slot')?.assignedElements().length).to.equal(1);
});
