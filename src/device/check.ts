import type { CameraFacts, DeviceFacts } from './facts.ts';
import { type FindingId, findings, type PartId, type Weight } from './findings.ts';

/** What a button beside a line does. */
export type CheckAction = 'how-to-allow' | 'copy-link' | 'get-faces' | 'install';

/** One part of the device as it is told to the person. */
export interface CheckLine {
  readonly part: PartId;
  readonly finding: FindingId;
  readonly weight: Weight;
  /** What its words use. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly action: CheckAction | null;
}

/** `todo`: how many things are to be done first. */
export interface CheckSummary {
  readonly is: 'ready' | 'ready-so-far' | 'looking' | 'todo';
  readonly todo: number;
}

/** Longer side in pixels under which the small print of a card is lost: 85.6 mm over half of it are then under 190 dpi. */
const SMALL_PX = 1280;
/** Pictures a second under which aiming lags behind the hand. */
const SLOW = 12;
/** Lenses that can't focus nearer blur a card held to fill the frame (`src/advice/lens.ts`). */
const FAR_M = 0.15;
/** The models, a photo of each step, and what browsers keep back. */
const ROOM_MB = 60;
const LITTLE_MEMORY_GB = 2;
/** Phones begin to save power at 15–20 %: the camera and the processor become slower. */
const LOW_CHARGE = 0.2;

/** What is to be said of each part, in the order of the list. Where the browser tells nothing of a part, its line is left out. */
export function linesOf(facts: DeviceFacts): readonly CheckLine[] {
  return [
    windowLine(facts),
    browserLine(facts),
    facts.secure ? line('address.ready') : line('address.insecure'),
    cameraLine(facts),
    ...(facts.secure && typeof facts.camera !== 'string' ? pictureLines(facts.camera) : []),
    storageLine(facts),
    offlineLine(facts),
    ...strengthLines(facts),
    line(facts.cues.voice ? 'cues.ready' : 'cues.no-voice', { vibration: String(facts.cues.vibration) }),
  ];
}

export function summaryOf(lines: readonly CheckLine[]): CheckSummary {
  const todo = lines.filter(({ weight }) => weight === 'first').length;
  if (todo > 0) return { is: 'todo', todo };
  if (lines.some(({ finding }) => finding.endsWith('.looking') || finding === 'offline.busy'))
    return { is: 'looking', todo };
  return { is: lines.some(({ weight }) => weight === 'open') ? 'ready-so-far' : 'ready', todo };
}

const line = (finding: FindingId, values: CheckLine['values'] = {}, action: CheckLine['action'] = null): CheckLine => ({
  part: finding.split('.')[0] as PartId,
  finding,
  weight: findings[finding],
  values,
  action,
});

const windowLine = ({ agent: { app, os } }: DeviceFacts): CheckLine =>
  app === null ? line('window.ready') : line('window.in-app', { app, os }, 'copy-link');

function browserLine({ agent, able }: DeviceFacts): CheckLine {
  const values = { browser: agent.browser, version: agent.version ?? 0, os: agent.os };
  if (able === null) return line('browser.looking');
  if (able !== 'worker' && able.webgl && able.simd) return line('browser.ready', values);
  // All browsers of iOS are of the system's own engine: only a newer system helps. WebGL in a worker came with 17.
  if (agent.os === 'ios' && agent.osVersion !== null && agent.osVersion < 17)
    return line('browser.old-ios', { version: agent.osVersion });
  return able === 'worker' || !able.simd ? line('browser.old', values) : line('browser.no-webgl', values);
}

function cameraLine({ camera, secure }: DeviceFacts): CheckLine {
  // Without https there is nothing to look at: the line for the address says what to do.
  if (camera === null || !secure) return line('camera.unlooked');
  if (camera === 'denied') return line('camera.denied', {}, 'how-to-allow');
  if (typeof camera === 'string') return line(`camera.${camera}`);
  const { front, back, count } = camera;
  return line(count === 1 ? 'camera.only-one' : 'camera.ready', { front, back, count });
}

/** Nothing stands here where the camera gave nothing: its own line says why. */
function pictureLines(camera: CameraFacts | null): readonly CheckLine[] {
  if (!camera) return [line('picture.unlooked'), line('torch.unlooked'), line('focus.unlooked')];
  return [pictureLine(camera), line(camera.torch ? 'torch.ready' : 'torch.none'), focusLine(camera)];
}

function pictureLine({ width, height, rate }: CameraFacts): CheckLine {
  const values = { width, height, rate: Math.round(rate ?? 0) };
  if (Math.max(width, height) < SMALL_PX) return line('picture.small', values);
  return line(rate !== null && rate < SLOW ? 'picture.slow' : 'picture.ready', values);
}

function focusLine({ nearestM }: CameraFacts): CheckLine {
  if (nearestM === null) return line('focus.untold');
  return line(nearestM > FAR_M ? 'focus.far' : 'focus.near', { cm: Math.ceil(nearestM * 100) });
}

function storageLine({ storage: { kept, persisted, freeMb } }: DeviceFacts): CheckLine {
  if (kept === null) return line('storage.looking');
  if (!kept) return line('storage.memory');
  if (freeMb !== null && freeMb < ROOM_MB) return line('storage.full', { free: Math.floor(freeMb), room: ROOM_MB });
  return persisted ? line('storage.ready') : line('storage.likely', {}, 'install');
}

function offlineLine({ offline }: DeviceFacts): CheckLine {
  if (!offline) return line('offline.looking');
  const { app, faces, busy, haveMb, totalMb } = offline;
  const values = { have: haveMb, total: totalMb, left: totalMb - haveMb };
  if (busy) return line('offline.busy', values);
  if (!faces) return line('offline.faces', values, 'get-faces');
  return line(app ? 'offline.ready' : 'offline.app', values);
}

/** Only what the browser says, and only what matters: most say nothing. */
function strengthLines({ strength: { memoryGb, charge, savesData } }: DeviceFacts): readonly CheckLine[] {
  const lines: CheckLine[] = [];
  if (memoryGb !== null && memoryGb <= LITTLE_MEMORY_GB) lines.push(line('strength.memory', { memory: memoryGb }));
  if (charge !== null && charge < LOW_CHARGE) lines.push(line('strength.charge', { charge }));
  if (savesData) lines.push(line('strength.data'));
  return lines;
}
