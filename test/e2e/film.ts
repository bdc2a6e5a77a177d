import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** A picture (file or bytes) and for how many frames it is seen. The browser plays 30 a second, in a loop. */
export interface Scene {
  readonly picture: string | Uint8Array;
  readonly frames?: number;
}

/** Makes the file that a browser's camera shows: JPEG pictures, one after the other, each filling width × height. */
export async function film(scenes: readonly Scene[], width = 1280, height = 720): Promise<string> {
  const frames: Uint8Array[] = [];
  for (const { picture, frames: count = 1 } of scenes) {
    const jpeg = await sharp(picture).rotate().resize(width, height, { fit: 'cover' }).jpeg({ quality: 92 }).toBuffer();
    for (let i = 0; i < count; i++) frames.push(jpeg);
  }
  const file = join(await mkdtemp(join(tmpdir(), 'film-')), 'camera.mjpeg');
  await writeFile(file, Buffer.concat(frames));
  return file;
}
