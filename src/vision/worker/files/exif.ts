import type { SourceFile } from '../../../checks/signals.ts';
import { letters, view } from './container.ts';

/** How the stored pixels have to be turned, as EXIF numbers it: 1 is upright, 5–8 lie on their side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What a TIFF structure (EXIF 3.0, 4.6) says; what is not there or makes no sense is as in `nothingSaid`. */
export interface Exif extends SourceFile {
  readonly orientation: Orientation;
}

export const nothingSaid: Exif = { orientation: 1, software: '', comment: '', exposed: false };

const ORIENTATION = 0x0112;
const SOFTWARE = 0x0131;
/** Points to the directory of what cameras say. */
const CAMERA = 0x8769;
const EXPOSURE_TIME = 0x829a;
const F_NUMBER = 0x829d;
const USER_COMMENT = 0x9286;

const SHORT = 3;
const LITTLE_ENDIAN = 0x4949;
/** Longer texts say nothing that is looked for. */
const LONGEST = 200;

export function exifAt(bytes: Uint8Array, tiff: number): Exif {
  const data = view(bytes);
  if (tiff + 8 > bytes.length) return nothingSaid;
  const little = data.getUint16(tiff) === LITTLE_ENDIAN;
  const entries = (directory: number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    if (directory + 2 > bytes.length) return found;
    const count = data.getUint16(directory, little);
    for (let i = 0; i < count; i++) {
      const entry = directory + 2 + 12 * i;
      if (entry + 12 > bytes.length) break;
      const tag = data.getUint16(entry, little);
      if (!found.has(tag)) found.set(tag, entry);
    }
    return found;
  };
  // Up to four bytes stand in the entry itself, more elsewhere.
  const text = (entry: number | undefined): string => {
    if (entry === undefined) return '';
    const count = Math.min(LONGEST, data.getUint32(entry + 4, little));
    return letters(bytes, count <= 4 ? entry + 8 : tiff + data.getUint32(entry + 8, little), count);
  };

  const main = entries(tiff + data.getUint32(tiff + 4, little));
  const pointer = main.get(CAMERA);
  const camera = pointer === undefined ? main : entries(tiff + data.getUint32(pointer + 8, little));
  return {
    orientation: orientationIn(data, main.get(ORIENTATION), little),
    software: beforeNull(text(main.get(SOFTWARE))),
    // Headed by the name of its character set, eight bytes long.
    comment: beforeNull(text(camera.get(USER_COMMENT)).slice(8)),
    exposed: camera.has(EXPOSURE_TIME) || camera.has(F_NUMBER),
  };
}

function orientationIn(data: DataView, entry: number | undefined, little: boolean): Orientation {
  if (entry === undefined || data.getUint16(entry + 2, little) !== SHORT) return 1;
  const value = data.getUint16(entry + 8, little);
  return value >= 1 && value <= 8 ? (value as Orientation) : 1;
}

const beforeNull = (text: string): string => text.split('\0', 1)[0]?.trim() ?? '';
