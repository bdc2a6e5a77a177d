import { type Container, plain } from './container.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** Walks the blocks of a GIF (GIF89a) and counts its pictures. */
export function readGif(bytes: Uint8Array): Container {
  const colours = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let images = 0;
  let at = 13 + colours(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === IMAGE) {
      images++;
      at = afterData(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
    } else if (block === EXTENSION) {
      at = afterData(bytes, at + 2);
    } else {
      return { ...plain, animated: images > 1, whole: block === TRAILER };
    }
  }
  return { ...plain, animated: images > 1, whole: false };
}

/** Data comes in runs, each headed by its length, the last one empty. */
function afterData(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
