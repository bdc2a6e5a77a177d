import { type Container, letters, view } from './container.ts';

const ANIMATION = 0b10;

/** Walks the chunks of a WebP (RFC 9649). */
export function readWebp(bytes: Uint8Array): Container {
  const data = view(bytes);
  const extended = letters(bytes, 12) === 'VP8X';
  let exif: Container['exif'] = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = data.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    // Some writers put the JPEG's heading before the TIFF structure.
    if (letters(bytes, at) === 'EXIF') {
      exif ??= { start: at, end, tiff: at + (letters(bytes, at + 8, 6) === 'Exif\0\0' ? 14 : 8) };
    }
    at = end;
  }
  return {
    whole: 8 + data.getUint32(4, true) <= bytes.length,
    animated: extended && ((bytes[20] ?? 0) & ANIMATION) !== 0,
    cmyk: false,
    exif,
  };
}
