import { expect, test } from 'vitest';
import { judge, toFix } from '../../../src/checks/judge.ts';
import { faceRules } from '../../../src/checks/rules/face.ts';
import type { Signals } from '../../../src/checks/signals.ts';
import { blur, type Drawn, drawnFace, features, grey } from '../../fixtures/drawn-face.ts';
import { smeared } from '../../fixtures/smeared.ts';
import { tinted } from '../../fixtures/tinted.ts';

const lit =
  (light: (x: number) => number): Drawn['paint'] =>
  (x, y) => {
    const [r, g, b] = features(x, y);
    return [r * light(x), g * light(x), b * light(x)];
  };
const framed: Drawn['paint'] = (x, y) => {
  const ring = Math.hypot((Math.abs(x) - 3) / 2.3, (y + 0.2) / 1.9);
  const bar = Math.abs(y - 0.5) < 0.25 && (Math.abs(x) < 0.9 || Math.abs(x) > 5.2);
  return (ring > 0.93 && ring < 1.05) || bar ? grey(25) : features(x, y);
};
const lamp: Drawn['paint'] = (x, y) => (Math.hypot(x - 3, y) < 0.8 ? grey(255) : features(x, y));
const masked: Drawn['paint'] = (x, y) => (y < -3 ? [190, 200, 215] : features(x, y));

/** Everything that no face is needed for. */
const empty: Omit<Signals, 'picture' | 'luma' | 'source'> = {
  motion: null,
  search: null,
  document: null,
  faces: [],
  face: null,
  shown: null,
  person: null,
} as unknown as Omit<Signals, 'picture' | 'luma' | 'source'>;
const failing = (signals: Partial<Signals>): readonly string[] =>
  toFix(judge({ rules: faceRules, signals: { ...empty, ...drawnFace(), ...signals } as Signals, step: 'selfie' }));

const rows: Readonly<Partial<Record<keyof typeof faceRules, Partial<Drawn>>>> = {
  'too-far': { distanceCm: 60 },
  'too-close': { distanceCm: 22 },
  'cut-off': { y: 0.2, distanceCm: 30 },
  'off-centre': { x: 0.25, width: 640, height: 480, distanceCm: 45 },
  turned: { yawDeg: 20 },
  tilted: { rollDeg: 18 },
  backlit: { wall: grey(250), paint: lit(() => 0.3) },
  'too-dark': { wall: grey(20), paint: lit(() => 0.2) },
  'too-bright': { wall: grey(250), paint: lit(() => 2) },
  'uneven-light': { paint: lit((x) => (x < 0 ? 0.5 : 1)) },
  'colour-cast': { lens: tinted(2, 1, 0) },
  glasses: { paint: framed },
  mask: { paint: masked },
  'eye-glare': { paint: lamp },
  'eyes-closed': { eyes: 0 },
  'looking-away': { gaze: [28, 0] },
  'mouth-open': { mouth: 0.22 },
  smiling: { smile: 0.6 },
  'smeared-lens': { lens: smeared(0.4) },
  shaken: { lens: blur(6, 0) },
  blurred: { lens: blur(4, 4) },
};

test.each(Object.entries(rows))('%s and nothing that is more important', (label, change) => {
  expect(failing(drawnFace(change))[0]).toBe(label);
});

test('a good selfie has nothing to fix', () => {
  expect(failing(drawnFace())).toEqual([]);
});

test('skin of half the tone, or a quarter more, gets the same answer', () => {
  for (const light of [0.5, 0.75, 1, 1.25]) expect(failing(drawnFace({ paint: lit(() => light) }))).toEqual([]);
});

test('skin of any tone gets the same answer in blue light', () => {
  for (const light of [0.6, 0.75, 1, 1.25]) {
    const seen = drawnFace({ paint: lit(() => light), lens: tinted(1.8, 0.8, -0.1) });
    expect(failing(seen)).toEqual(['colour-cast']);
  }
});

test('a few pixels are not enough', () => {
  expect(failing(drawnFace({ width: 300, height: 400 }))).toEqual(['low-resolution']);
});

test('what no face is seen in', () => {
  const seen = (tone: number) => {
    const { picture, luma } = drawnFace({ wall: grey(tone), paint: () => grey(tone) });
    return failing({ picture, luma, faces: [], face: null });
  };
  expect(seen(120)).toEqual(['no-face']);
  expect(seen(20)).toEqual(['too-dark']);
  expect(seen(255)).toEqual(['too-bright']);
});

test('somebody beside', () => {
  const box = drawnFace().face.box;
  expect(failing({ faces: [box, box] })).toEqual(['several-faces']);
});

test('a photo from a file may be cut from a larger one, so only what no arm reaches is too far', () => {
  const from = (kind: 'camera' | 'photo') => {
    const seen = drawnFace({ distanceCm: 56, width: 720, height: 960 });
    return failing({ ...seen, source: { ...seen.source, kind } });
  };
  expect(from('camera')).toEqual(['too-far']);
  expect(from('photo')).toEqual([]);
});
