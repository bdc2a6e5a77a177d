import { expect } from 'chai';
import { kindOf } from '../../src/checks/kinds/index.ts';
import { framePoint } from '../../src/checks/space.ts';
import '../../src/components/coach/fp-plate.ts';
import '../../src/components/coach/fp-stage.ts';
import type { FpStage } from '../../src/components/coach/fp-stage.ts';
import { inaccessible } from './axe.ts';

const corners = [
  [0.1, 0.3],
  [0.9, 0.3],
  [0.9, 0.7],
  [0.1, 0.7],
] as const;

async function stage(values: Partial<FpStage>): Promise<FpStage> {
  const element = Object.assign(document.createElement('fp-stage'), { label: 'Camera picture', ratio: 9 / 16 }, values);
  element.style.cssText = 'inline-size: 390px; block-size: 620px';
  document.body.replaceChildren(element);
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}
const drawn = (element: FpStage, selector: string) => element.renderRoot.querySelectorAll(`svg ${selector}`).length;

describe('fp-stage', () => {
  const place = { side: 'left', point: framePoint(0.5, 0.5), radius: 0.05 } as const;

  it('has four looks that differ in shape', async () => {
    const looks = ['searching', 'adjusting', 'right', 'taken'] as const;
    const shapes: string[] = [];
    for (const look of looks) {
      const element = await stage({ look, quad: look === 'searching' ? null : corners, place, progress: 0.4 });
      shapes.push(['.quad', '.ring', '.mark', '.tick'].map((part) => drawn(element, part)).join());
    }
    expect(shapes).to.deep.equal(['0,0,0,0', '1,0,1,0', '1,1,0,0', '1,1,0,1']);
  });

  it('marks the trouble: a ring at a point, an arrow at a side, a ring at a corner, a level for tilt', async () => {
    const marks = [
      { place: { point: framePoint(0.2, 0.4), radius: 0.1 }, rule: 'glare', expected: 'circle,circle' },
      {
        place: { point: framePoint(0.2, 0.4), radius: 0.1, others: [{ point: framePoint(0.7, 0.6), radius: 0.1 }] },
        rule: 'glare',
        expected: 'circle,circle,circle,circle',
      },
      {
        place: { point: framePoint(0.2, 0.4), radius: 0.1, outline: [0.1, 0.3, 0.2].map((x) => framePoint(x, 2 * x)) },
        rule: 'glare',
        expected: 'polygon,polygon',
      },
      { place: { side: 'left' } as const, rule: 'cut-off', expected: 'circle,path' },
      { place: { corner: 'bottom-left' } as const, rule: 'covered', expected: 'circle,circle' },
      { place: { side: 'top' } as const, rule: 'tilted', expected: 'circle,circle,circle,circle' },
    ];
    for (const { place: at, rule, expected } of marks) {
      const element = await stage({ look: 'adjusting', quad: corners, place: at, rule });
      const shapes = [...element.renderRoot.querySelectorAll('.mark > *')].map(({ tagName }) => tagName).join();
      expect(shapes, rule).to.equal(expected);
    }
  });

  it('fills the width of a phone and never crops more than a sixth of the height', async () => {
    for (const ratio of [9 / 16, 3 / 4, 16 / 9]) {
      const element = await stage({ ratio });
      const { width, height } = element.renderRoot.querySelector('figure')?.getBoundingClientRect() ?? new DOMRect();
      expect(width).to.be.at.most(391);
      const whole = width / ratio;
      expect(height / whole, String(ratio)).to.be.at.least(0.83);
      expect(height).to.be.at.most(621);
    }
  });

  it('mirrors a selfie, drawing and all', async () => {
    const element = await stage({ kind: kindOf('selfie'), mirrored: true });
    const figure = element.renderRoot.querySelector('figure') as HTMLElement;
    expect(getComputedStyle(figure).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('is a named picture to a screen reader', async () => {
    const element = await stage({ look: 'adjusting', quad: corners, place });
    expect(await inaccessible(element)).to.deep.equal([]);
  });
});

describe('fp-plate', () => {
  it('keeps its height when the words change', async () => {
    const plate = document.createElement('fp-plate');
    plate.style.cssText = 'inline-size: 358px';
    document.body.replaceChildren(plate);
    const heights = new Set<number>();
    for (const [headline, how] of [
      ['', ''],
      ['Move closer', 'The document should nearly fill the frame'],
    ] as const) {
      Object.assign(plate, { headline, how });
      await plate.updateComplete;
      heights.add(plate.offsetHeight);
    }
    expect(heights.size).to.equal(1);
    expect(await inaccessible(plate)).to.deep.equal([]);
  });
});
