import { expect } from 'chai';
import { likenesses } from '../../gallery/samples.ts';
import '../../src/components/fp-likeness.ts';
import type { FpLikeness } from '../../src/components/fp-likeness.ts';
import { en } from '../../src/i18n/en.ts';
import { dress, words } from '../screens/put.ts';
import { inaccessible } from './axe.ts';

async function put(state: keyof typeof likenesses): Promise<FpLikeness> {
  await dress();
  const element = Object.assign(document.createElement('fp-likeness'), { pair: await likenesses[state]() });
  const main = document.createElement('main');
  main.style.cssText = 'inline-size: 350px';
  // What it stands below.
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Looks right' }), element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  return element;
}

const images = (element: FpLikeness) => [...element.renderRoot.querySelectorAll('image')];

/** Two of the places where the eyes are put, in the pixels of the page from the corner of their frame. */
function eyesOnPage(image: SVGGraphicsElement, eyes: readonly (readonly [number, number])[]): number[][] {
  const { left, top, width } = image.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
  const matrix = image.getScreenCTM() ?? new DOMMatrix();
  return eyes.map(([x, y]) => {
    const at = new DOMPoint(x, y).matrixTransform(matrix);
    return [(at.x - left) / width, (at.y - top) / width];
  });
}

describe('fp-likeness', () => {
  it('shows nothing without a pair', async () => {
    const element = document.createElement('fp-likeness');
    document.body.replaceChildren(element);
    await element.updateComplete;
    expect(words(element).trim()).to.equal('');
  });

  it('puts the eyes of both at the same two places', async () => {
    const element = await put('by the eyes');
    const pair = element.pair;
    const places = images(element).map((image, i) => {
      const { eyes, width, height } = pair?.[i === 0 ? 'document' : 'selfie'] ?? {};
      return eyesOnPage(image, eyes?.map(([x, y]) => [x * (width ?? 0), y * (height ?? 0)] as const) ?? []);
    });
    expect(places).to.have.length(2);
    for (const eyes of places) {
      expect(eyes[0]?.[0]).to.be.closeTo(1 / 3, 0.01);
      expect(eyes[1]?.[0]).to.be.closeTo(2 / 3, 0.01);
      for (const [, y] of eyes) expect(y).to.be.closeTo(190 / 300, 0.01);
    }
  });

  it('keeps the places while the eyes are looked for, so that nothing jumps', async () => {
    const waiting = await put('looking');
    expect(images(waiting)).to.have.length(0);
    const before = waiting.getBoundingClientRect().height;
    expect((await put('by the eyes')).getBoundingClientRect().height).to.be.closeTo(before, 0.5);
  });

  it('shows all of the document, and of the photo, where no face is seen', async () => {
    const element = await put('no face seen');
    const [inDocument, inSelfie] = images(element).map((image) => image.closest('svg')?.getAttribute('viewBox'));
    expect(inDocument).to.equal('150 170 900 568');
    expect(inSelfie).to.equal('0 0 1200 900');
  });

  it('asks, and judges nothing', async () => {
    const said = words(await put('by the eyes'));
    for (const id of ['how', 'hair', 'beard', 'make-up', 'age', 'advice'] as const)
      expect(said).to.contain(en[`likeness.${id}`]);
    expect(said).not.to.match(/\d+ ?%|the same person|another person|\bmatch/i);
  });

  it('lets go of the pictures when it leaves', async () => {
    const element = await put('by the eyes');
    const url = images(element)[0]?.getAttribute('href') ?? '';
    expect((await fetch(url)).ok).to.equal(true);
    element.remove();
    const gone = await fetch(url).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
  });

  it('is accessible in every state', async () => {
    for (const state of ['looking', 'by the eyes', 'no face seen'] as const) {
      await put(state);
      expect(await inaccessible(document.documentElement), state).to.deep.equal([]);
    }
  });
});
