import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackController } from '../../src/controllers/back.ts';

let controller: ReactiveController;
let left = 0;
const host = {
  addController: (added: ReactiveController) => (controller = added),
} as unknown as ReactiveControllerHost;
const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

describe('a part of a screen that back leaves', () => {
  let back: BackController;

  beforeEach(() => {
    left = 0;
    back = new BackController(host, () => left++);
    controller.hostConnected?.();
  });
  afterEach(() => controller.hostDisconnected?.());

  it('is left by going back, at the same address', async () => {
    const { href } = location;
    await back.enter();
    await back.enter();
    expect([location.href, history.state.part]).to.deep.equal([href, true]);
    history.back();
    await popped();
    expect([left, location.href, history.state?.part]).to.deep.equal([1, href, undefined]);
  });

  it('leaves no entry behind when it is left otherwise, and does not count that as going back', async () => {
    await back.enter();
    await back.leave();
    expect([left, history.state?.part]).to.deep.equal([0, undefined]);
    await back.leave();
    expect(history.state?.part).to.equal(undefined);
  });

  it('waits until the camera has taken its own mark away', async () => {
    history.pushState({ coach: true }, '');
    const entered = back.enter();
    history.back();
    await entered;
    expect([left, history.state.part]).to.deep.equal([0, true]);
    await back.leave();
  });
});
