import { expect } from 'chai';
import type { FpConfirm } from '../../src/components/fp-confirm.ts';
import { store } from '../../src/controllers/store.ts';
import { toFile } from '../../src/export/file.ts';
import type { Plan } from '../../src/plan/plan.ts';
import '../../src/screens/settings.ts';
import type { FpSettings } from '../../src/screens/settings.ts';
import '../words.ts';

const mine: Plan = { pack: 'generic', level: 'verified', document: 'passport' };
const theirs: Plan = { pack: 'exchange', level: 'enterprise', document: 'id-card' };

let screen: FpSettings;
const all = <E extends Element>(selector: string) => [...screen.renderRoot.querySelectorAll<E>(selector)];
const button = (words: RegExp, root: ParentNode = screen.renderRoot as ShadowRoot): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => words.test(textContent ?? ''));
  if (!found) throw new Error(`no button says ${words}`);
  return found;
};

/** Looks again until it is so; the runner’s own limit ends it. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function bring(file: File): Promise<void> {
  const files = new DataTransfer();
  files.items.add(file);
  const [input] = all<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const bundleFile = (plan: Plan) =>
  toFile({ plan, attempts: [], photos: [], papers: [], packs: [], outcomes: [], details: null }, new Date());

before(() => store.open());

beforeEach(async () => {
  await (await store.vault).erase();
  await store.choose(mine);
  await until(() => store.plan);
  screen = document.createElement('fp-settings') as FpSettings;
  document.body.replaceChildren(screen);
  await screen.updateComplete;
});

describe('settings', () => {
  it('keeps what is switched', async () => {
    const [first] = all<HTMLElement>('fp-switch');
    const toggle = first?.shadowRoot?.querySelector('button');
    expect(toggle?.getAttribute('aria-checked')).to.equal('true');
    toggle?.click();
    await until(() => toggle?.getAttribute('aria-checked') === 'false');
    const kept = async () => (await store.vault).get('settings', 'settings');
    for (;;) if ((await kept())?.autoCapture === false) break;
  });

  it('says which language it is, and offers all of them in one tap', () => {
    const languages = all<HTMLElement>('.languages button');
    expect(languages.map(({ lang }) => lang)).to.include.members(['en', 'zh-Hans', 'ar']);
    expect(languages.filter(({ ariaPressed }) => ariaPressed === 'true').map(({ lang }) => lang)).to.deep.equal(['en']);
  });

  it('asks before it erases, and Escape keeps everything', async () => {
    button(/^\s*Erase everything/).click();
    const dialog = await until(() =>
      screen.renderRoot.querySelector('#erase')?.shadowRoot?.querySelector('dialog[open]'),
    );
    // As the browser does on Escape.
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    (dialog as HTMLDialogElement).close();
    await screen.updateComplete;
    expect(await (await store.vault).get('plan', 'plan')).to.deep.equal(mine);
  });

  it('has the focus on the harmless answer', async () => {
    button(/^\s*Erase everything/).click();
    const confirm = screen.renderRoot.querySelector<FpConfirm>('#erase');
    await until(() => confirm?.shadowRoot?.activeElement);
    expect(confirm?.shadowRoot?.activeElement?.textContent).to.match(/Keep everything/);
  });

  it('erases everything once it is confirmed', async () => {
    button(/^\s*Erase everything/).click();
    const confirm = screen.renderRoot.querySelector('#erase')?.shadowRoot;
    await until(() => confirm?.querySelector('dialog[open]'));
    button(/Erase everything/, confirm as ShadowRoot).click();
    await until(() => screen.renderRoot.querySelector('h1')?.textContent?.includes('erased'));
    expect(await (await store.vault).get('plan', 'plan')).to.equal(undefined);
  });

  it('takes in a file that replaces nothing at once', async () => {
    await bring(bundleFile(mine));
    await until(() => screen.renderRoot.querySelector('.notice'));
    expect(await (await store.vault).get('plan', 'plan')).to.deep.equal(mine);
  });

  it('asks which one stays where both differ, and changes nothing until then', async () => {
    await bring(bundleFile(theirs));
    const differences = await until(() => screen.renderRoot.querySelector('fp-differences'));
    await differences.updateComplete;
    expect(differences.renderRoot.querySelectorAll('fieldset')).to.have.length(1);
    expect(await (await store.vault).get('plan', 'plan')).to.deep.equal(mine);

    const [, other] = differences.renderRoot.querySelectorAll('input');
    other?.click();
    button(/Bring it in/, differences.renderRoot as ShadowRoot).click();
    await until(() => !screen.renderRoot.querySelector('fp-differences'));
    expect(await (await store.vault).get('plan', 'plan')).to.deep.equal(theirs);
  });

  it('leaves everything as it was when nothing else is chosen', async () => {
    await bring(bundleFile(theirs));
    const differences = await until(() => screen.renderRoot.querySelector('fp-differences'));
    await differences.updateComplete;
    button(/Bring it in/, differences.renderRoot as ShadowRoot).click();
    await until(() => !screen.renderRoot.querySelector('fp-differences'));
    expect(await (await store.vault).get('plan', 'plan')).to.deep.equal(mine);
  });

  it('says so when the file is not one of ours', async () => {
    await bring(new File(['hello'], 'hello.zip'));
    const problem = await until(() => screen.renderRoot.querySelector('fp-problem'));
    await problem.updateComplete;
    expect(problem.renderRoot.textContent).to.include('not a FirstPass file');
  });
});
