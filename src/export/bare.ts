/**
 * What stands beside the pixels of a JPEG or PNG, and the file without it: place, time, device, editing, previews. Browsers
 * write some of it by themselves (a colour profile, for instance), so what leaves is looked at once more. A profile may go
 * because every photo came through a canvas, whose colours are sRGB: what is shown where a file names none.
 */

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What it would tell; `null` for what the picture needs. */
  readonly tells: string | null;
}

/** Names of what is written beside the pixels; none for other formats. */
export const metadataIn = (bytes: Uint8Array): readonly string[] => [
  ...new Set(piecesOf(bytes).flatMap(({ tells }) => (tells === null ? [] : [tells]))),
];

/** The same picture, byte for byte, with nothing beside its pixels. */
export function bare(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const pieces = piecesOf(bytes).filter(({ tells }) => tells === null);
  if (pieces.length === 0) return bytes.slice();
  const out = new Uint8Array(pieces.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of pieces) {
    out.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return out;
}

function piecesOf(bytes: Uint8Array): readonly Piece[] {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegPieces(bytes);
  return letters(bytes, 1, 3) === 'PNG' ? pngPieces(bytes) : [];
}

const SOS = 0xda;
const EOI = 0xd9;
const COM = 0xfe;
const APP0 = 0xe0;
const APP14 = 0xee;
const APP15 = 0xef;

/**
 * ITU-T T.81, annex B. Of the segments for applications two stay: JFIF, and Adobe's, without which some colours are read
 * wrongly. Scans follow each other to the end, and what comes after the end is not the picture.
 */
function jpegPieces(bytes: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [{ start: 0, end: 2, tells: null }];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== EOI) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const segment = at + 2 + length;
    const end = marker === SOS ? afterScan(bytes, segment) : segment;
    pieces.push({ start: at, end, tells: told(bytes, at, marker) });
    at = end;
  }
  pieces.push({ start: at, end: Math.min(at + 2, bytes.length), tells: null });
  if (at + 2 < bytes.length) pieces.push({ start: at + 2, end: bytes.length, tells: 'trailer' });
  return pieces;
}

function told(bytes: Uint8Array, at: number, marker: number): string | null {
  if (marker === COM) return 'comment';
  if (marker < APP0 || marker > APP15) return null;
  const name = letters(bytes, at + 4, 12);
  if (marker === APP0 && name.startsWith('JFIF')) return null;
  if (marker === APP14 && name.startsWith('Adobe')) return null;
  if (name.startsWith('Exif')) return 'EXIF';
  if (name.startsWith('http')) return 'XMP';
  return name.startsWith('ICC_PROFILE') ? 'ICC' : `APP${marker - APP0}`;
}

/** Within a scan FF is followed by 00 or by a restart marker. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** What a PNG needs to be shown: the critical chunks and transparency (PNG third edition, 11.2 and 11.3.1). */
const needed = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'];

function pngPieces(bytes: Uint8Array): readonly Piece[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Piece[] = [{ start: 0, end: 8, tells: null }];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = letters(bytes, at + 4, 4);
    const end = at + 12 + data.getUint32(at);
    pieces.push({ start: at, end: Math.min(end, bytes.length), tells: needed.includes(name) ? null : name });
    at = end;
    if (name === 'IEND') break;
  }
  if (at < bytes.length) pieces.push({ start: at, end: bytes.length, tells: 'trailer' });
  return pieces;
}

const letters = (bytes: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + count));
