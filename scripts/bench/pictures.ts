import { join } from 'node:path';
import sharp from 'sharp';
import type { KindId } from '../../src/checks/kinds/index.ts';
import type { Picture } from '../../src/checks/picture.ts';
import { readTruth } from '../evaluate/truth.ts';
import { varied } from '../scenes/varied.ts';
import { Random } from '../train-mrz/random.ts';

/** Longer side of a live frame. */
export const LIVE_PX = 640;

export interface Sample {
  readonly file: string;
  readonly kind: KindId;
  readonly picture: Picture;
  /** True corners, 0–1; `null` where they are not known or the document is cut off. */
  readonly quad: readonly (readonly [number, number])[] | null;
}

export async function readPictures(dir: string): Promise<Sample[]> {
  return Promise.all(
    readTruth(dir).map(async ({ file, subject, quad, labels }) => {
      const picture = await readPicture(join(dir, file), LIVE_PX);
      return { file, kind: subject as KindId, picture, quad: labels.includes('cut-off') ? null : quad };
    }),
  );
}

/** So many other views of every photograph whose corners are known: see scripts/scenes/varied.ts. */
export async function readVaried(dir: string, views: number, seed: number): Promise<Sample[]> {
  const random = new Random(seed);
  const samples: Sample[] = [];
  for (const { file, subject, quad, labels } of readTruth(dir)) {
    if (!quad || labels.includes('cut-off')) continue;
    const photo = await readPicture(join(dir, file), 1600);
    for (let view = 0; view < views; view++) {
      samples.push({ file, kind: subject as KindId, ...(await varied(photo, quad, random, LIVE_PX)) });
    }
  }
  return samples;
}

/** A picture file, upright, with so many pixels on its longer side. */
export async function readPicture(file: string, longest: number): Promise<Picture> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
