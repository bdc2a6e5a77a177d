import { expect } from 'chai';
import { store } from '../../src/controllers/store.ts';
import '../../src/screens/device.ts';
import type { LitElement } from 'lit';
import type { FpCheckLine } from '../../src/components/fp-check-line.ts';
import { dress, one, put, until, words } from './put.ts';
import '../words.ts';

/** What the screen says, its lines included. */
const told = (screen: LitElement): string =>
  [screen, ...screen.renderRoot.querySelectorAll<FpCheckLine>('fp-check-line')].map(words).join(' ');

/** The browser's own drawn cameras; what it can do is really asked of it. */
describe('the device check', () => {
  const { getUserMedia } = navigator.mediaDevices;

  before(async () => {
    await store.open();
    await dress();
  });

  afterEach(() => {
    navigator.mediaDevices.getUserMedia = getUserMedia;
  });

  it('opens no camera by itself', async () => {
    let asked = 0;
    navigator.mediaDevices.getUserMedia = async () => {
      asked++;
      throw new DOMException('', 'NotAllowedError');
    };
    const screen = await put('fp-device', { to: 'device' });
    await until(() => told(screen).includes('Not looked at yet'));
    expect(asked).to.equal(0);
  });

  it('measures what the camera delivers, and lets it go', async () => {
    const streams: MediaStream[] = [];
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await getUserMedia.call(navigator.mediaDevices, wanted);
      streams.push(stream);
      return stream;
    };
    const screen = await put('fp-device', { to: 'device' });
    one(screen, '.actions button.primary').click();
    await until(() => told(screen).includes('pixels'));
    expect(told(screen)).to.match(/\d{3,4} × \d{3,4} pixels, \d+ pictures? a second/);
    expect(streams.flatMap((stream) => stream.getTracks()).map(({ readyState }) => readyState)).to.deep.equal([
      'ended',
    ]);
    expect(one<HTMLVideoElement>(screen, 'video').hidden).to.equal(true);
    expect(screen.renderRoot.querySelector('.actions a.primary')).not.to.equal(null);
  });

  it('says what stands in the way of the camera, and can look again', async () => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('', 'NotReadableError');
    };
    const screen = await put('fp-device', { to: 'device' });
    one(screen, '.actions button.primary').click();
    await until(() => told(screen).includes('Another app is using it'));
    expect(told(screen)).to.match(/things? to do first/);
    navigator.mediaDevices.getUserMedia = getUserMedia;
    one(screen, '.actions button.primary').click();
    await until(() => told(screen).includes('pixels'));
    expect(told(screen)).not.to.contain('Another app is using it');
  });

  it('lets the camera go when it is left half-way', async () => {
    const streams: MediaStream[] = [];
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await getUserMedia.call(navigator.mediaDevices, wanted);
      streams.push(stream);
      return stream;
    };
    const screen = await put('fp-device', { to: 'device' });
    one(screen, '.actions button.primary').click();
    await until(() => streams.length > 0);
    screen.remove();
    await until(() => streams.every((stream) => stream.getTracks().every(({ readyState }) => readyState === 'ended')));
  });
});
