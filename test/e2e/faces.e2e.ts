import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Answer } from '../../scripts/evaluate/answer.ts';
import { type App, openApp } from '../../scripts/evaluate/app.ts';
import { type Judged, scoreLabels } from '../../scripts/evaluate/scores.ts';
import { readTruth, type Truth } from '../../scripts/evaluate/truth.ts';
import { type Drawn, drawnFace, features, grey } from '../fixtures/drawn-face.ts';
import { NOT_HERE, shared, sharedIsHere } from '../fixtures/shared.ts';

/** Faces through the whole path: production build, real browser, real models. */
let app: App;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faces-'));
  app = await openApp(inject('app'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const selfie = (file: string): Truth => ({
  file,
  subject: 'selfie',
  labels: [],
  judged: null,
  quad: null,
  mrz: [],
  barcode: '',
});

async function judgeDrawn(change: Partial<Drawn>): Promise<Answer> {
  const { picture } = drawnFace({ width: 720, height: 960, ...change });
  const { width, height, data } = picture;
  await sharp(data, { raw: { width, height, channels: 4 } })
    .jpeg({ quality: 92 })
    .toFile(join(folder, 'face.jpg'));
  return app.judge(folder, selfie('face.jpg'));
}

describe('a drawn face of known pose and distance', () => {
  test.each<[string, Partial<Drawn>]>([
    ['straight on', {}],
    ['turned right', { yawDeg: 20 }],
    ['turned left', { yawDeg: -20 }],
    ['leaning right', { rollDeg: 25 }],
    ['leaning left', { rollDeg: -25 }],
    ['farther', { distanceCm: 55 }],
  ])('%s', async (_, drawn) => {
    const { face } = await judgeDrawn(drawn);
    const { yawDeg = 0, rollDeg = 0, distanceCm = 35 } = drawn;
    expect(face?.yaw).toBeCloseToBy(yawDeg, 4);
    expect(face?.roll).toBeCloseToBy(rollDeg, 2);
    expect(face?.distanceCm).toBeCloseToBy(distanceCm, 0.05 * distanceCm);
  });

  test('pitch grows as it looks up', async () => {
    const pitches: number[] = [];
    for (const pitchDeg of [-15, 0, 15]) pitches.push((await judgeDrawn({ pitchDeg })).face?.pitch ?? Number.NaN);
    expect(pitches).toEqual([...pitches].sort((a, b) => a - b));
  });

  test('a picture and its mirror image agree', async () => {
    const seen = (await judgeDrawn({ yawDeg: 12, rollDeg: 8, x: 0.4 })).face;
    const mirrored = (await judgeDrawn({ yawDeg: -12, rollDeg: -8, x: 0.6 })).face;
    expect(seen?.yaw).toBeCloseToBy(-(mirrored?.yaw ?? Number.NaN), 1);
    expect(seen?.pitch).toBeCloseToBy(mirrored?.pitch ?? Number.NaN, 1);
    expect(seen?.roll).toBeCloseToBy(-(mirrored?.roll ?? Number.NaN), 1);
  });

  const lit =
    (light: (x: number) => number): Drawn['paint'] =>
    (x, y) => {
      const [r, g, b] = features(x, y);
      return [r * light(x), g * light(x), b * light(x)];
    };
  test.each<[string, Partial<Drawn>]>([
    ['too-far', { distanceCm: 90 }],
    ['turned', { yawDeg: 25 }],
    ['tilted', { rollDeg: 25 }],
    ['too-dark', { paint: lit(() => 0.2), wall: grey(30) }],
    ['uneven-light', { paint: lit((x) => (x < 0 ? 0.4 : 1)) }],
    ['no-face', { x: 5 }],
  ])('%s comes first', async (label, drawn) => {
    expect((await judgeDrawn(drawn)).advice).toBe(label);
  });

  test('a good one passes', async () => {
    expect(await judgeDrawn({})).toMatchObject({ verdict: 'pass', failed: [] });
  });
});

describe.skipIf(!sharedIsHere)(`real faces, changed by known amounts ${sharedIsHere ? '' : NOT_HERE}`, () => {
  // Frontal ones, in the order of the list.
  const files = ['n1', 'n2', 'n5', 'n9', 'n10', 'g13', 'g19', 'g32'].map((name) => `sample_test_${name}.jpg`);
  const judge = async (file: string, change: (picture: Sharp) => Sharp): Promise<NonNullable<Answer['face']>> => {
    await change(sharp(shared(`faces/${file}`)))
      .jpeg({ quality: 95 })
      .toFile(join(folder, 'changed.jpg'));
    const { face } = await app.judge(folder, selfie('changed.jpg'));
    if (!face) throw new Error(`no face in ${file}`);
    return face;
  };
  const difference = (a: number | undefined, b: number | undefined) => Math.abs((a ?? Number.NaN) - (b ?? Number.NaN));

  test.each(files)('%s', async (file) => {
    const seen = await judge(file, (picture) => picture);
    const mirrored = await judge(file, (picture) => picture.flop());
    expect(difference(seen.yaw, -(mirrored.yaw ?? Number.NaN))).toBeLessThan(3);
    expect(difference(seen.pitch, mirrored.pitch)).toBeLessThan(3);

    for (const degrees of [-30, 20]) {
      const turned = await judge(file, (picture) => picture.rotate(degrees, { background: '#8a8a8a' }));
      expect(difference(turned.roll, (seen.roll ?? Number.NaN) + degrees)).toBeLessThan(2);
    }

    const { width = 1, height = 1 } = await sharp(shared(`faces/${file}`)).metadata();
    const factor = 0.6;
    const edge = (size: number) => Math.round((size / factor - size) / 2);
    const around = { top: edge(height), bottom: edge(height), left: edge(width), right: edge(width) };
    const smaller = await judge(file, (picture) => picture.extend({ ...around, background: '#c9c6c0' }));
    const measured = (seen.distanceCm ?? Number.NaN) / (smaller.distanceCm ?? Number.NaN);
    expect(measured / factor).toBeCloseToBy(1, 0.06);
  });

  test('half of the light, or three quarters, gets the same advice', async () => {
    const advice = async (file: string, light: number): Promise<string | null> => {
      await sharp(shared(`faces/${file}`))
        .linear(light, 0)
        .jpeg({ quality: 95 })
        .toFile(join(folder, 'dimmed.jpg'));
      return (await app.judge(folder, selfie('dimmed.jpg'))).advice;
    };
    let same = 0;
    for (const file of files) {
      const first = await advice(file, 1);
      for (const light of [0.5, 0.75]) if ((await advice(file, light)) === first) same++;
    }
    expect(same).toBeGreaterThanOrEqual(0.95 * 2 * files.length);
  });
});

describe.skipIf(!sharedIsHere)(`labelled pictures ${sharedIsHere ? '' : NOT_HERE}`, () => {
  const scores: Record<string, { found: number; falseAlarms: number }> = {};
  beforeAll(async () => {
    const all: Judged[] = [];
    for (const truth of readTruth(shared('faces'))) {
      all.push({ truth, answer: await app.judge(shared('faces'), truth) });
    }
    for (const { label, have, found, haveNot, falseAlarms } of scoreLabels(all)) {
      scores[label] = { found: found / have, falseAlarms: falseAlarms / haveNot };
    }
  }, 180_000);

  // A little below what was measured, so that a change that makes it worse is noticed.
  test.each([
    ['glasses', 0.87, 0.03],
    // What is said falsely is a mask that the list does not name.
    ['mask', 0.8, 0.03],
    // Of the other, turned away and masked, no face is seen.
    // Two pictures: in one no face is seen, in the other a dark cap lies over dark hair.
    ['headwear', 0, 0.03],
    ['eyes-closed', 1, 0],
    ['mouth-open', 1, 0],
  ])('%s: found at least %f, falsely at most %f', (label, found, falseAlarms) => {
    expect(scores[label]?.found).toBeGreaterThanOrEqual(found);
    expect(scores[label]?.falseAlarms).toBeLessThanOrEqual(falseAlarms);
  });
});

expect.extend({
  toBeCloseToBy(value: unknown, expected: number, tolerance: number) {
    return {
      pass: typeof value === 'number' && Math.abs(value - expected) <= tolerance,
      message: () => `${value} is not within ${tolerance} of ${expected}`,
    };
  },
});

declare module 'vitest' {
  interface Assertion {
    toBeCloseToBy(expected: number, tolerance: number): void;
  }
}
