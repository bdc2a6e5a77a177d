import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { attempts, plan, typed } from '../../gallery/samples.ts';
import { type DoubtId, doubt, doubtIds } from '../../src/checks/data/doubt.ts';
import type { FpDoubt } from '../../src/components/fp-doubt.ts';
import { store } from '../../src/controllers/store.ts';
import { en } from '../../src/i18n/en.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import type { Says } from '../../src/reading/says.ts';
import type { FpDetails } from '../../src/screens/details.ts';
import '../../src/screens/details.ts';
import type { FpFinal } from '../../src/screens/final.ts';
import '../../src/screens/final.ts';
import type { Details, KeptPhoto } from '../../src/storage/schema.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, put, until, words } from './put.ts';

const says: Says = {
  surname: 'MUELLER',
  givenNames: 'ROBERT',
  documentNumber: 'E12345670',
  nationality: 'CHN',
  birthDate: '1990-04-03',
  expiryDate: '2035-04-03',
};
const blank: Details = {
  ...typed,
  nativeName: '',
  surname: '',
  givenNames: '',
  birthDate: '',
  documentNumber: '',
  expiryDate: '',
  address: '',
  paperAddress: '',
};

/** What is remembered, without a camera: a passport of which everything was read, or none. */
async function remember(details: Details | null, read: Says | null): Promise<void> {
  const vault = await store.vault;
  await vault.erase();
  const photo: KeptPhoto = {
    step: 'passport',
    attempt: '0a',
    jpeg: new ArrayBuffer(4),
    width: 1,
    height: 1,
    quad: null,
    oval: null,
    printed: { says: read, place: [] },
  };
  await vault.write([
    { store: 'plan', id: 'plan', record: { ...plan, document: 'passport' } },
    ...(read ? [{ store: 'photos', id: 'passport', record: photo } as const] : []),
    ...(details ? [{ store: 'details', id: 'details', record: details } as const] : []),
  ]);
  await until(() => store.plan && (details === null) === (store.details === null));
  Object.assign(store, { pack: generic });
}

const open = async (details: Details | null, read: Says | null = says): Promise<FpDetails> => {
  await remember(details, read);
  const screen = await put<FpDetails>('fp-details', { to: 'details' }, 390);
  await until(() => !read || words(screen).includes('From your document'));
  return screen;
};

const field = (screen: FpDetails, id: string) => one<HTMLInputElement>(screen, `#${id}`);

/** Types and leaves the field, as a person does. */
function type(screen: FpDetails, id: string, text: string): void {
  const input = field(screen, id);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

const question = (screen: FpDetails, id: string): Promise<FpDoubt> =>
  until(() => screen.renderRoot.querySelector<FpDoubt>(`fp-doubt[field=${id}]`));
const buttons = async (asked: FpDoubt): Promise<HTMLButtonElement[]> => {
  await asked.updateComplete;
  return [...asked.renderRoot.querySelectorAll('button')];
};
const gone = (screen: FpDetails, id: string) => until(() => !screen.renderRoot.querySelector(`fp-doubt[field=${id}]`));
const kept = async () => (await store.vault).get('details', 'details');

before(async () => {
  await store.open();
});

describe('details and the final look', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`are accessible, ${colorScheme}, ${dir}`, async () => {
        await emulateMedia({ colorScheme });
        await dress(dir);
        for (const details of [blank, typed]) {
          await open(details);
          expect(await inaccessible(document.documentElement)).to.deep.equal([]);
          const final = await put<FpFinal>('fp-final', { to: 'final' }, 390);
          await until(() => final.renderRoot.querySelector('.sum'));
          expect(await inaccessible(document.documentElement)).to.deep.equal([]);
        }
      });
    }
  }

  it('fit 320 px', async () => {
    await dress();
    await remember(typed, says);
    for (const [tag, part] of [
      ['fp-details', 'fp-doubt'],
      ['fp-final', 'li'],
    ] as const) {
      const screen = await put<FpDetails>(tag, { to: 'details' }, 320);
      await until(() => screen.renderRoot.querySelector(part));
      expect(screen.scrollWidth, tag).to.be.at.most(320);
    }
  });
});

