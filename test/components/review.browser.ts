import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fix, reviewed, verdicts } from '../../gallery/samples.ts';
import '../../src/components/fp-review.ts';
import type { FpMeasurements } from '../../src/components/fp-measurements.ts';
import type { FpReview } from '../../src/components/fp-review.ts';
import type { FpSays } from '../../src/components/fp-says.ts';
import { en } from '../../src/i18n/en.ts';
import { dress, one } from '../screens/put.ts';
import { inaccessible } from './axe.ts';

async function put(is: keyof typeof verdicts, kept = false): Promise<FpReview> {
  await dress();
  const photo = await reviewed(verdicts[is]);
  const review = Object.assign(document.createElement('fp-review'), { photo, kept });
  const main = document.createElement('main');
  main.style.cssText = 'inline-size: 390px';
  main.append(review);
  document.body.replaceChildren(main);
  await review.updateComplete;
  return review;
}

const heading = (review: FpReview) => review.renderRoot.querySelector('h1')?.textContent;

describe('fp-review', () => {
  it('says in one sentence what to think of the photo', async () => {
    expect(heading(await put('right'))).to.equal(en['review.right']);
    expect(heading(await put('not-judged'))).to.equal(en['review.unknown']);
    expect(heading(await put('to-improve'))).to.not.equal(en['review.right']);
  });

  it('marks the worst on the photo and lists the others', async () => {
    const review = await put('to-improve');
    expect(review.renderRoot.querySelectorAll('.spot')).to.have.length(1);
    expect(review.renderRoot.querySelectorAll('.others li')).to.have.length(1);
  });

  it('marks a side or a corner of the document where no place in it is known', async () => {
    const review = await put('right');
    const photo = await reviewed([{ ...fix, rule: 'tilted', at: { side: 'right' } }]);
    Object.assign(review, { photo });
    await review.updateComplete;
    const edge = one(review, '.edge');
    expect(['x1', 'y1', 'x2', 'y2'].map((name) => Number(edge.getAttribute(name)))).to.deep.equal([
      1050, 170, 1050, 738,
    ]);
    Object.assign(review, {
      photo: { ...photo, verdicts: [{ ...fix, rule: 'covered', at: { corner: 'bottom-left' } }] },
    });
    await review.updateComplete;
    const spot = one(review, '.spot');
    expect(['cx', 'cy'].map((name) => Number(spot.getAttribute(name)))).to.deep.equal([150, 738]);
  });

  it('shows the document whole, and less of the table than there is', async () => {
    const photo = await reviewed(verdicts.right);
    const review = await put('right');
    // The same card, by a phone held upright: much table above and below.
    const lower = photo.quad?.map(([x, y]) => [x, (y * photo.height + 600) / 2100]);
    Object.assign(review, { photo: { ...photo, height: 2100, quad: lower } });
    await review.updateComplete;
    const [, from = 0, , tall = 0] = (one(review, '.picture').getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(tall).to.be.below(1200);
    for (const [, y = 0] of lower ?? []) expect(y * 2100).to.be.within(from, from + tall);
  });

  it('shows all of a photo to which a face belongs', async () => {
    const photo = await reviewed(verdicts.right);
    const review = await put('right');
    Object.assign(review, { photo: { ...photo, kind: 'selfie-with-document', verdicts: [], height: 2100 } });
    await review.updateComplete;
    expect(one(review, '.picture').getAttribute('viewBox')).to.equal(`0 0 ${photo.width} 2100`);
  });

  it('has the measurements, the one to change first, behind a word', async () => {
    const review = await put('to-improve');
    const list = one(review, 'fp-measurements');
    expect(list.checkVisibility()).to.equal(false);
    one(review, 'summary').click();
    await review.updateComplete;
    expect(list.checkVisibility()).to.equal(true);
    const states = [...(list.shadowRoot?.querySelectorAll('.state') ?? [])].map(({ textContent }) => textContent);
    expect(states).to.deep.equal([en['review.verdict.fix'], en['review.verdict.fix'], en['review.verdict.pass']]);
  });

  it('has the resolution beside the pixels that it comes from', async () => {
    const review = await put('right');
    const evidence = [{ measure: 'documentPx', value: 820, limit: 700, right: 'above' }] as const;
    const photo = await reviewed([{ rule: 'low-resolution', is: 'pass', evidence }]);
    Object.assign(review, { photo: { ...photo, measures: { documentDpi: 243.3 } } });
    await review.updateComplete;
    const list = one(review, 'fp-measurements') as FpMeasurements;
    await list.updateComplete;
    expect(list.renderRoot.querySelector('.value')?.textContent).to.match(/820 px · at least 700 px · 243 dpi$/);
    Object.assign(review, { photo });
    await review.updateComplete;
    await list.updateComplete;
    expect(list.renderRoot.querySelector('.value')?.textContent).to.match(/820 px · at least 700 px$/);
  });

  it('is accessible in every state, with the measurements open', async () => {
    for (const is of ['right', 'to-improve', 'not-judged'] as const) {
      const review = await put(is);
      one(review, 'summary').click();
      await review.updateComplete;
      expect(await inaccessible(document.documentElement), is).to.deep.equal([]);
    }
  });
});

describe('what was read', () => {
  const text = (review: FpReview, selector: string) =>
    [...(one(review, 'fp-says').shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
      textContent?.trim(),
    );

  it('stands beside the part of the photo that says it', async () => {
    const review = await put('right');
    Object.assign(one(review, 'fp-says'), { today: '2026-11-26' });
    await (one(review, 'fp-says') as FpSays).updateComplete;
    expect(text(review, 'dt')).to.include.members([en['review.says.surname'], en['review.says.expiryDate']]);
    expect(text(review, 'dd')).to.include.members(['ERIKSSON', 'ANNA MARIA', 'L898902C3', 'August 12, 1974']);
    expect(text(review, 'dd').at(-1)).to.contain('April 15, 2032').and.contain('in 5 years');
    const box =
      one(review, 'fp-says').shadowRoot?.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect(box[0]).to.be.below(500);
    expect(box[3]).to.be.below(60);
  });

  it('leaves out what is not known', async () => {
    const review = await put('right');
    const photo = await reviewed(verdicts.right);
    const says = {
      surname: 'ERIKSSON',
      givenNames: '',
      documentNumber: '',
      nationality: '',
      birthDate: '1974',
      expiryDate: '',
    };
    Object.assign(review, { photo: { ...photo, printed: { says, place: [] } } });
    await review.updateComplete;
    await (one(review, 'fp-says') as FpSays).updateComplete;
    expect(text(review, 'dd')).to.deep.equal(['ERIKSSON', '1974']);
    expect(one(review, 'fp-says').shadowRoot?.querySelector('svg')).to.equal(null);
    Object.assign(review, { photo: { ...photo, printed: null } });
    await review.updateComplete;
    expect(review.renderRoot.querySelector('fp-says')).to.equal(null);
  });
});

describe('fp-zoom', () => {
  const view = (review: FpReview) =>
    one(review, 'fp-zoom').shadowRoot?.querySelector<HTMLElement>('.view') as HTMLElement;
  const button = (review: FpReview) => one(review, 'fp-zoom').shadowRoot?.querySelector('button') as HTMLButtonElement;

  it('enlarges by its button around the middle, and back, without moving what is below', async () => {
    const review = await put('right');
    const { clientWidth, clientHeight } = view(review);
    button(review).click();
    await new Promise(requestAnimationFrame);
    expect(button(review).getAttribute('aria-pressed')).to.equal('true');
    expect(view(review).scrollWidth).to.be.above(2 * clientWidth);
    expect(view(review).clientHeight).to.be.closeTo(clientHeight, 1);
    expect(view(review).scrollLeft).to.be.closeTo((view(review).scrollWidth - clientWidth) / 2, 2);
    button(review).click();
    await new Promise(requestAnimationFrame);
    expect(view(review).scrollWidth).to.equal(clientWidth);
  });

  it('follows two fingers', async () => {
    const review = await put('right');
    const width = view(review).scrollWidth;
    const finger = (type: string, pointerId: number, clientX: number) =>
      view(review).dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 100 }));
    finger('pointerdown', 1, 150);
    finger('pointerdown', 2, 200);
    finger('pointermove', 2, 250);
    await new Promise(requestAnimationFrame);
    expect(view(review).scrollWidth).to.be.closeTo(width * 2, 4);
    finger('pointerup', 2, 250);
    finger('pointermove', 1, 50);
    await new Promise(requestAnimationFrame);
    expect(view(review).scrollWidth).to.be.closeTo(width * 2, 4);
  });

  it('is moved by the arrow keys when it is large', async () => {
    const review = await put('right');
    button(review).click();
    await new Promise(requestAnimationFrame);
    view(review).focus();
    const { scrollLeft } = view(review);
    const moved = new Promise((resolve) => view(review).addEventListener('scroll', resolve, { once: true }));
    await sendKeys({ press: 'ArrowRight' });
    await moved;
    expect(view(review).scrollLeft).to.be.above(scrollLeft);
  });
});
