import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { FramesController } from '../../src/controllers/frames.ts';
import { until } from '../screens/put.ts';

/** A video that plays what is drawn on a canvas. */
async function playing(): Promise<HTMLVideoElement> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const draw = (): void => {
    context.fillStyle = `hsl(${performance.now() % 360} 50% 50%)`;
    context.fillRect(0, 0, 64, 48);
    if (!stopped) requestAnimationFrame(draw);
  };
  draw();
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  video.srcObject = canvas.captureStream();
  document.body.replaceChildren(video);
  await video.play();
  return video;
}

let stopped = false;
let live = false;
let offered = 0;
let updates = 0;

async function controller(): Promise<FramesController> {
  const video = await playing();
  const host = { addController() {}, requestUpdate: () => updates++ } as unknown as ReactiveControllerHost;
  return new FramesController(host, { video: () => video, live: () => live, offer: () => offered++ });
}
const more = (): Promise<unknown> => {
  const before = offered;
  return until(() => offered > before + 2);
};
/** As many turns of the screen as would have brought frames. */
async function nothingMore(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
  const before = offered;
  for (let turn = 0; turn < 10; turn++) await new Promise(requestAnimationFrame);
  return offered - before;
}

describe('frames of the camera', () => {
  beforeEach(() => {
    [stopped, live, offered, updates] = [false, false, 0, 0];
  });
  afterEach(() => {
    stopped = true;
  });

  it('are handed on as long as it is live, in one loop however often the host is drawn', async () => {
    const frames = await controller();
    frames.hostUpdated();
    expect([offered, updates]).to.deep.equal([0, 0]);
    live = true;
    for (let times = 0; times < 5; times++) frames.hostUpdated();
    expect([offered, updates]).to.deep.equal([1, 1]);
    await more();
    live = false;
    expect(await nothingMore()).to.equal(0);
  });

  it('are handed on again when the camera was started again', async () => {
    const frames = await controller();
    live = true;
    frames.hostUpdated();
    await more();
    live = false;
    expect(await nothingMore()).to.equal(0);
    live = true;
    frames.hostUpdated();
    await more();
  });

  it('stop with the host', async () => {
    const frames = await controller();
    live = true;
    frames.hostUpdated();
    await more();
    frames.hostDisconnected();
    expect(await nothingMore()).to.equal(0);
  });
});