describe('every question', () => {
  it('has words and a way to say that it is right', async () => {
    await dress();
    for (const id of doubtIds) {
      const asked = document.createElement('fp-doubt');
      asked.doubt = doubt(id as DoubtId, '03/04/1990', ['1990-04-03', '1990-03-04']);
      document.body.replaceChildren(asked);
      await asked.updateComplete;
      expect(asked.renderRoot.querySelector('.ask')?.textContent?.trim(), id).to.match(/\S{2,}/);
      expect((await buttons(asked)).at(-1)?.textContent?.trim(), id).to.equal(
        id.startsWith('expire') ? en['details.known'] : en['details.keep'],
      );
    }
  });
});

describe('typing', () => {
  it('is asked about once the field is left, with both days in words, and one tap takes one', async () => {
    const screen = await open(null, null);
    type(screen, 'birthDate', '03/04/1990');
    const asked = await question(screen, 'birthDate');
    const [first, second] = await buttons(asked);
    expect(asked.renderRoot.querySelector('.ask')?.textContent).to.match(/April 3, 1990.* or .*March 4, 1990/);
    expect(first?.textContent).to.contain('April 3, 1990');
    second?.click();
    await gone(screen, 'birthDate');
    expect(field(screen, 'birthDate').value).to.equal('1990-03-04');
    while ((await kept())?.birthDate !== '1990-03-04') await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it('is asked about after a pause, without leaving the field', async () => {
    const screen = await open(null, null);
    const input = field(screen, 'birthDate');
    input.value = '31/02/1990';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.updateComplete;
    expect(screen.renderRoot.querySelectorAll('fp-doubt').length).to.equal(0);
    await question(screen, 'birthDate');
  });

  it('is asked about no more while it goes on, nor after it was said to be right, also the next time', async () => {
    const screen = await open(null);
    type(screen, 'givenNames', 'Bob');
    const asked = await question(screen, 'givenNames');
    expect(asked.renderRoot.textContent).to.contain('Robert');
    const input = field(screen, 'givenNames');
    input.value = 'Bobb';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await gone(screen, 'givenNames');
    type(screen, 'givenNames', 'Bob');
    (await buttons(await question(screen, 'givenNames'))).at(-1)?.click();
    await gone(screen, 'givenNames');
    expect((screen.renderRoot as ShadowRoot).activeElement?.id).to.equal('givenNames');
    await until(() => store.details?.settled.length);

    const again = await put<FpDetails>('fp-details', { to: 'details' });
    await until(() => field(again, 'givenNames').value === 'Bob');
    expect(again.renderRoot.querySelectorAll('fp-doubt').length).to.equal(0);
    type(again, 'givenNames', 'Rob');
    await question(again, 'givenNames');
  });

  it('lets surname and given names change places together', async () => {
    const screen = await open(null);
    type(screen, 'surname', 'Robert');
    type(screen, 'givenNames', 'Müller');
    const [, swap] = await buttons(await question(screen, 'surname'));
    swap?.click();
    await until(() => field(screen, 'surname').value === 'Müller');
    expect(field(screen, 'givenNames').value).to.equal('Robert');
    await gone(screen, 'givenNames');
  });

  it('is offered what was read, and nothing is put in by itself', async () => {
    const screen = await open(null);
    expect(field(screen, 'documentNumber').value).to.equal('');
    const offers = [...screen.renderRoot.querySelectorAll<HTMLButtonElement>('.read button')];
    expect(offers).to.have.length(5);
    offers.find(({ textContent }) => textContent?.includes('E12345670'))?.click();
    await until(() => field(screen, 'documentNumber').value === 'E12345670');
    expect(screen.renderRoot.querySelectorAll('.read')).to.have.length(4);
  });

  it('has the keyboard and the browser’s help for each field, and is never mended', async () => {
    const screen = await open(blank);
    expect(field(screen, 'surname').autocomplete).to.equal('family-name');
    expect(field(screen, 'givenNames').autocomplete).to.equal('given-name');
    expect(field(screen, 'birthDate').autocomplete).to.equal('bday');
    expect(field(screen, 'address').autocomplete).to.equal('street-address');
    for (const input of screen.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect(input.dir).to.equal('auto');
      expect(input.spellcheck).to.equal(false);
      expect(input.labels?.[0]?.textContent).to.match(/\S/);
    }
  });

  it('of Chinese characters brings the part that knows them', async () => {
    const screen = await open({ ...blank, nativeName: '刘德華' }, null);
    const asked = await question(screen, 'nativeName');
    await asked.updateComplete;
    expect(asked.renderRoot.textContent).to.contain('劉德華');
  });
});

describe('the final look', () => {
  const right: Details = {
    ...blank,
    surname: 'Müller',
    givenNames: 'Robert',
    birthDate: '03/04/1990',
    documentNumber: 'e1234 5670',
    expiryDate: '3 April 2035',
  };

  async function look(details: Details, read: Says | null = says): Promise<FpFinal> {
    await remember(details, read);
    const screen = await put<FpFinal>('fp-final', { to: 'final' }, 390);
    await until(() => screen.renderRoot.querySelector('.sum'));
    return screen;
  }
  const states = (screen: FpFinal) => [...screen.renderRoot.querySelectorAll('li')].map(({ className }) => className);

  it('says first that everything matches', async () => {
    const screen = await look(right);
    expect(one(screen, 'h2').textContent).to.equal('Everything matches');
    expect(states(screen)).to.deep.equal(['same', 'same', 'same', 'same', 'same']);
    expect(words(screen)).to.contain(en['final.once']);
  });

  it('marks what differs in words and shape, and leads back to change it', async () => {
    const screen = await look({
      ...right,
      givenNames: 'Bob',
      address: '12 Baker Road',
      paperAddress: '12 Baker Street',
    });
    expect(one(screen, 'h2').textContent).to.equal('2 things differ');
    expect(states(screen)).to.deep.equal(['same', 'differs', 'same', 'same', 'same', 'differs']);
    const row = screen.renderRoot.querySelector('li.differs');
    for (const word of ['Different', 'Bob', 'ROBERT']) expect(row?.textContent).to.contain(word);
    expect(row?.querySelectorAll('.is svg').length).to.equal(1);
    expect(one(screen, '.primary').getAttribute('href')).to.equal('#/details');
  });

  it('leaves to the eye what no machine can compare', async () => {
    const screen = await look({ ...right, surname: '王', documentNumber: '11010519491231002X', birthDate: '' });
    expect(states(screen)).to.deep.equal(['alone', 'same', 'empty', 'alone', 'same']);
  });

  it('says so where nothing was read', async () => {
    const screen = await look(right, null);
    expect(one(screen, 'h2').textContent).to.equal(en['final.nothing']);
  });

  it('warns of a document that has expired', async () => {
    const screen = await look({ ...right, expiryDate: '' }, { ...says, expiryDate: '2020-01-01' });
    const asked = await until(() => screen.renderRoot.querySelector('fp-doubt'));
    await asked.updateComplete;
    expect(asked.renderRoot.textContent).to.contain('January 1, 2020');
  });
});

describe('the checklist', () => {
  it('has typing as a step of its own', async () => {
    await import('../../src/screens/checklist.ts');
    await remember({ ...blank, birthDate: '31/02/1990' }, null);
    Object.assign(store, { attempts });
    const screen = await put<FpDetails>('fp-checklist', { to: 'checklist', plan: null }, 390);
    const row = await until(() => screen.renderRoot.querySelector('fp-own-details'));
    await until(() => /1 question is open/.test(row.renderRoot.textContent ?? ''));
    expect(row.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('#/details');
  });
});
