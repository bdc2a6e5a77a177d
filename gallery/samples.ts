import type { KindId } from '../src/checks/kinds/index.ts';
import type { Verdict } from '../src/checks/rule.ts';
import { framePoint } from '../src/checks/space.ts';
import type { Likeness, Pair } from '../src/components/fp-likeness.ts';
import type { Reviewed } from '../src/components/fp-review.ts';
import { type CheckLine, linesOf } from '../src/device/check.ts';
import type { DeviceFacts } from '../src/device/facts.ts';
import type { ModelsState } from '../src/models/model-store.ts';
import type { Attempt } from '../src/plan/attempts.ts';
import type { Plan } from '../src/plan/plan.ts';
import { Problem } from '../src/problems.ts';
import type { Says } from '../src/reading/says.ts';
import type { Details } from '../src/storage/schema.ts';

/** Values for components: what the app would give them. */

export const plan: Plan = { pack: 'generic', level: 'verified-plus', document: 'id-card' };

const pass: Verdict = {
  rule: 'tilted',
  is: 'pass',
  evidence: [{ measure: 'documentFound', value: 1, limit: 0.5, right: 'above' }],
};

export const fix: Extract<Verdict, { is: 'fix' }> = {
  rule: 'glare',
  is: 'fix',
  evidence: [{ measure: 'documentFound', value: 0.2, limit: 0.5, right: 'above' }],
  at: { zone: 'text', point: framePoint(0.62, 0.45), radius: 0.07 },
};

export const verdicts = {
  right: [pass],
  'to-improve': [fix, { ...fix, rule: 'covered', at: { corner: 'bottom-left' } }, pass],
  'not-judged': [{ rule: 'blurred', is: 'unknown', missing: 'document' }],
} as const satisfies Record<string, readonly Verdict[]>;

/** Of the example of ICAO 9303. */
const says: Says = {
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birthDate: '1974-08-12',
  expiryDate: '2032-04-15',
};

/** A card on a dark table, drawn here: no picture of a real document lies in this repository. */
export async function reviewed(list: readonly Verdict[], kind: KindId = 'id-front'): Promise<Reviewed> {
  const [width, height] = [1200, 900];
  const canvas = new OffscreenCanvas(width, height);
  const draw = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  draw.fillStyle = '#23302f';
  draw.fillRect(0, 0, width, height);
  draw.fillStyle = '#e9e4d4';
  draw.fillRect(150, 170, 900, 568);
  draw.fillStyle = '#8fa5a0';
  draw.fillRect(200, 300, 240, 320);
  draw.fillStyle = '#26413f';
  for (let line = 0; line < 6; line++) draw.fillRect(500, 310 + line * 54, 460 - (line % 3) * 90, 18);
  const jpeg = await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer();
  const corner = (x: number, y: number) => framePoint(x / width, y / height);
  const quad = [corner(150, 170), corner(1050, 170), corner(1050, 738), corner(150, 738)] as const;
  const place = [corner(500, 580), corner(970, 580), corner(970, 600), corner(500, 600)];
  return { kind, jpeg, width, height, quad, verdicts: list, measures: {}, printed: { says, place } };
}

/** Side by side, with the eyes where a drawn card and a drawn face might have them. */
const pairOf = (document: Likeness['eyes'], selfie: Likeness['eyes']) => async (): Promise<Pair> => {
  const [card, face] = await Promise.all([reviewed([]), reviewed([], 'selfie')]);
  return {
    document: { ...card, ...(document !== undefined && { eyes: document }) },
    selfie: { ...face, quad: null, ...(selfie !== undefined && { eyes: selfie }) },
  };
};

export const likenesses = {
  looking: pairOf(undefined, undefined),
  'by the eyes': pairOf(
    [framePoint(0.225, 0.45), framePoint(0.305, 0.47)],
    [framePoint(0.4, 0.4), framePoint(0.6, 0.38)],
  ),
  'no face seen': pairOf(null, null),
} as const;

export const attempt = (step: KindId, list: readonly Verdict[]): Attempt => ({
  id: step,
  step,
  at: 0,
  source: 'camera',
  verdicts: list,
  measures: {},
  kept: true,
});

/** Half-way through the checklist. */
export const attempts: readonly Attempt[] = [
  attempt('id-front', verdicts.right),
  attempt('id-back', verdicts['to-improve']),
];

export const models = {
  missing: state(0),
  partial: state(2.4e6),
  busy: { ...state(2.4e6), busy: true },
  stopped: { ...state(2.4e6), problem: new Problem('network-off') },
  here: state(6.4e6),
} as const satisfies Record<string, ModelsState>;

function state(haveBytes: number): ModelsState {
  return { files: [], optional: [], totalBytes: 6.4e6, haveBytes, busy: false, problem: null };
}

const phone: DeviceFacts = {
  agent: { os: 'android', osVersion: null, browser: 'Chrome', version: 126, app: null },
  secure: true,
  able: { webgl: true, simd: true },
  camera: { front: 1, back: 2, count: 3, width: 1920, height: 1080, rate: 30, torch: true, nearestM: 0.08 },
  storage: { kept: true, persisted: true, freeMb: 12_000 },
  offline: { app: true, faces: true, busy: false, haveMb: 15, totalMb: 15 },
  strength: { memoryGb: 2, charge: 0.12, savesData: true },
  cues: { voice: true, vibration: true },
};

/** A good phone, and one with something in every part. */
export const checks: readonly CheckLine[] = [
  ...linesOf(phone),
  ...linesOf({
    ...phone,
    agent: { os: 'ios', osVersion: 16, browser: '', version: null, app: 'instagram' },
    able: 'worker',
    secure: false,
    storage: { kept: false, persisted: null, freeMb: null },
    offline: { app: true, faces: false, busy: false, haveMb: 4, totalMb: 15 },
    cues: { voice: false, vibration: false },
  }),
  ...linesOf({ ...phone, camera: 'denied', able: null }),
];
/** Typed by somebody who should be asked about most of it. */
export const typed: Details = {
  nativeName: '刘德華',
  surname: 'O’Connor',
  givenNames: 'Dr. Robert "Bob"',
  birthDate: '03/04/1990',
  documentNumber: '11010519491231002O',
  expiryDate: '2020-01-01',
  address: 'Flat 3, 12 Baker Road, London NW1 6XE',
  paperAddress: '12 BAKER STREET LONDON NW16XE',
  settled: [],
};
