import { expect } from 'chai';
import type { LensCapabilities } from '../../src/advice/lens.ts';
import { CameraController, type CameraState, type View } from '../../src/controllers/camera.ts';
import { until } from '../screens/put.ts';

/** The browser's drawn cameras, which are told what phones tell of their lenses. */
const { getCapabilities, applyConstraints } = MediaStreamTrack.prototype;
const devices = navigator.mediaDevices.enumerateDevices;

let applied: MediaTrackConstraintSet[] = [];
let chosen: string[] = [];
let camera: CameraController;

/** What the lens in use can do, and the other cameras of the phone. */
function phone(lens: LensCapabilities, others: readonly (LensCapabilities & { deviceId: string })[] = []): void {
  MediaStreamTrack.prototype.getCapabilities = function () {
    return { ...getCapabilities.call(this), ...lens };
  };
  MediaStreamTrack.prototype.applyConstraints = async (given) => {
    applied.push(...(given?.advanced ?? []));
  };
  navigator.mediaDevices.enumerateDevices = async () =>
    others.map(({ deviceId, ...can }) => {
      const device = { kind: 'videoinput', deviceId, label: '', groupId: '', getCapabilities: () => can };
      return device as unknown as MediaDeviceInfo;
    });
}

async function live(view: Partial<View> = {}): Promise<Extract<CameraState, { is: 'live' }>> {
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  document.body.replaceChildren(video);
  camera.start(video, { facing: 'environment', deviceId: null, lengthMm: 85.6, ...view });
  return until(() => camera.state.is === 'live' && camera.state);
}

beforeEach(() => {
  [applied, chosen] = [[], []];
  const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
  camera = new CameraController(host, (deviceId) => chosen.push(deviceId));
});

afterEach(() => {
  camera.stop();
  Object.assign(MediaStreamTrack.prototype, { getCapabilities, applyConstraints });
  navigator.mediaDevices.enumerateDevices = devices;
});

describe('the camera', () => {
  const far = { focusDistance: { min: 0.2 }, zoom: { min: 1, max: 5 }, torch: true };
  const several = { deviceId: 'several', focusDistance: { min: 0.02 }, zoom: { min: 0.5, max: 5 } };

  it('zooms in where it can’t focus on a card that fills the picture', async () => {
    phone(far);
    const { lens } = await live();
    expect(lens.nearestM).to.equal(0.2);
    expect(applied).to.have.length(1);
    expect((applied[0] as { zoom: number }).zoom).to.be.closeTo(1.5, 0.1);
  });

  it('leaves a lens alone that is near enough, for a letter, and for a face', async () => {
    phone({ ...far, focusDistance: { min: 0.1 } });
    await live();
    camera.stop();
    phone(far);
    await live({ lengthMm: 297 });
    camera.stop();
    await live({ facing: 'user', lengthMm: null });
    expect(applied).to.deep.equal([]);
  });

  it('keeps the light off until the person wants it', async () => {
    phone({ ...far, focusDistance: { min: 0.1 } });
    expect((await live()).torch).to.equal(false);
    expect(applied).to.deep.equal([]);
    await camera.setTorch(true);
    expect(applied).to.deep.equal([{ torch: true }]);
  });

  it('takes the camera of several lenses instead of one that can’t focus near, unless the person chose', async () => {
    phone(far, [{ ...far, deviceId: 'one' }, several]);
    await live();
    expect(chosen).to.deep.equal(['several']);
    camera.stop();
    await live({ deviceId: 'one' });
    expect(chosen).to.deep.equal(['several']);
  });
});
