import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import { holders, paperStates, papers } from '../../gallery/papers.ts';
import { en } from '../../src/i18n/en.ts';
import { allWords } from '../../src/i18n/index.ts';
import { dress } from '../screens/put.ts';
import { inaccessible } from './axe.ts';

interface Drawn extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
}

/** The component alone on the page, and what it says. */
async function put(template: TemplateResult, width = 390): Promise<Drawn> {
  const main = document.createElement('main');
  main.style.cssText = `box-sizing: border-box; inline-size: ${width}px; padding: 20px`;
  document.body.replaceChildren(main);
  render(template, main);
  const drawn = main.firstElementChild as Drawn;
  await drawn.updateComplete;
  for (const inner of drawn.renderRoot.querySelectorAll('*')) await (inner as Partial<Drawn>).updateComplete;
  return drawn;
}

const heard = (element: HTMLElement, name: string): unknown[] => {
  const all: unknown[] = [];
  element.addEventListener(name, (event) => all.push((event as CustomEvent).detail));
  return all;
};
const words = (element: Drawn): string => element.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
const state = (part: keyof typeof paperStates, name: string): TemplateResult => {
  const draw = (paperStates[part] as Record<string, () => TemplateResult>)[name];
  if (!draw) throw new Error(`no state ${name}`);
  return draw();
};
const buttons = (element: Drawn): HTMLButtonElement[] => [...element.renderRoot.querySelectorAll('button')];

before(allWords);

describe('every state of what is said of papers', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`is accessible and no wider than the narrowest phone, ${colorScheme}, ${dir}`, async () => {
        await emulateMedia({ colorScheme });
        await dress(dir);
        for (const [part, states] of Object.entries(paperStates)) {
          for (const [name, draw] of Object.entries(states as Record<string, () => TemplateResult>)) {
            const drawn = await put(draw(), 320);
            expect(await inaccessible(drawn), `${part}, ${name}`).to.deep.equal([]);
            expect(drawn.scrollWidth, `${part}, ${name}`).to.be.at.most(280);
            for (const button of buttons(drawn)) expect(button.getBoundingClientRect().height, name).to.be.at.least(44);
          }
        }
      });
    }
  }
});

describe('fp-paper', () => {
  it('offers what was read, and says nothing by itself', async () => {
    const paper = await put(state('paper, its date', 'two readings'));
    const said = heard(paper, 'fp-issued');
    expect(buttons(paper)).to.have.length(2);
    expect(said).to.deep.equal([]);
    buttons(paper)[1]?.click();
    expect(said).to.deep.equal([papers['two readings'].found.readings[1]]);
  });

  it('takes a date that is entered, and none while its year is being typed', async () => {
    const paper = await put(state('paper, its date', 'asked'));
    const said = heard(paper, 'fp-issued');
    const input = paper.renderRoot.querySelector('input') as HTMLInputElement;
    for (const value of ['0202-11-03', '2026-11-03']) {
      input.value = value;
      input.dispatchEvent(new Event('change'));
    }
    expect(said).to.deep.equal(['2026-11-03']);
  });

  it('asks to read only where that can be done', async () => {
    const paper = await put(state('paper, its date', 'asked'));
    const said = heard(paper, 'fp-read');
    buttons(paper)[0]?.click();
    expect(said).to.have.length(1);
    expect(buttons(await put(state('paper, its date', 'no date')))).to.have.length(0);
  });

  for (const [name, id] of [
    ['too old', 'paper.age.too-old.title'],
    ['future', 'paper.age.future.title'],
  ] as const) {
    it(`says what follows from a date: ${name}`, async () => {
      expect(words(await put(state('paper, its date', name)))).to.contain(en[id]);
    });
  }

  it('lets a date be changed', async () => {
    const paper = await put(state('paper, its date', 'fine'));
    expect(paper.renderRoot.querySelector('input')).to.equal(null);
    buttons(paper)[0]?.click();
    await paper.updateComplete;
    expect(paper.renderRoot.querySelector('input')?.value).to.equal('2026-11-03');
  });
});

describe('fp-holder', () => {
  it('names each word that differs, beside what stands there', async () => {
    const said = words(await put(state('paper, its holder', 'differing')));
    for (const { typed } of [...holders.differing.name.differing, ...holders.differing.address.differing])
      expect(said).to.contain(typed);
    expect(said).to.contain('DOE');
  });

  it('is silent about what was not typed', async () => {
    expect(words(await put(state('paper, its holder', 'name alone')))).to.not.contain(en['paper.holder.address']);
  });
});

describe('fp-paper-kinds', () => {
  it('tells which kind was chosen, and what else to get instead of an informal one', async () => {
    const kinds = await put(state('paper, its kind', 'not said'));
    const said = heard(kinds, 'fp-paper-kind');
    kinds.renderRoot.querySelectorAll('input')[1]?.click();
    expect(said).to.deep.equal(['utility-bill']);
    expect(words(await put(state('paper, its kind', 'something else')))).to.contain(en['paper.kind.other.what']);
  });
});

describe('fp-pages', () => {
  it('leads to the page before, the next, and any', async () => {
    const pages = await put(state('pages of a PDF', 'three'));
    const said = heard(pages, 'fp-page');
    for (const button of buttons(pages)) button.click();
    expect(said).to.deep.equal([0, 2, 0, 1, 2]);
    expect(pages.renderRoot.querySelectorAll('[aria-current]')).to.have.length(1);
  });
});

describe('fp-ticks', () => {
  it('tells all that are ticked', async () => {
    const ticks = await put(state('ticks of a statement', 'some'));
    const said = heard(ticks, 'fp-ticks');
    const boxes = ticks.renderRoot.querySelectorAll('input');
    boxes[3]?.click();
    expect(said).to.deep.equal([['date', 'signed', 'legible']]);
    boxes[0]?.click();
    expect(said[1]).to.deep.equal(['signed']);
  });
});
