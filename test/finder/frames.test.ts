import { describe, expect, test } from 'vitest';
import { hardScene } from '../../scripts/scenes/hard.ts';
import { formats, kindOf } from '../../src/checks/kinds/index.ts';
import type { Picture } from '../../src/checks/picture.ts';
import { type Corners, overlap, type Point } from '../../src/finder/geometry.ts';
import { type Found, findDocument, type Look, type Wanted } from '../../src/finder/index.ts';
import { aslant, card, cream, dark, drawn, inPixels, type Paint, plain, printed } from './drawn.ts';

describe('from frame to frame', () => {
  const moved = (by: number): Corners => aslant.map(([x, y]): Point => [x + by, y - by / 2]) as unknown as Corners;
  const frame = (by: number, table: Paint = plain(dark)): Picture =>
    drawn({ table, page: printed(cream), corners: moved(by) });

  test('it is followed', () => {
    let previous: Found | null = null;
    for (const by of [0, 4, 9, 15, 20]) {
      const picture = frame(by);
      previous = findDocument(picture, { ...card, previous });
      expect(overlap(inPixels(previous as Found, picture), moved(by))).toBeGreaterThan(0.97);
    }
  });

  test('what is gone is let go', () => {
    const previous = findDocument(frame(0), card);
    const empty = drawn({ table: plain(dark), page: plain(dark), corners: aslant });
    expect(findDocument(empty, { ...card, previous })).toBeNull();
  });

  test('what jumped is found again', () => {
    const previous = findDocument(frame(-25), card);
    const picture = frame(20);
    expect(
      overlap(inPixels(findDocument(picture, { ...card, previous }) as Found, picture), moved(20)),
    ).toBeGreaterThan(0.97);
  });
});

describe('frames come again', () => {
  const foundBy = async (look: Look, ...scene: Parameters<typeof hardScene>): Promise<Found | null> => {
    const { picture, kind } = await hardScene(...scene);
    const { format, eitherWay = false } = kindOf(kind);
    return findDocument(picture, { ...formats[format ?? 'a4'], eitherWay, look });
  };

  test('corners that are not sure are shown on a photo only', { timeout: 30_000 }, async () => {
    expect((await foundBy('photo', 'flowered', 6))?.confidence).toBeGreaterThan(0.2);
    expect(await foundBy('frame', 'flowered', 6)).toBeNull();
  });

  test('a glance leaves the slow ways out', { timeout: 30_000 }, async () => {
    expect(await foundBy('frame', 'low-light', 2)).not.toBeNull();
    expect(await foundBy('glance', 'low-light', 2)).toBeNull();
  });

  test('a frame that is all print may show part of it: only a photo is a scan', () => {
    const all: Corners = [
      [-9, -9],
      [329, -9],
      [329, 234],
      [-9, 234],
    ];
    const scan = drawn({ width: 320, height: 225, table: plain(dark), page: printed(cream), corners: all });
    const page: Wanted = { widthMm: 125, heightMm: 88 };
    expect(findDocument(scan, page)).not.toBeNull();
    expect(findDocument(scan, { ...page, look: 'frame' })).toBeNull();
  });
});
