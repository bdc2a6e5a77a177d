import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lumaOf } from '../../src/checks/derived/luma.ts';
import { judge, toFix } from '../../src/checks/judge.ts';
import { type KindId, kinds } from '../../src/checks/kinds/index.ts';
import { documentRules } from '../../src/checks/rules/document.ts';
import type { Signals } from '../../src/checks/signals.ts';
import { documentSignals } from '../../src/vision/worker/document.ts';
import { shared, sharedIsHere } from '../fixtures/shared.ts';

/** Longer side of a photo as it is judged. */
const PHOTO_PX = 1280;

interface Row {
  readonly file: string;
  readonly kind: KindId;
  /** What was put in; empty where nothing was. */
  readonly label: string;
  /** x and y of the corners, 0–1 of the picture. */
  readonly corners: readonly number[];
}

const rows = (folder: string): Row[] =>
  readFileSync(shared(`${folder}/index.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([file, subject = '', label = '', ...rest]) => ({
      file: `${folder}/${file}`,
      kind: subject in kinds ? (subject as KindId) : 'proof-of-address',
      label,
      corners: rest.slice(0, 8).map(Number),
    }));

/** Nothing but the inside of a document: a phone held so close that no border is in the frame. */
async function tooNear({ file, corners }: Row): Promise<Region> {
  const { width = 0, height = 0 } = await sharp(shared(file)).metadata();
  const [x1, y1, x2, y2, x3, y3, x4, y4] = corners as [number, number, number, number, number, number, number, number];
  const [left, right] = [Math.max(x1, x4) * width + 8, Math.min(x2, x3) * width - 8];
  const [top, bottom] = [Math.max(y1, y2) * height + 20, Math.min(y3, y4) * height - 8];
  return {
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}

interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function failing({ file, kind }: Row, region?: Region): Promise<readonly string[]> {
  const { width = 0, height = 0 } = region ?? (await sharp(shared(file)).metadata());
  const whole = sharp(shared(file)).rotate();
  const { data, info } = await (region ? whole.extract(region) : whole)
    .resize({ width: PHOTO_PX, height: PHOTO_PX, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
  const { signals } = documentSignals(picture, kind, null);
  const all = {
    ...nothing,
    ...signals,
    picture,
    luma: lumaOf(picture),
    source: { kind: 'photo', width, height },
  } as const;
  return toFix(judge({ rules: documentRules, signals: all, step: kind }));
}

const nothing = {
  motion: null,
  mrz: null,
  flicker: null,
  writing: null,
  expiry: null,
  barcode: null,
  faces: null,
  face: null,
  shown: null,
  person: null,
} satisfies Partial<Signals>;

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

describe.skipIf(!sharedIsHere)('documents are judged', () => {
  test('rendered: what was put in is found, and nothing else', { timeout: 180_000 }, async () => {
    const judged: (Row & { fails: readonly string[] })[] = [];
    for (const row of rows('documents')) judged.push({ ...row, fails: await failing(row) });
    const clean = judged.filter(({ label }) => label === '');
    const faulty = judged.filter(({ label }) => label !== '');
    expect(
      share(
        clean.filter(({ fails }) => fails.length === 0),
        clean,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share(
        faulty.filter(({ label, fails }) => fails.includes(label)),
        faulty,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    for (const label of new Set(faulty.map((row) => row.label))) {
      const others = judged.filter((row) => row.label !== label);
      expect(
        share(
          others.filter(({ fails }) => fails.includes(label)),
          others,
        ),
        label,
      ).toBeLessThanOrEqual(0.02);
    }
  });

  test('rendered, without the border in the frame: too close, whatever else was taken for the document', {
    timeout: 60_000,
  }, async () => {
    const clean = rows('documents').filter(({ label }) => label === '');
    const told: string[] = [];
    for (const row of clean) {
      const [first = 'nothing'] = await failing(row, await tooNear(row));
      told.push(first);
    }
    expect(
      share(
        told.filter((rule) => rule === 'too-close' || rule === 'cut-off'),
        clean,
      ),
      told.join(' '),
    ).toBeGreaterThanOrEqual(0.9);
  });

  test('photographs of papers: only how they lie and how few pixels they have', { timeout: 60_000 }, async () => {
    for (const row of rows('photographs')) {
      const fails = await failing(row);
      expect(
        fails.filter((rule) => !['tilted', 'rotated', 'low-resolution'].includes(rule)),
        row.file,
      ).toEqual([]);
    }
  });
});
