import { expect } from 'chai';
import '../../src/components/fp-extent.ts';
import type { FpExtent } from '../../src/components/fp-extent.ts';
import { dress, one } from '../screens/put.ts';
import { inaccessible } from './axe.ts';

async function put(share: number, towards: FpExtent['towards'] = ''): Promise<FpExtent> {
  await dress();
  const values = { share, towards, label: 'How far you went', value: '12°', enough: '20° is enough' };
  const element = Object.assign(document.createElement('fp-extent'), values);
  const main = document.createElement('main');
  // On the camera.
  main.style.cssText = 'inline-size: 300px; background: #10201f; color: #fff';
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Practice' }), element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  return element;
}

const width = (element: FpExtent) => parseFloat(one(element, '.fill').style.inlineSize);

describe('fp-extent', () => {
  it('says in words and numbers how far it went', async () => {
    const meter = one(await put(0.6), '[role=meter]');
    expect(meter.getAttribute('aria-valuenow')).to.equal('60');
    expect(meter.getAttribute('aria-valuetext')).to.equal('12°, 20° is enough');
  });

  it('reaches the mark where it is enough, and never leaves the bar', async () => {
    const mark = parseFloat(one(await put(1), '.mark').style.insetInlineStart);
    expect(width(await put(1))).to.be.closeTo(mark, 0.01);
    expect(width(await put(0.5))).to.be.closeTo(mark / 2, 0.01);
    expect(width(await put(9))).to.equal(100);
    expect(width(await put(-1))).to.equal(0);
  });

  it('grows to the side that the person turns to', async () => {
    for (const side of ['left', 'right'] as const) {
      const element = await put(0.5, side);
      const [fill, bar] = ['.fill', '.bar'].map((name) => one(element, name).getBoundingClientRect());
      expect(fill?.[side === 'left' ? 'right' : 'left']).to.be.closeTo(
        bar?.[side === 'left' ? 'right' : 'left'] ?? 0,
        1,
      );
    }
  });

  it('is accessible', async () => {
    await put(0.6, 'left');
    expect(await inaccessible(document.documentElement)).to.deep.equal([]);
  });
});
