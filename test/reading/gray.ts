import type { Sharp } from 'sharp';
import type { Gray } from '../../src/checks/picture.ts';

/** A picture as the readers get it. */
export async function gray(picture: Sharp): Promise<Gray> {
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: Uint8Array.from(data) };
}
