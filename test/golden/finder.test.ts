import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIVE_PX, readPicture } from '../../scripts/bench/pictures.ts';
import { varied } from '../../scripts/scenes/varied.ts';
import { Random } from '../../scripts/train-mrz/random.ts';
import { formats } from '../../src/checks/kinds/index.ts';
import type { Picture } from '../../src/checks/picture.ts';
import { type Corners, overlap, type Point } from '../../src/finder/geometry.ts';
import { findDocument } from '../../src/finder/index.ts';
import { shared, sharedIsHere } from '../fixtures/shared.ts';

interface Row {
  readonly file: string;
  readonly subject: string;
  readonly labels: string;
  /** 0–1 of width and height. */
  readonly corners: readonly Point[];
}

function rows(folder: string): Row[] {
  const [head = '', ...lines] = readFileSync(shared(`${folder}/index.csv`), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell]));
    const corners = [1, 2, 3, 4].map((k): Point => [Number(cells[`x${k}`]), Number(cells[`y${k}`])]);
    return { file: `${folder}/${cells.file}`, subject: cells.subject ?? '', labels: cells.labels ?? '', corners };
  });
}

async function overlapIn(row: Row): Promise<number> {
  return overlapOf(await pictureOf(row, LIVE_PX), row);
}

const pictureOf = ({ file }: Row, longest: number): Promise<Picture> => readPicture(shared(file), longest);

function overlapOf(picture: Picture, { subject, corners }: Pick<Row, 'subject' | 'corners'>): number {
  const sheet = subject === 'proof-of-address' || subject === 'statement';
  const format = sheet ? formats.a4 : subject === 'passport' ? formats.td3 : formats['id-1'];
  const found = findDocument(picture, { ...format, eitherWay: sheet });
  const large = (points: readonly (readonly [number, number])[]): Corners =>
    points.map(([x, y]): Point => [x * picture.width, y * picture.height]) as unknown as Corners;
  return found ? overlap(large(found.quad), large(corners)) : 0;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.skipIf(!sharedIsHere)('documents are found', () => {
  test('rendered, whole', { timeout: 60_000 }, async () => {
    const overlaps = await Promise.all(
      rows('documents')
        .filter(({ labels }) => labels !== 'cut-off')
        .map(overlapIn),
    );
    expect(mean(overlaps)).toBeGreaterThan(0.985);
    expect(overlaps.filter((value) => value >= 0.95).length / overlaps.length).toBeGreaterThan(0.98);
  });

  test('rendered, cut off: by what their shape tells', { timeout: 60_000 }, async () => {
    const overlaps = await Promise.all(
      rows('documents')
        .filter(({ labels }) => labels === 'cut-off')
        .map(overlapIn),
    );
    expect(Math.min(...overlaps)).toBeGreaterThan(0.85);
  });

  test('photographs of papers', { timeout: 60_000 }, async () => {
    const overlaps = await Promise.all(rows('photographs').map(overlapIn));
    expect(mean(overlaps)).toBeGreaterThan(0.96);
    expect(Math.min(...overlaps)).toBeGreaterThan(0.9);
  });

  test('the same photographs from elsewhere, in other light, out of focus, with noise', {
    timeout: 120_000,
  }, async () => {
    const random = new Random(7);
    const overlaps: number[] = [];
    for (const row of rows('photographs')) {
      const photo = await pictureOf(row, 1600);
      for (let view = 0; view < 12; view++) {
        const { picture, quad } = await varied(photo, row.corners, random, LIVE_PX);
        overlaps.push(overlapOf(picture, { ...row, corners: quad }));
      }
    }
    expect(mean(overlaps)).toBeGreaterThan(0.97);
    expect(overlaps.filter((value) => value >= 0.9).length / overlaps.length).toBeGreaterThan(0.97);
  });
});
