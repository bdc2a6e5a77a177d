import { expect } from 'chai';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { allowSteps } from '../../src/components/allow-steps.ts';
import '../../src/components/fp-problem.ts';
import '../../src/components/fp-qr.ts';
import '../../src/components/fp-switch.ts';
import { Problem, type ProblemCode, problems } from '../../src/problems.ts';
import { inaccessible } from './axe.ts';

async function put<T extends 'fp-problem' | 'fp-qr' | 'fp-switch'>(
  tag: T,
  values: Partial<HTMLElementTagNameMap[T]>,
): Promise<HTMLElementTagNameMap[T]> {
  const element = Object.assign(document.createElement(tag), values);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

describe('fp-problem', () => {
  const values = { megapixels: 50, megabytes: 12, path: 'levels.0', why: 'a name', pages: 31, most: 30 };

  for (const code of Object.keys(problems) as ProblemCode[]) {
    it(`says ${code} and what to do`, async () => {
      const element = await put('fp-problem', { problem: new Problem(code, { values }) });
      const [what, next] = element.renderRoot.querySelectorAll('[role=alert] p');
      expect(what?.textContent).to.have.length.above(5);
      expect(next?.textContent).to.have.length.above(5);
      expect(element.renderRoot.querySelector('button')?.textContent?.trim()).to.have.length.above(4);
    });
  }

  it('explains how to allow the camera, then lets people try again', async () => {
    const heard: string[] = [];
    const element = await put('fp-problem', { problem: new Problem('camera-denied') });
    element.addEventListener('fp-action', (event) => heard.push((event as CustomEvent<string>).detail));
    element.renderRoot.querySelector('button')?.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('li')).to.have.length(3);
    expect(heard).to.deep.equal([]);
    element.renderRoot.querySelector('button')?.click();
    expect(heard).to.deep.equal(['try-again']);
  });

  it('is accessible on the camera', async () => {
    const element = await put('fp-problem', { problem: new Problem('camera-denied'), camera: true });
    element.renderRoot.querySelector('button')?.click();
    await element.updateComplete;
    expect(await inaccessible(element)).to.deep.equal([]);
  });
});

describe('allowSteps', () => {
  const steps = (
    os: 'ios' | 'android' | 'mac' | 'other',
    browser: 'safari' | 'chrome' | 'firefox',
    installed = false,
  ) => allowSteps({ os, browser, inApp: false }, installed)[0];

  it('differs where the menus do', () => {
    const all = [
      steps('ios', 'safari'),
      steps('ios', 'safari', true),
      steps('ios', 'chrome'),
      steps('android', 'chrome'),
      steps('mac', 'safari'),
      steps('mac', 'firefox'),
      steps('other', 'chrome'),
      allowSteps({ os: 'android', browser: 'chrome', inApp: true }, false)[0],
    ];
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('fp-switch', () => {
  it('says whether it is on, and asks to be turned', async () => {
    const element = await put('fp-switch', { label: 'Sound', hint: 'A soft tick', checked: true });
    const toggle = element.renderRoot.querySelector('button');
    const heard: boolean[] = [];
    element.addEventListener('fp-change', (event) => heard.push((event as CustomEvent<boolean>).detail));
    expect(toggle?.getAttribute('role')).to.equal('switch');
    expect(toggle?.getAttribute('aria-checked')).to.equal('true');
    toggle?.click();
    expect(heard).to.deep.equal([false]);
    expect(await inaccessible(element)).to.deep.equal([]);
  });
});

describe('fp-qr', () => {
  it('is read by a reader of codes as the text that it was given', async () => {
    const text = 'https://firstpass.example/app/#/1/checklist/verified-plus/driving-licence';
    const element = await put('fp-qr', { text, label: 'QR code of the link' });
    const svg = element.renderRoot.querySelector('svg');
    svg?.setAttribute('width', '300');
    svg?.setAttribute('height', '300');
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg as SVGElement))}`;
    await picture.decode();
    const context = new OffscreenCanvas(300, 300).getContext('2d');
    context?.drawImage(picture, 0, 0);
    await prepareZXingModule({
      overrides: { locateFile: () => '/node_modules/zxing-wasm/dist/reader/zxing_reader.wasm' },
      fireImmediately: true,
    });
    const read = await readBarcodes(context?.getImageData(0, 0, 300, 300) as ImageData);
    expect(read.map((code) => code.text)).to.deep.equal([text]);
    expect(await inaccessible(element)).to.deep.equal([]);
  });
});
