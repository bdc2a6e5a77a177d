import { type Container, letters, view } from './container.ts';

const SOS = 0xda;
const EOI = 0xd9;
const APP1 = 0xe1;

/** Walks the segments of a JPEG, through all its scans, to its end (ITU-T T.81, annex B). */
export function readJpeg(bytes: Uint8Array): Container {
  const data = view(bytes);
  const found = { whole: false, animated: false, cmyk: false, exif: null as Container['exif'] };
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === EOI) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return found;
    if (marker === EOI) return { ...found, whole: true };
    // A marker may be preceded by any number of filling bytes.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + data.getUint16(at + 2);
    if (isFrame(marker)) found.cmyk = bytes[at + 9] === 4;
    if (marker === APP1 && letters(bytes, at + 4, 6) === 'Exif\0\0') found.exif ??= { start: at, end, tiff: at + 10 };
    at = marker === SOS ? afterScan(bytes, end) : end;
  }
  return found;
}

/** SOF0–SOF15, whose numbers are shared with tables (C4, CC) and an extension (C8). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The next marker after the data of a scan: in there, FF is followed by 00 or by a restart marker. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
