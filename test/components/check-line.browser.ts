import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FpCheckLine } from '../../src/components/fp-check-line.ts';
import '../../src/components/fp-check-line.ts';
import { type CheckAction, linesOf } from '../../src/device/check.ts';
import type { DeviceFacts } from '../../src/device/facts.ts';
import { goodPhone } from '../fixtures/device-facts.ts';
import { dress, words } from '../screens/put.ts';
import { inaccessible } from './axe.ts';
import '../words.ts';

const { agent } = goodPhone;

async function put(part: string, facts: Partial<DeviceFacts>): Promise<FpCheckLine> {
  const line = linesOf({ ...goodPhone, ...facts }).find((each) => each.part === part) ?? null;
  const element = Object.assign(document.createElement('fp-check-line'), { line });
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Check' }), element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  return element;
}

/** What the button of the line asks for. */
async function pressed(element: FpCheckLine): Promise<CheckAction | null> {
  let asked: CheckAction | null = null;
  element.addEventListener('fp-action', (event) => {
    asked = (event as CustomEvent<CheckAction>).detail;
  });
  element.renderRoot.querySelector('button')?.click();
  await element.updateComplete;
  return asked;
}

describe('a line of the device check', () => {
  before(() => dress());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible whatever was found, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      for (const facts of [{}, { camera: 'denied' }, { camera: null }, { cues: { voice: false, vibration: true } }]) {
        for (const part of ['camera', 'cues']) {
          await put(part, facts as Partial<DeviceFacts>);
          expect(await inaccessible(document.documentElement)).to.deep.equal([]);
        }
      }
    });
  }

  it('names part, state and finding, and a cure only where there is something to do', async () => {
    const good = words(await put('address', {}));
    expect(good).to.contain('Address').and.contain('Ready').and.contain('Safe (https)');
    expect(words(await put('address', { secure: false, camera: null })))
      .to.contain('Do this first')
      .and.contain('https');
  });

  it('says the way out of the app in whose window it is', async () => {
    expect(words(await put('window', { agent: { ...agent, app: 'wechat' } })))
      .to.contain('Inside WeChat')
      .and.contain('“Open in browser”');
    const other = words(await put('window', { agent: { ...agent, os: 'ios', app: 'other' } }));
    expect(other).to.contain('Inside another app').and.contain('paste it into Safari');
  });

  it('asks for the link to be copied, and for the part that is missing with its size', async () => {
    expect(await pressed(await put('window', { agent: { ...agent, app: 'line' } }))).to.equal('copy-link');
    const offline = { app: true, faces: false, busy: false, haveMb: 5, totalMb: 20.4 };
    const missing = await put('offline', { offline });
    expect(missing.renderRoot.querySelector('button')?.textContent).to.contain('15.4 MB');
    expect(await pressed(missing)).to.equal('get-faces');
  });

  it('explains itself how the camera is allowed', async () => {
    const line = await put('camera', { camera: 'denied' });
    expect(await pressed(line)).to.equal(null);
    expect(line.renderRoot.querySelectorAll('.numbered li').length).to.be.greaterThan(1);
    expect(line.renderRoot.querySelector('button')).to.equal(null);
  });
});
