import { expect } from 'chai';
import '../../src/screens/video.ts';
import { store } from '../../src/controllers/store.ts';
import { en } from '../../src/i18n/en.ts';
import type { FpVideo } from '../../src/screens/video.ts';
import { inaccessible } from '../components/axe.ts';
import { dress, one, put, until, words } from './put.ts';

/** With the browser's own drawn microphone, which beeps. */
before(() => store.open());

const button = (screen: FpVideo, says: string): HTMLButtonElement => {
  const found = [...screen.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.includes(says));
  if (!found) throw new Error(`no button says ${says}`);
  return found;
};

describe('the sound of a video call', () => {
  const asked: MediaStreamConstraints[] = [];
  const tracks: MediaStreamTrack[] = [];
  const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);

  beforeEach(async () => {
    await dress();
    asked.length = 0;
    tracks.length = 0;
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      asked.push(constraints ?? {});
      const stream = await original(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
  after(() => {
    navigator.mediaDevices.getUserMedia = original;
  });

  it('is asked for only by a tap, shown while it is heard, and let go when the person leaves', async () => {
    const screen = await put<FpVideo>('fp-video', { to: 'video' });
    button(screen, en['video.sound.only']).click();
    await until(() => words(screen).includes(en['video.sound.title']));
    expect(asked).to.deep.equal([]);
    expect(await inaccessible(document.documentElement)).to.deep.equal([]);

    button(screen, en['video.sound.start']).click();
    const level = await until(() => screen.renderRoot.querySelector('fp-level'));
    expect(asked).to.deep.equal([{ audio: true }]);
    await until(() => level.value > 0);
    const meter = level.shadowRoot?.querySelector('[role=meter]');
    expect(meter?.getAttribute('aria-valuetext')).to.match(/%/);
    expect(await inaccessible(document.documentElement)).to.deep.equal([]);

    screen.remove();
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
  });

  it('says how it was, and records only when that is tapped; the recording is gone with the screen', async () => {
    const screen = await put<FpVideo>('fp-video', { to: 'video' });
    button(screen, en['video.sound.only']).click();
    await screen.updateComplete;
    button(screen, en['video.sound.start']).click();
    await until(() => screen.renderRoot.querySelector('.heard'));
    expect(screen.renderRoot.querySelector('audio')).to.equal(null);

    button(screen, en['video.record']).click();
    await until(() => screen.renderRoot.querySelector('.record progress'));
    const played = await until(() => screen.renderRoot.querySelector('audio'));
    expect((await fetch(played.src)).ok).to.equal(true);
    screen.remove();
    expect(
      await fetch(played.src).then(
        () => true,
        () => false,
      ),
    ).to.equal(false);
  });

  it('refused, says how it is allowed, and can be left out', async () => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('', 'NotAllowedError');
    };
    const screen = await put<FpVideo>('fp-video', { to: 'video' });
    button(screen, en['video.sound.only']).click();
    await screen.updateComplete;
    button(screen, en['video.sound.start']).click();
    const problem = await until(() => screen.renderRoot.querySelector('fp-problem'));
    await problem.updateComplete;
    expect(problem.renderRoot.textContent).to.contain(en['problem.microphone-denied.next']);
    button(screen, en['video.sound.skip']).click();
    await until(() => words(screen).includes(en['video.over.some']));
    expect(one(screen, '.results').textContent).to.contain(en['video.over.skipped']);
  });
});
