import type { KindId } from '../../checks/kinds/index.ts';
import type { Photo } from '../protocol.ts';
import { encodeJpeg } from './decode.ts';
import { judgePhoto, type KnownBefore } from './judging.ts';
import { type Drawable, sizeOf } from './surface.ts';

/** A still picture, judged and encoded: the one way for what the camera took and for what came from a file. */
export async function photoOf(source: Drawable, kind: KindId, known: KnownBefore): Promise<Photo> {
  // Both begin at once: a camera's picture is gone with the next frame.
  const [judged, jpeg] = await Promise.all([judgePhoto(source, kind, known), encodeJpeg(source)]);
  return { kind, source: known.file || known.page ? 'import' : 'camera', jpeg, ...sizeOf(source), judged };
}
