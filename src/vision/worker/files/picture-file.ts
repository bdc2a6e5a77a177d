import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { HEIF } from 'image-size/types/heif';
import { JPG } from 'image-size/types/jpg';
import { JXL } from 'image-size/types/jxl';
import { JXLStream } from 'image-size/types/jxl-stream';
import { PNG } from 'image-size/types/png';
import { TIFF } from 'image-size/types/tiff';
import { WEBP } from 'image-size/types/webp';
import type { SourceFile } from '../../../checks/signals.ts';
import { Problem } from '../../../problems.ts';
import { type Container, letters, plain } from './container.ts';
import { exifAt, nothingSaid, type Orientation } from './exif.ts';
import { readGif } from './gif.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** A picture file that may be decoded. */
export interface PictureFile {
  readonly mime: string;
  /** As stored, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** How the pixels of `blob` have to be turned. */
  readonly orientation: Orientation;
  readonly says: SourceFile;
  /** The file without its orientation, which some browsers would apply and others not: turning is done by us, once. */
  readonly blob: Blob;
}

/** 100 megapixels take 400 MB when decoded, which is more than many phones give a page. */
const MAX_MEGAPIXELS = 100;
/** No camera makes a picture this long; decoders give up at 65 535 or before. */
const MAX_SIDE = 30_000;

/** Looks at a file without decoding it. Throws the Problem that keeps it from being judged. */
export function readPictureFile(bytes: Uint8Array<ArrayBuffer>): PictureFile {
  if (bytes.length === 0) throw new Problem('file-empty');
  const format = formats.find(({ image }) => safely(() => image.validate(bytes)));
  const movie = isHeifSequence(bytes);
  if (!format && !movie) throw new Problem('file-not-picture');
  const container = safely(() => format?.container?.(bytes)) ?? plain;
  if (movie || container.animated || !format) throw new Problem('file-animated');
  if (container.cmyk) throw new Problem('file-cmyk');

  const size = safely(() => format.image.calculate(bytes));
  if (!size || !(size.width > 0 && size.height > 0)) throw undecodable(format.mime);
  const { width, height } = size;
  if (width * height > MAX_MEGAPIXELS * 1e6 || Math.max(width, height) > MAX_SIDE) {
    throw new Problem('file-too-large', { values: { megapixels: MAX_MEGAPIXELS } });
  }
  if (!container.whole) throw undecodable(format.mime);
  const { orientation, ...exif } = container.exif ? exifAt(bytes, container.exif.tiff) : nothingSaid;
  const says = { ...exif, ...container.says };
  return { mime: format.mime, width, height, orientation, says, blob: unturned(bytes, format.mime, container) };
}

/** What a browser's refusal to decode means. HEIC is common enough on phones to be named. */
export const undecodable = (mime: string, cause?: unknown): Problem =>
  new Problem(mime === HEIC ? 'file-heic' : 'file-undecodable', { cause });

const HEIC = 'image/heic';

interface Format {
  readonly mime: string;
  readonly image: typeof JPG;
  readonly container?: (bytes: Uint8Array) => Container;
}

/** What browsers decode, some of them: whether this one does shows when it tries. */
const formats: readonly Format[] = [
  { mime: 'image/jpeg', image: JPG, container: readJpeg },
  { mime: 'image/png', image: PNG, container: readPng },
  { mime: 'image/webp', image: WEBP, container: readWebp },
  { mime: 'image/gif', image: GIF, container: readGif },
  { mime: 'image/avif', image: { ...HEIF, validate: (bytes) => HEIF.validate(bytes) && brand(bytes) === 'avif' } },
  { mime: HEIC, image: HEIF },
  { mime: 'image/jxl', image: JXL },
  { mime: 'image/jxl', image: JXLStream },
  { mime: 'image/tiff', image: TIFF },
  { mime: 'image/bmp', image: BMP },
];

const brand = (bytes: Uint8Array): string => letters(bytes, 8);

/** AVIF and HEIF image sequences name themselves in their major brand (ISO/IEC 23008-12, AVIF 1.1). */
const isHeifSequence = (bytes: Uint8Array): boolean =>
  letters(bytes, 4) === 'ftyp' && ['avis', 'hevc', 'hevx', 'msf1'].includes(brand(bytes));

/** A header cut off or made of nonsense makes readers throw: it then says nothing. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function unturned(bytes: Uint8Array<ArrayBuffer>, mime: string, { exif }: Container): Blob {
  if (!exif) return new Blob([bytes], { type: mime });
  // Cutting would make the size in the heading of a WebP wrong. Unknown chunks are passed over.
  if (mime === 'image/webp') {
    const renamed = bytes.slice();
    renamed.set(new TextEncoder().encode('NONE'), exif.start);
    return new Blob([renamed], { type: mime });
  }
  return new Blob([bytes.subarray(0, exif.start), bytes.subarray(exif.end)], { type: mime });
}
