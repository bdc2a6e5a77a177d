import { describe, expect, test } from 'vitest';
import { linesOf, summaryOf } from '../../src/device/check.ts';
import type { CameraFacts, DeviceFacts } from '../../src/device/facts.ts';
import { type FindingId, findings } from '../../src/device/findings.ts';
import { goodCamera, goodPhone } from '../fixtures/device-facts.ts';

const { agent, storage, offline, strength } = goodPhone;
const camera = (part: Partial<CameraFacts>): Partial<DeviceFacts> => ({ camera: { ...goodCamera, ...part } });
const oldPhone = { ...agent, os: 'ios', osVersion: 16, browser: 'Chrome' } as const;

/** What differs from a good phone, and what is found then. */
const rows: readonly (readonly [FindingId, Partial<DeviceFacts>])[] = [
  ['window.ready', {}],
  ['window.in-app', { agent: { ...agent, app: 'wechat' } }],
  ['window.in-app', { agent: { ...agent, app: 'other' } }],
  ['browser.looking', { able: null }],
  ['browser.ready', {}],
  // A system that is too old by its number can do it all the same, if the worker says so.
  ['browser.ready', { agent: oldPhone }],
  ['browser.old-ios', { agent: oldPhone, able: { webgl: false, simd: true } }],
  ['browser.old-ios', { agent: oldPhone, able: 'worker' }],
  ['browser.no-webgl', { agent: { ...oldPhone, osVersion: 17 }, able: { webgl: false, simd: true } }],
  ['browser.no-webgl', { agent: { ...oldPhone, osVersion: null }, able: { webgl: false, simd: true } }],
  ['browser.no-webgl', { able: { webgl: false, simd: true } }],
  ['browser.old', { able: { webgl: true, simd: false } }],
  ['browser.old', { able: { webgl: false, simd: false } }],
  ['browser.old', { able: 'worker' }],
  ['address.ready', {}],
  ['address.insecure', { secure: false, camera: null }],
  ['camera.unlooked', { camera: null }],
  ['camera.unlooked', { secure: false, camera: 'absent' }],
  ['camera.ready', {}],
  ['camera.only-one', camera({ count: 1 })],
  ['camera.denied', { camera: 'denied' }],
  ['camera.absent', { camera: 'absent' }],
  ['camera.busy', { camera: 'busy' }],
  ['camera.black', { camera: 'black' }],
  ['camera.other', { camera: 'other' }],
  ['picture.unlooked', { camera: null }],
  ['picture.ready', {}],
  ['picture.ready', camera({ width: 1080, height: 1920 })],
  ['picture.ready', camera({ width: 1280, height: 720 })],
  ['picture.ready', camera({ rate: null })],
  ['picture.ready', camera({ rate: 12 })],
  ['picture.slow', camera({ rate: 11.9 })],
  ['picture.slow', camera({ rate: 0 })],
  ['picture.small', camera({ width: 1279, height: 720 })],
  ['picture.small', camera({ width: 640, height: 480, rate: 2 })],
  ['torch.unlooked', { camera: null }],
  ['torch.ready', {}],
  ['torch.none', camera({ torch: false })],
  ['focus.unlooked', { camera: null }],
  ['focus.near', {}],
  ['focus.near', camera({ nearestM: 0.15 })],
  ['focus.far', camera({ nearestM: 0.2 })],
  ['focus.untold', camera({ nearestM: null })],
  ['storage.looking', { storage: { kept: null, persisted: null, freeMb: null } }],
  ['storage.ready', {}],
  ['storage.ready', { storage: { ...storage, freeMb: null } }],
  ['storage.likely', { storage: { ...storage, persisted: false } }],
  ['storage.likely', { storage: { ...storage, persisted: null } }],
  ['storage.memory', { storage: { ...storage, kept: false } }],
  ['storage.full', { storage: { ...storage, freeMb: 59 } }],
  ['offline.looking', { offline: null }],
  ['offline.ready', {}],
  ['offline.busy', { offline: { app: true, faces: false, busy: true, haveMb: 5, totalMb: 15 } }],
  ['offline.faces', { offline: { app: true, faces: false, busy: false, haveMb: 5, totalMb: 15 } }],
  ['offline.app', { offline: { app: false, faces: true, busy: false, haveMb: 15, totalMb: 15 } }],
  ['strength.memory', { strength: { ...strength, memoryGb: 2 } }],
  ['strength.charge', { strength: { ...strength, charge: 0.19 } }],
  ['strength.data', { strength: { ...strength, savesData: true } }],
  ['cues.ready', {}],
  ['cues.no-voice', { cues: { voice: false, vibration: false } }],
];

const found = (part: Partial<DeviceFacts>) => linesOf({ ...goodPhone, ...part }).map(({ finding }) => finding);

test.each(rows)('%s from %j', (finding, part) => {
  const [its] = finding.split('.');
  expect(found(part).filter((each) => each.startsWith(`${its}.`))).toEqual([finding]);
});

test('every finding can be found', () =>
  expect([...new Set(rows.map(([finding]) => finding))].sort()).toEqual(Object.keys(findings).sort()));

test('a good phone has nothing to be said against, and no line for what the browser does not tell', () => {
  const lines = linesOf(goodPhone);
  expect(lines.filter(({ weight }) => weight !== 'fine')).toEqual([]);
  expect(lines.map(({ part }) => part)).toEqual(
    'window browser address camera picture torch focus storage offline cues'.split(' '),
  );
  expect(found({ strength: { memoryGb: null, charge: null, savesData: false } })).toEqual(found({}));
});

test('where the camera gave nothing, its own line says why and the others are left out', () =>
  expect(found({ camera: 'denied' }).filter((each) => /^(picture|torch|focus)/.test(each))).toEqual([]));

describe('the sum', () => {
  test.each<[string, Partial<DeviceFacts>, string, number]>([
    ['all is well', {}, 'ready', 0],
    ['things to know do not count', camera({ torch: false, nearestM: null, rate: 3 }), 'ready', 0],
    ['the camera was not looked at', { camera: null }, 'ready-so-far', 0],
    ['the worker has not answered', { able: null, camera: null }, 'looking', 0],
    ['the models are on their way', { offline: offline && { ...offline, busy: true } }, 'looking', 0],
    ['one thing', { camera: 'busy' }, 'todo', 1],
    [
      'two things, one of them while another is looked at',
      { camera: 'busy', able: null, storage: { ...storage, kept: false } },
      'todo',
      2,
    ],
    [
      'another app’s window, an old engine, no camera, nothing kept',
      {
        agent: { ...oldPhone, app: 'instagram' },
        able: 'worker',
        camera: 'absent',
        storage: { ...storage, kept: false },
      },
      'todo',
      4,
    ],
  ])('%s', (_, part, is, todo) => expect(summaryOf(linesOf({ ...goodPhone, ...part }))).toEqual({ is, todo }));
});
