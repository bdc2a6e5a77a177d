import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { Cues } from '../../src/controllers/cues.ts';
import '../../src/screens/practice.ts';
import type { FpPractice } from '../../src/screens/practice.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, until, words } from './put.ts';

/** The browser's drawn camera; the models are not on the device. */
async function practice(): Promise<FpPractice> {
  await dress(document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
  const screen = document.createElement('fp-practice');
  const main = document.createElement('main');
  main.append(screen);
  document.body.replaceChildren(main);
  await screen.updateComplete;
  return screen;
}
const told = (screen: FpPractice, name: string): Promise<unknown> =>
  new Promise((resolve) =>
    screen.addEventListener(name, (event) => resolve((event as CustomEvent).detail), { once: true }),
  );
const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
const video = (screen: FpPractice): HTMLVideoElement => one(screen, 'video') as HTMLVideoElement;
const quiet = (screen: FpPractice): HTMLButtonElement[] => [
  ...screen.renderRoot.querySelectorAll<HTMLButtonElement>('nav .quiet'),
];

afterEach(async () => {
  if (!document.querySelector('fp-practice')) return;
  const gone = history.state?.coach ? popped() : null;
  document.body.replaceChildren();
  await gone;
});

describe('practice of movements', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`is accessible, ${colorScheme}, ${dir}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.dir = dir;
        await practice();
        expect(await inaccessible(document.documentElement)).to.deep.equal([]);
      });
    }
  }

  it('shows the person as in a mirror, from their own camera', async () => {
    document.documentElement.dir = 'ltr';
    const screen = await practice();
    expect(one(screen, 'fp-stage').hasAttribute('mirrored')).to.equal(true);
    await until(() => video(screen).srcObject && video(screen).videoWidth > 0);
    expect(video(screen).muted).to.equal(true);
  });

  it('says what it needs where the models are not on the device, and that no photo from a file is wanted', async () => {
    const screen = await practice();
    await until(() => screen.renderRoot.querySelector('fp-problem'));
    expect(words(screen)).not.to.contain('undefined');
    expect(screen.renderRoot.querySelector('input')).to.equal(null);
  });

  it('has nothing to leave out before it began', async () => {
    const screen = await practice();
    expect(quiet(screen).map(({ disabled }) => disabled)).to.deep.equal([true, false]);
  });

  it('asks for the sound to be turned off and on', async () => {
    const screen = await practice();
    const off = told(screen, 'fp-settings');
    quiet(screen)[1]?.click();
    expect(await off).to.deep.equal({ sound: false });
    screen.settings = { ...screen.settings, sound: false };
    await screen.updateComplete;
    const on = told(screen, 'fp-settings');
    quiet(screen)[1]?.click();
    expect(await on).to.deep.equal({ sound: true });
  });

  it('is closed by its button, and by going back, at the same address', async () => {
    const { href } = location;
    const screen = await practice();
    expect([location.href, history.state.coach]).to.deep.equal([href, true]);
    const closed = told(screen, 'fp-close');
    one(screen, 'header button').click();
    await closed;
    const back = told(screen, 'fp-close');
    history.back();
    await back;
    expect(location.href).to.equal(href);
  });

  it('lets go of picture and sound, and of its mark in the history, when it goes away', async () => {
    const screen = await practice();
    await until(() => video(screen).srcObject);
    let rested = 0;
    const { rest } = Cues.prototype;
    Cues.prototype.rest = () => void rested++;
    const gone = popped();
    screen.remove();
    await gone;
    Cues.prototype.rest = rest;
    expect([video(screen).srcObject, history.state?.coach ?? null, rested]).to.deep.equal([null, null, 1]);
  });
});
